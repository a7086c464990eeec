import type { IsoDate } from '../../calendar/iso-date.js'
import type { Review } from '../../case/review/review.js'
import type { EarningPeriodFacts } from '../../input/earning-period-facts.js'
import type { ReviewedPeriod, ReviewFacts } from '../../input/review-facts.js'
import type { Confidence } from '../../law/provenance.js'
import type { EarningPeriod } from '../../rule-225/4-earning-period/earning-period.js'
import type { Asked, Entry, Part } from '../asked.js'

/** A case of the board's study of June 2018. */
export interface BoardCase extends Entry {
  topic: 'extension' | 'exemption' | 'sickness-documentation' | 'ordinary-work' | 'complaint'
  /** What the study prints of the facts and of the municipality's decision, in English. */
  printed: readonly string[]
  /** What the study prints of the board's view, in English. */
  board: string
}

interface Answered {
  id: string
  asOf: IsoDate
  assumed: readonly string[]
  confidence?: Confidence
}

/** The earning period of a case, and what the board found of it. */
export const periodAsked = (
  { id, asOf, assumed, confidence = 'read' }: Answered,
  facts: EarningPeriodFacts,
  value: Part<EarningPeriod>
): Asked<'determineEarningPeriod'> => ({
  id: `${id}/earning-period`,
  function: 'determineEarningPeriod',
  facts,
  options: { asOf },
  expected: { kind: 'decided', value },
  confidence,
  assumed
})

/** A municipality's decision, and what the board found of it. */
export const reviewAsked = (
  { id, asOf, assumed, confidence = 'read' }: Answered,
  facts: ReviewFacts,
  verdict: Review['verdict'],
  matters: Part<Review['matters']> = []
): Asked<'reviewDecision'> => ({
  id: `${id}/review`,
  function: 'reviewDecision',
  facts,
  options: { asOf },
  expected: { kind: 'decided', value: { verdict, matters } },
  confidence,
  assumed
})

/** The period as a review has it: all of it known when the decision was made. */
export const known = ({ grounds, ...period }: EarningPeriodFacts): ReviewedPeriod => ({
  ...period,
  grounds: grounds.map((ground) => ({ ground }))
})
