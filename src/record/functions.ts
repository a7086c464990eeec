import { whatWouldChange } from '../advice/what-would-change.js'
import { toAnalysisForm } from '../case/analysis-form/to-analysis-form.js'
import { assessCase } from '../case/assessment/assess-case.js'
import { compareEvaluations } from '../case/comparison/compare-evaluations.js'
import { checkLetter } from '../case/letters/check-letter.js'
import { reviewDecision } from '../case/review/review-decision.js'
import type { Evaluation } from '../evaluation/evaluation.js'
import type { Capability } from '../evaluation/stamp.js'
import type { ComparisonFacts } from '../input/comparison-facts.js'
import { fieldOf } from '../input/examined.js'
import type { Options } from '../input/options.js'
import { determineCoverage } from '../rule-225/1-coverage/determine-coverage.js'
import { countYearOfAid } from '../rule-225/2-year-of-aid/count-year-of-aid.js'
import { assessExemption } from '../rule-225/3-exemption/assess-exemption.js'
import { assessSicknessDocumentation } from '../rule-225/4-earning-period/assess-sickness-documentation.js'
import { determineEarningPeriod } from '../rule-225/4-earning-period/determine-earning-period.js'
import { assessOrdinaryWork } from '../rule-225/5-work/assess-ordinary-work.js'
import { assessWorkRequirement } from '../rule-225/5-work/assess-work-requirement.js'
import { reduceUnmarried } from '../rule-225/6-unmarried/reduce-unmarried.js'
import { reduceCouple } from '../rule-225/7-couple/reduce-couple.js'
import { assessRegaining } from '../rule-225/8-regaining/assess-regaining.js'
import { projectLapseDate } from '../rule-225/8-regaining/project-lapse-date.js'
import { evaluateChecklist } from '../sanctions/checklist/evaluate-checklist.js'
import { computeDeduction } from '../sanctions/deduction/compute-deduction.js'

/** What answers facts. A method, for what they hold is unknown until it has itself held them against its schema. */
interface Evaluator {
  evaluate(facts: unknown, options: unknown): Evaluation<unknown>
}
export type Evaluate = Evaluator['evaluate']

/** The facts of a comparison are the two evaluations; what they hold is examined by the function. */
function compareFacts(facts: unknown, options: unknown): Evaluation<unknown> {
  const stated = (key: keyof ComparisonFacts) => fieldOf(facts, key) as Evaluation<unknown>
  return compareEvaluations(stated('before'), stated('after'), options as Options)
}

/** The function that made an evaluation, by the name in its stamp. */
export const functions: Readonly<Record<Capability, Evaluate>> = {
  coverage: determineCoverage,
  'year-of-aid': countYearOfAid,
  exemption: assessExemption,
  'sickness-documentation': assessSicknessDocumentation,
  'earning-period': determineEarningPeriod,
  'ordinary-work': assessOrdinaryWork,
  'work-requirement': assessWorkRequirement,
  reduction: reduceUnmarried,
  'couple-reduction': reduceCouple,
  regaining: assessRegaining,
  projection: projectLapseDate,
  case: assessCase,
  review: reviewDecision,
  'analysis-form': toAnalysisForm,
  letter: checkLetter,
  comparison: compareFacts,
  checklist: evaluateChecklist,
  deduction: computeDeduction,
  'what-would-change': whatWouldChange
}
