import * as z from 'zod'
import type { IsoDate } from '../calendar/iso-date.js'
import { type ReceivedBenefit, receivedBenefits } from '../law/benefits.js'
import type { Answer } from '../logic/answer.js'
import { answerSchema } from './answer.js'
import { dateSchema } from './date.js'
import { refuse } from './refuse.js'

/** How much of the child benefit (børne- og ungeydelse) is paid, and why not all of it. */
export const childBenefits = [
  'in-full',
  'not-for-residence-alone',
  'not-for-another-reason',
  'unknown'
] as const

/**
 * Whether full child benefit (børne- og ungeydelse) is paid. `not-for-residence-alone`: it is not, and only because the
 * condition of residence in § 2, stk. 1, nr. 7 of its act is not met.
 */
export type ChildBenefit = (typeof childBenefits)[number]

/** What `determineCoverage` needs to know. What is left out is not known, and is asked for where it matters. */
export interface CoverageFacts {
  /** The day for which coverage is asked: the bortfaldsdato, or the first day that it could be. */
  on: IsoDate
  /** What the person receives on that day. */
  benefit: ReceivedBenefit
  maritalStatus: 'unmarried' | 'married' | 'unknown'
  /** The person's spouse; for the married only. */
  spouse?: { benefit: ReceivedBenefit } | undefined
  /** Whether the aid was already reduced under § 13 g when the person married (§ 13 f, stk. 7, 2. pkt.). */
  reducedBeforeMarriage?: Answer | undefined
  /** Whether the couple, as a couple, has had aid for 1 year within 3 (§ 13 f, stk. 7, 2. pkt.). */
  coupleYearOfAid?: Answer | undefined
  /** Whether one or both of the couple support a child (§ 13 f, stk. 4, 2. pkt.). */
  maintenanceDuty?: Answer | undefined
  /** The couple's child benefit (§ 13 f, stk. 4, 2. pkt.). */
  childBenefit?: ChildBenefit | undefined
  /**
   * Whether the aid is computed under § 26, stk. 2, because the person lives with, or has married, a recipient of a
   * benefit of § 22 (§ 13 f, stk. 7, 3. pkt.).
   */
  computedUnder26Stk2?: Answer | undefined
  /** The day on which the person applied for the aid; it matters from 9 March to 8 September 2020 (§ 13 h, stk. 1). */
  appliedOn?: IsoDate | undefined
}

/** The facts of coverage, as they are validated: an unmarried person has no spouse, and nobody applies afterwards. */
export const coverageFactsSchema = z
  .strictObject({
    on: dateSchema,
    benefit: z.enum(receivedBenefits),
    maritalStatus: z.enum(['unmarried', 'married', 'unknown']),
    spouse: z.strictObject({ benefit: z.enum(receivedBenefits) }).optional(),
    reducedBeforeMarriage: answerSchema.optional(),
    coupleYearOfAid: answerSchema.optional(),
    maintenanceDuty: answerSchema.optional(),
    childBenefit: z.enum(childBenefits).optional(),
    computedUnder26Stk2: answerSchema.optional(),
    appliedOn: dateSchema.optional()
  })
  .check((context) => {
    const { on, maritalStatus, spouse, reducedBeforeMarriage, coupleYearOfAid, appliedOn } = context.value
    if (maritalStatus === 'unmarried') {
      if (spouse !== undefined) refuse(context, ['spouse'], 'fact-of-the-married', {})
      if (reducedBeforeMarriage === 'yes')
        refuse(context, ['reducedBeforeMarriage'], 'fact-of-the-married', {})
      if (coupleYearOfAid === 'yes') refuse(context, ['coupleYearOfAid'], 'fact-of-the-married', {})
    }
    // Dates in this form sort as text.
    if (appliedOn !== undefined && appliedOn > on)
      refuse(context, ['appliedOn'], 'applied-afterwards', { appliedOn, on })
  })
