import * as z from 'zod'
import type { IsoDate } from '../calendar/iso-date.js'
import { publicBenefits } from '../law/benefits.js'
import type { Answer } from '../logic/answer.js'
import { answerSchema } from './answer.js'
import { dateSchema } from './date.js'
import { listOf } from './list.js'
import { refuse } from './refuse.js'

/** What an entry can be: a public benefit, or one of the periods of § 13 f, stk. 10, nr. 2 and 3. */
export const aidKinds = [...publicBenefits, 'offer', 'one-off-25a', 'sanction', 'sanction-41'] as const

/**
 * What a person or a couple had in a period: a public benefit; taking part in an offer (`offer`); engangshjælp under
 * § 25 a (`one-off-25a`); deduction, reduction or stop by sanction under §§ 35-40 a, 42 and 43 (`sanction`), or under
 * § 41 (`sanction-41`), which counts only to the end of 2019.
 */
export type AidKind = (typeof aidKinds)[number]

/** A period of aid, or of something that counts like it, with its dates, both included. */
export interface AidEntry {
  kind: AidKind
  from: IsoDate
  /** `ongoing` runs to the day of assessment. */
  to: IsoDate | 'ongoing'
}

/** A period in which the person was exempt (§ 13 f, stk. 9), both ends included; it can end after the assessment. */
export interface ExemptionPeriod {
  from: IsoDate
  to: IsoDate | 'ongoing'
  /** Whether the exemption is established on the file. `unknown` is asked for where it matters. */
  documented: Answer
}

/** What `countYearOfAid` needs to know. */
export interface YearOfAidFacts {
  /** Whose year is counted: an unmarried person's, or a couple's. */
  of: 'unmarried' | 'couple'
  /**
   * All aid of the unmarried person, or of the couple as a couple, and what counts like it, in any order; at most
   * 10,000 entries, of which none of one kind overlap. Days that lie in no entry are days without aid.
   */
  aid: AidEntry[]
  /** The person's exemptions; for a couple those of the spouse whose bortfaldsdato is asked. At most 10,000. */
  exemptions: ExemptionPeriod[]
}

/** The most entries of aid, and the most exemptions, that a case can have. */
export const MOST_ENTRIES = 10_000

const toSchema = z.union([dateSchema, z.literal('ongoing')])

/** Refuses a period that ends before it begins. */
function refuseBackwards(context: z.core.ParsePayload<{ from: IsoDate; to: IsoDate | 'ongoing' }>): void {
  const { from, to } = context.value
  if (to !== 'ongoing' && from > to) refuse(context, ['from'], 'from-after-to', { from, to })
}

const aidEntrySchema = z
  .strictObject({ kind: z.enum(aidKinds), from: dateSchema, to: toSchema })
  .check(refuseBackwards)

const exemptionPeriodSchema = z
  .strictObject({ from: dateSchema, to: toSchema, documented: answerSchema })
  .check(refuseBackwards)

/** The facts of the year of aid, as they are validated. */
export const yearOfAidFactsSchema = z.strictObject({
  of: z.enum(['unmarried', 'couple']),
  aid: listOf(aidEntrySchema, MOST_ENTRIES),
  exemptions: listOf(exemptionPeriodSchema, MOST_ENTRIES)
})
