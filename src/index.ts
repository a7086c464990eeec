/**
 * Danish social law as pure functions: from the facts of a case to an explained result.
 *
 * @packageDocumentation
 */
export type { IsoDate } from './calendar/iso-date.js'
export type {
  Decided,
  Evaluation,
  Invalid,
  NotCovered,
  OutsideTheRule,
  Receipt,
  Undetermined
} from './evaluation/evaluation.js'
export type { Hinge, HingeOutcome } from './evaluation/hinge.js'
export type { Issue } from './evaluation/issue.js'
export type { Json } from './evaluation/json.js'
export type { Missing } from './evaluation/missing.js'
export type { Capability, Stamp } from './evaluation/stamp.js'
export type { Step, StepOutcome } from './evaluation/step.js'
export { type Explainable, explain, type Format } from './explain/explain.js'
export type { Language } from './explain/language.js'
export type {
  CountedGround,
  DatedGround,
  EarningPeriodFacts,
  Ground,
  GroundKind,
  Notice
} from './input/earning-period-facts.js'
export type { Options } from './input/options.js'
export type { ReductionFacts } from './input/reduction-facts.js'
export type { WorkKind, WorkRecord } from './input/work-record.js'
export type { WorkRequirementFacts } from './input/work-requirement-facts.js'
export type { Citation } from './law/citations/citation.js'
export { type CitationId, citation, citationIds } from './law/citations.js'
export type { Bilingual, Confidence, Provenance } from './law/provenance.js'
export type { Benefit, RateId, SupplementId } from './law/rates/base-rates.js'
export type { RateStatus } from './law/rates/yearly-amounts.js'
export type { Reading } from './law/readings/reading.js'
export { defaultReadings, type ReadingId, type Readings, readings } from './law/readings.js'
export type { RuleId } from './law/rules.js'
export type { Answer } from './logic/answer.js'
export {
  determineEarningPeriod,
  type EarliestLapse
} from './rule-225/4-earning-period/determine-earning-period.js'
export type { EarningPeriod } from './rule-225/4-earning-period/earning-period.js'
export {
  type PostponedLapse,
  type Postponement,
  postponeLapseDate
} from './rule-225/4-earning-period/postpone-lapse-date.js'
export type { CountedDays } from './rule-225/4-earning-period/reckoning/counted-days.js'
export { assessWorkRequirement, type WorkRequirement } from './rule-225/5-work/assess-work-requirement.js'
export type { Reduction, ReductionAmount, ReductionClass } from './rule-225/6-unmarried/13g-1-reduction.js'
export { reduceUnmarried } from './rule-225/6-unmarried/reduce-unmarried.js'
export { reductionOn } from './rule-225/6-unmarried/reduction-on.js'
export { evaluationSchemaOf, factsSchemaOf, type JsonSchema } from './schemas/json-schema.js'
export type { IssueCode } from './words/issue-codes.js'
