import * as z from 'zod'
import type { IsoDate } from '../calendar/iso-date.js'
import { type Issue, issue } from '../evaluation/issue.js'
import { dateSchema } from './date.js'
import {
  type EarningPeriodFacts,
  earningPeriodFactsSchema,
  type Ground,
  MOST_GROUNDS
} from './earning-period-facts.js'
import { assessedTooLate, type ExemptionFacts, exemptionFactsSchema } from './exemption-facts.js'
import { type MunicipalDecision, municipalDecisionSchema } from './municipal-decision.js'
import { type OrdinaryWorkFacts, ordinaryWorkFactsSchema } from './ordinary-work-facts.js'
import {
  type SicknessDocumentationFacts,
  sicknessDocumentationFactsSchema
} from './sickness-documentation-facts.js'
import { MOST_WORK_RECORDS, type WorkRecord, workRecordSchema } from './work-record.js'

/** A ground for extension, and when the municipality came to know of it. */
export interface KnownGround {
  ground: Ground
  /** Left out: it was known when the decision was made. */
  knownOn?: IsoDate
}

/** A stretch of work, and when the municipality came to know of it. */
export interface KnownWork extends WorkRecord {
  /** Left out: it was known when the decision was made. */
  knownOn?: IsoDate
}

/** The earning period as the facts have it. */
export interface ReviewedPeriod {
  /** The bortfaldsdato before late notice and extension. */
  lapseDate: IsoDate
  /** As it is known on the day of assessment: `not-sent` where none had been sent by then, after the decision either. */
  notice: EarningPeriodFacts['notice']
  /** At most 10,000. */
  grounds: KnownGround[]
  /** At most 10,000 records. Left out: the hours are not at issue. */
  work?: KnownWork[]
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
  ground: earningPeriodFactsSchema.shape.grounds.element,
  knownOn: dateSchema.exactOptional()
})

const knownWorkSchema = workRecordSchema.safeExtend({ knownOn: dateSchema.exactOptional() })

/** The facts of a review, as they are validated. */
export const reviewFactsSchema = z.strictObject({
  decision: municipalDecisionSchema,
  period: z
    .strictObject({
      lapseDate: earningPeriodFactsSchema.shape.lapseDate,
      notice: earningPeriodFactsSchema.shape.notice,
      // The number is checked first, so that a list without end is not examined item by item.
      grounds: z.array(z.unknown()).max(MOST_GROUNDS).pipe(z.array(knownGroundSchema).max(MOST_GROUNDS)),
      work: z
        .array(z.unknown())
        .max(MOST_WORK_RECORDS)
        .pipe(z.array(knownWorkSchema).max(MOST_WORK_RECORDS))
        .exactOptional()
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

/** Facts that cannot be of a decision on its day, seen from the day of assessment. */
export function refuseReview(facts: ReviewFacts, asOf: IsoDate): Issue[] {
  const { decision, period, exemption } = facts
  const { on, hearing, supersededOn } = decision
  const issues: Issue[] = []
  // Dates in this form sort as text.
  if (on > asOf) issues.push(issue('facts.decision.on', 'decided-after-assessment', { on, asOf }))
  // Whether aid was cut rightly turns on the period, or on an exemption.
  const isSaid = decision.extension !== undefined || decision.requirement !== undefined
  if (decision.cut !== undefined && period === undefined && facts.exemption === undefined && !isSaid)
    issues.push(issue('facts.period', 'required', { expected: '{…} (facts.decision.cut)' }))
  for (const [part, matter] of needs) {
    if (decision[part] !== undefined && facts[matter] === undefined)
      issues.push(issue(`facts.${matter}`, 'required', { expected: `{…} (facts.decision.${part})` }))
  }
  if (typeof hearing === 'object' && hearing.sentOn > asOf)
    issues.push(
      issue('facts.decision.hearing.sentOn', 'sent-after-assessment', { sentOn: hearing.sentOn, asOf })
    )
  if (supersededOn !== undefined && (supersededOn < on || supersededOn > asOf))
    issues.push(issue('facts.decision.supersededOn', 'superseded-out-of-time', { supersededOn, on, asOf }))
  if (exemption !== undefined) issues.push(...assessedTooLate(exemption, on, 'facts.exemption'))
  return period === undefined ? issues : [...issues, ...refusePeriod(period, decision, asOf)]
}

/** A letter that has not been sent, a ground said to go on that had not begun, and what is not yet known today. */
function refusePeriod(
  { notice, grounds, work = [] }: ReviewedPeriod,
  decision: MunicipalDecision,
  asOf: IsoDate
): Issue[] {
  const { on } = decision
  const issues: Issue[] = []
  if (typeof notice === 'object' && notice.sentOn > asOf)
    issues.push(issue('facts.period.notice.sentOn', 'sent-after-assessment', { sentOn: notice.sentOn, asOf }))
  const knownAfter = (path: string, knownOn: IsoDate | undefined): Issue[] =>
    knownOn === undefined || knownOn <= asOf
      ? []
      : [issue(`${path}.knownOn`, 'known-after-assessment', { knownOn, asOf })]
  for (const [place, each] of grounds.entries()) {
    const path = `facts.period.grounds[${place}]`
    issues.push(...knownAfter(path, each.knownOn))
    const { ground } = each
    if (wasKnown(each, decision) && 'to' in ground && ground.to === 'ongoing' && ground.from > on)
      issues.push(issue(`${path}.ground.from`, 'starts-after-assessment', { from: ground.from, asOf: on }))
  }
  for (const [place, { knownOn }] of work.entries())
    issues.push(...knownAfter(`facts.period.work[${place}]`, knownOn))
  return issues
}

/** Whether a fact was known when the decision was made. */
export const wasKnown = ({ knownOn }: { knownOn?: IsoDate }, { on }: MunicipalDecision): boolean =>
  knownOn === undefined || knownOn <= on
