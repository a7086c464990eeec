import type { GroundKind } from '../../input/earning-period-facts.js'
import type { CitationId } from '../../law/citations.js'
import type { RuleId } from '../../law/rules.js'
import type { Period } from '../../periods/period.js'

/** Where each ground for extension stands in § 13 f, stk. 12. */
export const groundCitation: Readonly<Record<GroundKind, CitationId>> = {
  sickness: 'aktivloven/13f/12/1',
  'parental-leave': 'aktivloven/13f/12/2',
  care: 'aktivloven/13f/12/3',
  'military-service': 'aktivloven/13f/12/4',
  'limited-work-capacity': 'aktivloven/13f/12/5',
  'education-or-other-benefit': 'aktivloven/13f/12/6'
}

/** The rule that a ground's step applies. */
export const groundRule = (kind: GroundKind): RuleId => `ground-${kind}`

/** A period that extends the earning period: a ground of stk. 12, by its place in the facts, or a covid period. */
export interface ExtendingPeriod extends Period {
  ground: number | 'covid'
  kind: GroundKind | 'covid'
  citation: CitationId
  /** Whether it had not ended on the day of assessment. */
  ongoing: boolean
  /** Whether its dates are only a place for days whose dates are not given, and which overlap with nothing else. */
  undated: boolean
}

/** A stretch of exemption (stk. 9; nr. 5) whose dates are known. */
export const isExemption = ({ kind, undated }: ExtendingPeriod): boolean =>
  kind === 'limited-work-capacity' && !undated
