import * as z from 'zod'
import type { Answer } from '../logic/answer.js'
import { answerSchema } from './answer.js'
import { refuse } from './refuse.js'
import { hundredthsSchema, type WorkKind, workKinds } from './work-record.js'

/** How work can be documented: payslips, employment contract, income register, other. */
export const workDocuments = ['payslips', 'employment-contract', 'income-register', 'other'] as const

/** A kind of documentation for work. */
export type WorkDocument = (typeof workDocuments)[number]

/** Pay against the collective agreement or comparable work. */
export const payLevels = ['usual', 'slightly-below', 'substantially-below', 'no-pay', 'unknown'] as const

/** Where pay lies; `usual` is at or very near the level, `unknown`: the file does not show it. */
export type PayLevel = (typeof payLevels)[number]

/** What is known of the pay in a job. */
export interface Pay {
  /** The municipality's finding: no amount decides it, for there is no minimum-wage rule. */
  level: PayLevel
  /** Of pay below the level: for a while only, or as long as the work lasted. Nothing said: not known. */
  below?: 'for-a-while' | 'throughout' | 'unknown' | undefined
  /** Kroner an hour, with at most two decimals. Shown, and held against the level; it decides nothing. */
  hourlyPay?: number | undefined
  /** Kroner an hour under the agreement or for comparable work, with at most two decimals. */
  agreedPay?: number | undefined
}

/** A concrete reason to doubt that it is ordinary work, and what the municipality has done about it. */
export const workDoubts = [
  'none',
  'not-investigated',
  'investigated-and-cleared',
  'investigated-and-confirmed',
  'unknown'
] as const

/** Whether there is a concrete doubt, whether it was investigated, and what came of it. */
export type WorkDoubt = (typeof workDoubts)[number]

/** What `assessOrdinaryWork` needs to know of one job. */
export interface OrdinaryWorkFacts {
  /** Self-employment is refused: § 13 f, stk. 16 has its own conditions. */
  kind: WorkKind
  /** All that documents the work on the file; an empty list: nothing does. */
  documentation: WorkDocument[] | 'unknown'
  /** Whether the terms are those of the agreement, or usual otherwise; `unknown`: the file does not show it. */
  usualTerms: Answer
  pay: Pay
  /** Whether the hours are long for so little pay; `unknown`: the file does not show it. */
  longHoursForLowPay: Answer
  concreteDoubt: WorkDoubt
  /**
   * Whether the municipality has decided on regaining, or decided neither reduction nor lapse, because of the work: then
   * it is taken to have accepted it.
   */
  municipalityActedOnIt: 'regained' | 'neither-reduction-nor-lapse' | 'no' | 'unknown'
}

/** The facts of one job, as they are validated. */
export const ordinaryWorkFactsSchema = z
  .strictObject({
    kind: z.enum(workKinds),
    documentation: z.union([z.array(z.enum(workDocuments)).max(workDocuments.length), z.literal('unknown')]),
    usualTerms: answerSchema,
    pay: z.strictObject({
      level: z.enum(payLevels),
      below: z.enum(['for-a-while', 'throughout', 'unknown']).optional(),
      hourlyPay: hundredthsSchema.optional(),
      agreedPay: hundredthsSchema.optional()
    }),
    longHoursForLowPay: answerSchema,
    concreteDoubt: z.enum(workDoubts),
    municipalityActedOnIt: z.enum(['regained', 'neither-reduction-nor-lapse', 'no', 'unknown'])
  })
  .check((context) => {
    const { kind, pay } = context.value
    if (kind === 'self-employment') refuse(context, ['kind'], 'self-employment-apart', {})
    const isBelow = pay.level === 'slightly-below' || pay.level === 'substantially-below'
    if (pay.below !== undefined && !isBelow)
      refuse(context, ['pay', 'below'], 'pay-not-below', { level: pay.level })
  })
