import * as z from 'zod'
import type { IsoDate } from '../calendar/iso-date.js'
import { type Issue, issue } from '../evaluation/issue.js'
import { firstOfMonthSchema } from './date.js'
import { refuseAfterAssessment, type WorkSoFar, workSoFarSchemas } from './work-so-far.js'

/** What `assessRegaining` needs to know. */
export interface RegainingFacts extends WorkSoFar {
  /** The day from which the aid lapsed or was reduced, the 1st of a month; not after the day of assessment. */
  reducedFrom: IsoDate
  /** The citizen's marital status now: it decides from when the change takes effect. */
  maritalStatus: 'unmarried' | 'married'
}

/** The facts of regaining, as they are validated. */
export const regainingFactsSchema = z.strictObject({
  reducedFrom: firstOfMonthSchema,
  maritalStatus: z.enum(['unmarried', 'married']),
  ...workSoFarSchemas
})

/** What has not happened by the day of assessment. */
export function refuseRegaining(facts: RegainingFacts, asOf: IsoDate): Issue[] {
  const { reducedFrom } = facts
  return [
    ...(reducedFrom > asOf
      ? [issue('facts.reducedFrom', 'reduced-after-assessment', { reducedFrom, asOf })]
      : []),
    ...refuseAfterAssessment(facts, asOf)
  ]
}
