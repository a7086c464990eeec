import type { Evaluation, Step } from '../src/index.js'

/** An evaluation of facts that can hold together; where they cannot, the test fails with what is wrong. */
export function evaluated<Value, Earliest>(
  evaluation: Evaluation<Value, Earliest>
): Exclude<Evaluation<Value, Earliest>, { kind: 'invalid' }> {
  if (evaluation.kind === 'invalid') throw new Error(JSON.stringify(evaluation.issues))
  return evaluation
}

/** The steps of an evaluation. */
export const stepsIn = (evaluation: Evaluation<unknown, unknown>): Step[] => evaluated(evaluation).steps

/** The step of a rule, where it was applied. */
export const stepIn = (evaluation: Evaluation<unknown, unknown>, rule: string): Step | undefined =>
  stepsIn(evaluation).find((step) => step.rule === rule)

/** A step as a record has it. */
export const told = (
  rule: string,
  outcome: string,
  inputs: object,
  citations: readonly string[],
  more: { value?: unknown; decisive?: true } = {}
): object => ({ rule, outcome, inputs, citations, ...more })
