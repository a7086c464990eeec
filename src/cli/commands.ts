import { whatWouldChange } from '../advice/what-would-change.js'
import { toAnalysisForm } from '../case/analysis-form/to-analysis-form.js'
import { assessCase } from '../case/assessment/assess-case.js'
import { compareEvaluations } from '../case/comparison/compare-evaluations.js'
import { checkLetter } from '../case/letters/check-letter.js'
import { reviewDecision } from '../case/review/review-decision.js'
import type { Capability } from '../evaluation/stamp.js'
import type { Explainable } from '../explain/explain.js'
import type { ComparisonFacts } from '../input/comparison-facts.js'
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
import { sanctionListIds } from '../sanctions/lists.js'

/** A function of the library under its name on the command line. */
export interface Command {
  name: Capability
  description: string
  /** A method, for what a case holds is unknown until the function itself has held it against its schema. */
  evaluate(facts: unknown, options: unknown): Explainable
  /** A fact of a few values that can be named as the first argument, for the cases that do not state it. */
  about?: { fact: string; values: readonly string[] }
}

/** The facts of a comparison are the two evaluations; what they hold is examined by the function. */
function compareFacts(facts: unknown, options: unknown): Explainable {
  const { before, after } = (facts ?? {}) as ComparisonFacts
  return compareEvaluations(before, after, options as Options)
}

/** The functions that can be called from the command line. */
export const commands: readonly Command[] = [
  {
    name: 'coverage',
    description: 'whether a person is covered by the rule on a day, and by which of its parts',
    evaluate: determineCoverage
  },
  {
    name: 'year-of-aid',
    description: 'whether aid has been received for 1 year within 3, since when, and what follows',
    evaluate: countYearOfAid
  },
  {
    name: 'exemption',
    description: 'what the file indicates of exemption because of limited working capacity',
    evaluate: assessExemption
  },
  {
    name: 'sickness-documentation',
    description: 'whether a spell of sickness is documented, so that its days extend the earning period',
    evaluate: assessSicknessDocumentation
  },
  {
    name: 'earning-period',
    description: 'until when the earning period runs, and from which date the aid can lapse or be reduced',
    evaluate: determineEarningPeriod
  },
  {
    name: 'ordinary-work',
    description: 'whether one job is ordinary, unsubsidised work, so that its hours count',
    evaluate: assessOrdinaryWork
  },
  {
    name: 'work-requirement',
    description: 'whether the hours of ordinary, unsubsidised work in the earning period suffice',
    evaluate: assessWorkRequirement
  },
  {
    name: 'reduction',
    description: "by how much an unmarried person's aid is reduced each month, and from when",
    evaluate: reduceUnmarried
  },
  {
    name: 'couple-reduction',
    description: "what becomes of a couple's aid when one spouse or both do not meet the requirement",
    evaluate: reduceCouple
  },
  {
    name: 'regaining',
    description: 'whether full aid has been earned again, from when it is paid, and the next lapse date',
    evaluate: assessRegaining
  },
  {
    name: 'projection',
    description: 'from which date the aid will lapse or be reduced if no more work is done',
    evaluate: projectLapseDate
  },
  {
    name: 'case',
    description: 'a whole case: coverage, clocks, dates, hours, what follows, and what must be done by when',
    evaluate: assessCase
  },
  {
    name: 'review',
    description:
      "whether a municipality's decision was right, matter by matter, and what the citizen is owed",
    evaluate: reviewDecision
  },
  {
    name: 'analysis-form',
    description: 'the appeal board’s own analysis form, filled as far as the facts and the review go',
    evaluate: toAnalysisForm
  },
  {
    name: 'letter',
    description: 'whether a letter of notice, hearing or postponement says what it must, in time',
    evaluate: checkLetter
  },
  {
    name: 'comparison',
    description:
      'what changed between two evaluations, { before, after }, and what must be done because of it',
    evaluate: compareFacts
  },
  {
    name: 'checklist',
    description: 'what a file lacks that is to carry a sanction or a work placement, by a checklist',
    evaluate: evaluateChecklist,
    about: { fact: 'list', values: sanctionListIds }
  },
  {
    name: 'deduction',
    description:
      'days, rates and time limit of deductions under §§ 36-40 a, on days that an officer has confirmed',
    evaluate: computeDeduction
  },
  {
    name: 'what-would-change',
    description:
      'the smallest changes that would give an earning period, hours or a checklist another result',
    evaluate: whatWouldChange
  }
]
