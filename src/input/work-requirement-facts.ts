import { z } from 'zod'
import { type EarningPeriodFacts, earningPeriodFactsSchema, validateAsOf } from './earning-period-facts.js'
import type { Validated } from './validate.js'
import { MOST_WORK_RECORDS, type WorkRecord, workRecordSchema } from './work-record.js'

/** What `assessWorkRequirement` needs to know: the earning period's facts, and the work. */
export interface WorkRequirementFacts extends EarningPeriodFacts {
  /** At most 10,000 records. */
  work: WorkRecord[]
}

/** The facts of the work requirement, as they are validated. */
export const workRequirementFactsSchema = earningPeriodFactsSchema.extend({
  // The number is checked first, so that a list without end is not examined item by item.
  work: z.array(z.unknown()).max(MOST_WORK_RECORDS).pipe(z.array(workRecordSchema).max(MOST_WORK_RECORDS))
})

/** The facts and options of a work requirement, held against their schemas and against the day of assessment. */
export const validateWorkRequirement = (facts: unknown, options: unknown): Validated<WorkRequirementFacts> =>
  validateAsOf(workRequirementFactsSchema, facts, options)
