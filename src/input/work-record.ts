import * as z from 'zod'
import type { IsoDate } from '../calendar/iso-date.js'
import type { Answer } from '../logic/answer.js'
import { answerSchema } from './answer.js'
import { dateSchema } from './date.js'
import { refuse } from './refuse.js'
import { WITH_DECIMALS } from './text.js'

/** What kind of work it was; only ordinary work and self-employment can count. */
export const workKinds = [
  'ordinary',
  'wage-subsidy',
  'job-rotation',
  'paid-placement',
  'self-employment'
] as const

/** Ordinary work; løntilskud; jobrotation; lønnet praktik under an education; self-employment. */
export type WorkKind = (typeof workKinds)[number]

/** A stretch of work in one job, with its hours, its income, or both. */
export interface WorkRecord {
  /** The first and the last day of the stretch, both included. */
  from: IsoDate
  to: IsoDate
  kind: WorkKind
  /** Whether the job has fixed working time; if not, income is converted into hours (§ 13 f, stk. 15). */
  workingTime: 'fixed' | 'not-fixed' | 'unknown'
  /** Hours worked, with at most two decimals. */
  hours?: number | undefined
  /** Income in kroner, with at most two decimals. */
  income?: number | undefined
  /** Whether the work is documented: payslips, contract, income register. Nothing said: it is on the file as stated. */
  documented?: Answer | undefined
  /** Whether the pay is at or very near the level of the agreement or of comparable work. Nothing said: no reason to ask. */
  usualPay?: Answer | undefined
  /** Whether there is a concrete reason to doubt that it is ordinary work. Nothing said: there is none. */
  concreteDoubt?: Answer | undefined
  /** Self-employment only: whether its extent equals paid work of at least 20 hours a week (§ 13 f, stk. 16). */
  atLeast20HoursAWeek?: Answer | undefined
  /** Self-employment only: whether no aid under § 11 was paid while the business was run (§ 13 f, stk. 16). */
  noAidMeanwhile?: Answer | undefined
}

/** The most records of work that a case can have. */
export const MOST_WORK_RECORDS = 10_000

/** An amount with at most two decimals, not below 0. */
export const hundredthsSchema = z
  .number({ error: WITH_DECIMALS })
  .min(0)
  .max(10_000_000)
  .check((context) => {
    if (hundredths(context.value) / 100 !== context.value)
      refuse(context, [], 'more-than-two-decimals', { found: String(context.value) })
  })

/** Hours or kroner in whole hundredths. */
export const hundredths = (amount: number): number => Math.round(amount * 100)

/** A record of work, as it is validated. */
export const workRecordSchema = z
  .strictObject({
    from: dateSchema,
    to: dateSchema,
    kind: z.enum(workKinds),
    workingTime: z.enum(['fixed', 'not-fixed', 'unknown']),
    hours: hundredthsSchema.optional(),
    income: hundredthsSchema.optional(),
    documented: answerSchema.optional(),
    usualPay: answerSchema.optional(),
    concreteDoubt: answerSchema.optional(),
    atLeast20HoursAWeek: answerSchema.optional(),
    noAidMeanwhile: answerSchema.optional()
  })
  .check((context) => {
    const { from, to, hours, income } = context.value
    if (from > to) refuse(context, ['from'], 'from-after-to', { from, to })
    if (hours === undefined && income === undefined)
      refuse(context, ['hours'], 'neither-hours-nor-income', {})
  })
