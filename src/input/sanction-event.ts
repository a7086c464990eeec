import * as z from 'zod'
import type { IsoDate } from '../calendar/iso-date.js'
import { dateSchema } from './date.js'
import { monthSchema, refuseOtherKeys } from './month.js'
import { refuse } from './refuse.js'

/** When the money is taken, and when that was decided. */
export interface PlannedDeduction {
  /**
   * The month whose aid the deduction or reduction is taken from, by its 1st; of several the last. Nothing said: none is
   * planned yet, and whether it is in time is not asked.
   */
  deductedIn?: IsoDate | 'unknown' | undefined
  /** The day of the decision. It matters only where the three months are read to run until the decision. */
  decidedOn?: IsoDate | 'unknown' | undefined
}

/** § 36: absence from an offer. */
export interface AbsenceFromOffer extends PlannedDeduction {
  provision: '36'
  /** The days on which the citizen was due and absent; a day that was partly missed counts like any other. */
  missed: { date: IsoDate; extent: 'whole' | 'partial' }[]
}

/** § 37: absence from a talk; § 37 a: a talk that the citizen should have booked. */
export interface MissedTalk extends PlannedDeduction {
  provision: '37' | '37a'
  /** The day of the talk, or the day by which it was to be booked. */
  due: IsoDate
  /** The day on which contact was renewed, or the talk booked; `not-renewed`: not by the day of assessment. */
  renewed: IsoDate | 'not-renewed' | 'unknown'
}

/** § 38: not registered as a jobseeker, or no CV. */
export interface MissingRegistration extends PlannedDeduction {
  provision: '38'
  /** The periods of breach, both ends included; `ongoing` lasts to the day of assessment. */
  breaches: { from: IsoDate; to: IsoDate | 'ongoing' | 'unknown' }[]
}

/** §§ 39-40: refusal and the like; three rates. */
export interface Refusal extends PlannedDeduction {
  provision: '39'
  date: IsoDate
}

/** § 40 a: aid only for the days on which the duty is met. */
export interface AggravatedSanction {
  provision: '40a'
  /** The first and the last day of the sanction, both included. */
  from: IsoDate
  to: IsoDate
  /**
   * By month, under its 1st: on how many of the sanction's calendar days in it the duty was met. A month that is not
   * named is not computed.
   */
  daysMet: Record<IsoDate, number | 'unknown'>
}

/** What an officer has found to be a breach, with its days. */
export type SanctionEvent = AbsenceFromOffer | MissedTalk | MissingRegistration | Refusal | AggravatedSanction

/** The most days, or periods, that one event can name. */
export const MOST_DAYS = 1000

const unknown = z.literal('unknown')
const planned = {
  deductedIn: z.union([monthSchema, unknown]).optional(),
  decidedOn: z.union([dateSchema, unknown]).optional()
}
// The number is checked first, so that a list without end is not examined item by item.
const few = z.array(z.unknown()).min(1).max(MOST_DAYS)
const missed = z.strictObject({ date: dateSchema, extent: z.enum(['whole', 'partial']) })
// A number that is not whole is told as such, where `z.int` would be told as no `unknown`.
const wholeDays = z.number().min(0).max(31).multipleOf(1)
const breach = z
  .strictObject({ from: dateSchema, to: z.union([dateSchema, z.enum(['ongoing', 'unknown'])]) })
  .check((context) => {
    const { from, to } = context.value
    // Dates in this form sort as text, and before the words.
    if (from > to) refuse(context, ['from'], 'from-after-to', { from, to })
  })

const named = z.looseObject({ provision: z.enum(['36', '37', '37a', '38', '39', '40a']) })
const events = z.discriminatedUnion('provision', [
  z.strictObject({
    provision: z.literal('36'),
    missed: few.pipe(z.array(missed).min(1).max(MOST_DAYS)),
    ...planned
  }),
  z
    .strictObject({
      provision: z.enum(['37', '37a']),
      due: dateSchema,
      renewed: z.union([dateSchema, z.enum(['not-renewed', 'unknown'])]),
      ...planned
    })
    .check((context) => {
      const { due, renewed } = context.value
      if (due > renewed) refuse(context, ['due'], 'from-after-to', { from: due, to: renewed })
    }),
  z.strictObject({
    provision: z.literal('38'),
    breaches: few.pipe(z.array(breach).min(1).max(MOST_DAYS)),
    ...planned
  }),
  z.strictObject({ provision: z.literal('39'), date: dateSchema, ...planned }),
  z
    .strictObject({
      provision: z.literal('40a'),
      from: dateSchema,
      to: dateSchema,
      daysMet: z.record(z.string(), z.union([wholeDays, unknown]))
    })
    .check((context) => {
      const { from, to, daysMet } = context.value
      if (from > to) refuse(context, ['from'], 'from-after-to', { from, to })
      refuseOtherKeys(context, ['daysMet'], daysMet)
    })
])

/** An event, as it is validated by itself; its provision first, for it says which fields there are. */
export const sanctionEventSchema = named.pipe(events)
