/**
 * The appeal board's cases, the holdings of its principle decisions and worked examples as typed data, for whoever holds an
 * implementation of the rule against them, and the run that does so.
 *
 * @packageDocumentation
 */

export { type Arbitraries, arbitraries } from './testing/arbitraries/arbitraries.js'
export type { EarningPeriodCase } from './testing/arbitraries/earning-period-cases.js'
export type { WorkRequirementCase } from './testing/arbitraries/work-cases.js'
export type { Asked, Entry, Expected, Part, Source } from './testing/asked.js'
export type { BoardCase } from './testing/board-cases/board-case.js'
export { boardCases } from './testing/board-cases/board-cases.js'
export type { Deviation, DeviationKind } from './testing/conformance/deviation.js'
export { explainConformance } from './testing/conformance/explain-conformance.js'
export type { Implementation } from './testing/conformance/implementation.js'
export type {
  AskedAndAnswered,
  ConformanceReport,
  Failure,
  Held,
  Tally
} from './testing/conformance/report.js'
export { type ConformanceOptions, runConformance } from './testing/conformance/run-conformance.js'
export type { Arbitrary, FastCheck } from './testing/fast-check.js'
export type {
  FactsOf,
  HeldFunction,
  HeldFunctions,
  OptionsOf,
  ValueOf
} from './testing/held-functions.js'
export { heldFunctions } from './testing/held-functions.js'
export type {
  DecisionExample,
  Holding,
  PrincipleDecision
} from './testing/principle-decisions/principle-decision.js'
export { principleDecisions } from './testing/principle-decisions/principle-decisions.js'
export type { WorkedExample } from './testing/worked-examples/worked-example.js'
export { workedExamples } from './testing/worked-examples/worked-examples.js'
