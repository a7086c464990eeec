import * as z from 'zod'
import type { Evaluation } from '../evaluation/evaluation.js'
import { type Issue, issue } from '../evaluation/issue.js'

/** An evaluation that says something of a case. */
export type ComparableEvaluation = Exclude<Evaluation<unknown>, { kind: 'invalid' }>

/** Two evaluations of one question: as a case stood, and as it stands now. */
export interface ComparisonFacts {
  before: ComparableEvaluation
  after: ComparableEvaluation
}

const stampSchema = z.looseObject({
  trace: z.string(),
  asOf: z.string(),
  readings: z.record(z.string(), z.string())
})

/** As much of an evaluation as a comparison needs; what else it holds is compared, not examined. */
const comparableSchema = z.looseObject({
  kind: z.enum(['decided', 'undetermined', 'notCovered']),
  steps: z.array(z.looseObject({ rule: z.string(), inputs: z.record(z.string(), z.json()) })),
  stamp: stampSchema
})

/** Two evaluations, as they are validated. */
export const comparisonFactsSchema = z.strictObject({
  before: comparableSchema,
  after: comparableSchema
}) as unknown as z.ZodType<ComparisonFacts>

/** The function that made an evaluation: the first part of its trace. */
export const capabilityOf = ({ stamp }: ComparableEvaluation): string => stamp.trace.split('/')[0] ?? ''

/** Evaluations of different questions cannot be compared. */
export function refuseUnlike({ before, after }: ComparisonFacts): Issue[] {
  const [found, expected] = [capabilityOf(after), capabilityOf(before)]
  return found === expected
    ? []
    : [issue('facts.after.stamp.trace', 'evaluations-of-different-questions', { found, expected })]
}
