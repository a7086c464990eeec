import { z } from 'zod'
import type { IsoDate } from '../calendar/iso-date.js'
import { type Issue, issue } from '../evaluation/issue.js'
import { dateSchema } from './date.js'
import {
  type EarningPeriodFacts,
  earningPeriodFactsSchema,
  type Ground,
  MOST_GROUNDS
} from './earning-period-facts.js'
import { type ExemptionFacts, exemptionFactsSchema } from './exemption-facts.js'
import { type MunicipalDecision, municipalDecisionSchema } from './municipal-decision.js'
import { type OrdinaryWorkFacts, ordinaryWorkFactsSchema } from './ordinary-work-facts.js'
import {
  type SicknessDocumentationFacts,
  sicknessDocumentationFactsSchema
} from './sickness-documentation-facts.js'
import { type WorkRequirementFacts, workRequirementFactsSchema } from './work-requirement-facts.js'

/** A ground for extension, and when the municipality came to know of it. */
export interface KnownGround {
  ground: Ground
  /** Left out: it was known when the decision was made. */
  knownOn?: IsoDate
}

/** The earning period as the facts have it. */
export interface ReviewedPeriod {
  /** The bortfaldsdato before late notice and extension. */
  lapseDate: IsoDate
  notice: EarningPeriodFacts['notice']
  /** At most 10,000. */
  grounds: KnownGround[]
  /** At most 10,000 records. Left out: the hours are not at issue. */
  work?: WorkRequirementFacts['work']
}

/** A municipality's decision, and the facts of the matters that it decided. What is left out is not reviewed. */
export interface ReviewFacts {
  decision: MunicipalDecision
  period?: ReviewedPeriod
  /** The file on working capacity, for an assessment under § 13 f, stk. 9. */
  exemption?: ExemptionFacts
  /** The job of which the municipality decided whether it counts. */
  job?: OrdinaryWorkFacts
  /** The spell of sickness of which the municipality decided whether it is documented. */
  sickness?: SicknessDocumentationFacts
}

const knownGroundSchema = z.strictObject({
  ground: earningPeriodFactsSchema.shape.grounds.out.element,
  knownOn: dateSchema.exactOptional()
})

/** The facts of a review, as they are validated. */
export const reviewFactsSchema = z.strictObject({
  decision: municipalDecisionSchema,
  period: z
    .strictObject({
      lapseDate: earningPeriodFactsSchema.shape.lapseDate,
      notice: earningPeriodFactsSchema.shape.notice,
      // The number is checked first, so that a list without end is not examined item by item.
      grounds: z.array(z.unknown()).max(MOST_GROUNDS).pipe(z.array(knownGroundSchema).max(MOST_GROUNDS)),
      work: workRequirementFactsSchema.shape.work.exactOptional()
    })
    .exactOptional(),
  exemption: exemptionFactsSchema.exactOptional(),
  job: ordinaryWorkFactsSchema.exactOptional(),
  sickness: sicknessDocumentationFactsSchema.exactOptional()
})

/** The parts of a decision that cannot be reviewed without the facts of their matter. */
const needs = [
  ['extension', 'period'],
  ['requirement', 'period'],
  ['exemption', 'exemption'],
  ['workCounts', 'job'],
  ['sicknessDocumented', 'sickness']
] as const

/** A decision after the day of assessment, a part of it without its facts, and a letter that had not been sent. */
export function refuseReview(facts: ReviewFacts, asOf: IsoDate): Issue[] {
  const { decision, period } = facts
  const issues: Issue[] = []
  // Dates in this form sort as text.
  if (decision.on > asOf)
    issues.push(issue('facts.decision.on', 'decided-after-assessment', { on: decision.on, asOf }))
  for (const [part, matter] of needs) {
    if (decision[part] !== undefined && facts[matter] === undefined)
      issues.push(issue(`facts.${matter}`, 'required', { expected: `{…} (facts.decision.${part})` }))
  }
  const sentOn = typeof period?.notice === 'object' ? period.notice.sentOn : undefined
  if (sentOn !== undefined && sentOn > decision.on)
    issues.push(issue('facts.period.notice.sentOn', 'sent-after-assessment', { sentOn, asOf: decision.on }))
  return issues
}

/** Whether a fact was known when the decision was made. */
export const wasKnown = ({ knownOn }: KnownGround, { on }: MunicipalDecision): boolean =>
  knownOn === undefined || knownOn <= on
