import * as z from 'zod'
import type { IsoDate } from '../calendar/iso-date.js'
import type { Answer } from '../logic/answer.js'
import { answerSchema } from './answer.js'
import { dateSchema, firstOfMonthSchema } from './date.js'
import { type GroundKind, groundKinds } from './earning-period-facts.js'
import type { Hearing } from './person-in-case.js'
import { refuse } from './refuse.js'
import { hundredthsSchema } from './work-record.js'

/** What the municipality decided of the earning period and the bortfaldsdato. */
export interface DecidedExtension {
  /** The days by which it extended for grounds; 0 where it did not extend. Left out: not stated. */
  days?: number
  /** The bortfaldsdato that it went by. Left out: not stated. */
  lapseDate?: IsoDate
  /** The number of stk. 12 that it named. Left out: none, or not stated. */
  ground?: GroundKind
  /** Whether the citizen was told the new bortfaldsdato in writing. Left out: not known. */
  newDateTold?: Answer
  /** Whether the letter of postponement stated the reason. Left out: not known. */
  reasonStated?: Answer
}

/** What the citizen's aid came to by the decision. */
export interface DecidedCut {
  kind: 'reduction' | 'lapse'
  /** The 1st from which the aid was reduced or lapsed. */
  from: IsoDate
  /** The 1st from which it was paid in full again: the first day that is no longer cut, after `from`. Left out: not yet. */
  until?: IsoDate
  /** The reduction's class under § 13 g, by which the amount of each year is known. */
  class?: 'high' | 'lower'
  /** Whole kroner a month by which the aid was cut; for a lapse, the aid that was not paid. */
  monthlyAmount?: number
}

/** What the municipality did about a clarifying offer beside ordinary work (principafgørelse 98-17). */
export interface Guidance {
  /** Whether the citizen was in an offer to clarify working capacity. */
  clarifyingOffer: Answer
  /** Whether the citizen was guided that ordinary work taken to meet the requirement comes first. */
  guidedThatWorkComesFirst: Answer
}

/** A municipality's decision under the rule, as far as it is at issue. What is left out is not reviewed. */
export interface MunicipalDecision {
  on: IsoDate
  extension?: DecidedExtension
  /** Its assessment under § 13 f, stk. 9. */
  exemption?: 'exempt' | 'not-exempt'
  /** Whether it counted the job as ordinary, unsubsidised work. */
  workCounts?: 'yes' | 'no'
  /** Whether it found the sickness documented. */
  sicknessDocumented?: 'yes' | 'no'
  /** Whether it found the work requirement met, and the hours that it counted, with at most two decimals. */
  requirement?: { met: 'yes' | 'no'; hours?: number }
  cut?: DecidedCut
  hearing?: Hearing
  guidance?: Guidance
  /** The day on which it told the citizen at once that the date was postponed: then the decision had no effect. */
  supersededOn?: IsoDate
  /** Whether the citizen has turned to the municipality afterwards and disagrees. */
  citizenDisagrees?: Answer
}

const MOST_KRONER = 100_000

/** A decision, as it is validated. */
export const municipalDecisionSchema = z.strictObject({
  on: dateSchema,
  extension: z
    .strictObject({
      days: z.int({ abort: true }).min(0, { abort: true }).max(20_000, { abort: true }).exactOptional(),
      lapseDate: firstOfMonthSchema.exactOptional(),
      ground: z.enum(groundKinds).exactOptional(),
      newDateTold: answerSchema.exactOptional(),
      reasonStated: answerSchema.exactOptional()
    })
    .exactOptional(),
  exemption: z.enum(['exempt', 'not-exempt']).exactOptional(),
  workCounts: z.enum(['yes', 'no']).exactOptional(),
  sicknessDocumented: z.enum(['yes', 'no']).exactOptional(),
  requirement: z
    .strictObject({
      met: z.enum(['yes', 'no']),
      hours: hundredthsSchema.exactOptional()
    })
    .exactOptional(),
  cut: z
    .strictObject({
      kind: z.enum(['reduction', 'lapse']),
      from: firstOfMonthSchema,
      until: firstOfMonthSchema.exactOptional(),
      class: z.enum(['high', 'lower']).exactOptional(),
      monthlyAmount: z
        .int({ abort: true })
        .min(0, { abort: true })
        .max(MOST_KRONER, { abort: true })
        .exactOptional()
    })
    .check((context) => {
      const { from, until } = context.value
      // Dates in this form sort as text.
      if (until !== undefined && until <= from)
        refuse(context, ['until'], 'full-again-before-cut', { from, until })
    })
    .exactOptional(),
  hearing: z.union([z.strictObject({ sentOn: dateSchema }), z.enum(['not-sent', 'unknown'])]).exactOptional(),
  guidance: z
    .strictObject({ clarifyingOffer: answerSchema, guidedThatWorkComesFirst: answerSchema })
    .exactOptional(),
  supersededOn: dateSchema.exactOptional(),
  citizenDisagrees: answerSchema.exactOptional()
})
