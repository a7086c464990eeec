import * as z from 'zod'
import type { IsoDate } from '../calendar/iso-date.js'
import { type Issue, issue, issueWithin } from '../evaluation/issue.js'
import type { AboutFormCase } from './about-form-case.js'
import { aboutFormCaseSchema } from './about-form-case-schema.js'
import { contradictionsIn } from './analysis-form-contradictions.js'
import { type ReviewFacts, refuseReview, reviewFactsSchema } from './review-facts.js'

/** What `toAnalysisForm` needs to know: the decision with the facts of its matters, and what only the form asks. */
export interface AnalysisFormFacts {
  review: ReviewFacts
  about: AboutFormCase
}

/** The facts of a form, as they are validated. */
export const analysisFormFactsSchema = z.strictObject({
  review: reviewFactsSchema,
  about: aboutFormCaseSchema
})

/** A year of birth after the decision, and more offers than the review has. */
function beyondTheReview({ review, about }: AnalysisFormFacts): Issue[] {
  const decided = Number(review.decision.on.slice(0, 'YYYY'.length))
  const { birthYear = decided } = about
  const told = about.exemption?.offers?.length ?? 0
  const known = review.exemption?.offers.length ?? 0
  const limit = `≤ ${decided}`
  return [
    ...(birthYear > decided
      ? [issue('facts.about.birthYear', 'number-out-of-range', { found: String(birthYear), limit })]
      : []),
    ...(told > known ? [issue('facts.about.exemption.offers', 'too-many', { found: told, most: known })] : [])
  ]
}

/** What the review refuses, and what `about` says that goes beyond the review or against it. */
export const refuseAnalysisForm = (facts: AnalysisFormFacts, asOf: IsoDate): Issue[] => [
  ...refuseReview(facts.review, asOf).map((each) => issueWithin(each, 'review')),
  ...beyondTheReview(facts),
  ...contradictionsIn(facts.review, facts.about)
]
