import { type EarningPeriodFacts, earningPeriodFactsSchema, validateAsOf } from './earning-period-facts.js'
import { listOf } from './list.js'
import type { Validated } from './validate.js'
import { MOST_WORK_RECORDS, type WorkRecord, workRecordSchema } from './work-record.js'

/** What `assessWorkRequirement` needs to know: the earning period's facts, and the work. */
export interface WorkRequirementFacts extends EarningPeriodFacts {
  /** At most 10,000 records. */
  work: WorkRecord[]
}

/** The facts of the work requirement, as they are validated. */
export const workRequirementFactsSchema = earningPeriodFactsSchema.extend({
  work: listOf(workRecordSchema, MOST_WORK_RECORDS)
})

/** The facts and options of a work requirement, held against their schemas and against the day of assessment. */
export const validateWorkRequirement = (facts: unknown, options: unknown): Validated<WorkRequirementFacts> =>
  validateAsOf(workRequirementFactsSchema, facts, options)
