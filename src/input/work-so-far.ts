import type { IsoDate } from '../calendar/iso-date.js'
import { type Issue, issue } from '../evaluation/issue.js'
import { type EarningPeriodFacts, groundsAfterAssessment } from './earning-period-facts.js'
import { type WorkRequirementFacts, workRequirementFactsSchema } from './work-requirement-facts.js'

/** The grounds for extension and the work that has been done, where nothing is known of a letter. */
export interface WorkSoFar {
  /** At most 10,000. */
  grounds: EarningPeriodFacts['grounds']
  /** At most 10,000 records; none ends after the day of assessment. */
  work: WorkRequirementFacts['work']
}

/** How both lists are validated. */
export const workSoFarSchemas = {
  grounds: workRequirementFactsSchema.shape.grounds,
  work: workRequirementFactsSchema.shape.work
}

/** What has not happened by the day of assessment: work that ends later, and a ground that is said to go on but begins later. */
export function refuseAfterAssessment({ grounds, work }: WorkSoFar, asOf: IsoDate): Issue[] {
  const issues = groundsAfterAssessment(grounds, asOf)
  for (const [index, { to }] of work.entries()) {
    // Dates in this form sort as text.
    if (to > asOf) issues.push(issue(`facts.work[${index}].to`, 'work-after-assessment', { to, asOf }))
  }
  return issues
}
