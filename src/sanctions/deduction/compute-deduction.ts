import type { Evaluation } from '../../evaluation/evaluation.js'
import { issuesOfDeduction } from '../../input/deduction-dates.js'
import { type DeductionFacts, deductionFactsSchema } from '../../input/deduction-facts.js'
import type { Options } from '../../input/options.js'
import { answerer } from '../../input/question.js'
import type { Deduction } from './deduction.js'
import { findDeduction } from './find-deduction.js'

const answer = /* @__PURE__ */ answerer<DeductionFacts, Deduction>({
  capability: 'deduction',
  schema: deductionFactsSchema,
  consulted: [
    'weekend-days',
    'renewed-contact-day',
    'same-day-overlap',
    'three-month-count',
    'three-month-act',
    'rate-table-day'
  ],
  seen: ['deductionDays', 'reductions', 'amount', 'months', 'late', 'lastTimelyDays'],
  refuse: issuesOfDeduction,
  find: findDeduction
})

/**
 * Answers: on how many days, and by how many kroner, is aid deducted or reduced for what an officer has found to be
 * breaches, and until when can that be done? It is arithmetic on confirmed days only: whether there is a ground for a
 * sanction is never said, and the decision is the municipality's.
 *
 * Aktivloven § 35, stk. 3-5; §§ 36-38 (one rate a day, at most the aid of the month), §§ 39-40 (three rates, at most one
 * reduction in a calendar month), § 40 a, stk. 1 and 6 (from July 2025 stk. 5).
 *
 * `amount` is in kroner, with øre where the aid of a month limits it. Days are split by calendar month; the class, nr. 1
 * to 4, follows the aid of the month before deductions for income. The amounts that the library lacks (rates of classes 2
 * to 4 in 2023, all rates from 2024, everything from July 2025) are asked for at `publishedRates` and never guessed:
 * `undetermined`, with the days, the class where it is known, and the last timely days in `partial`. So are the aid of a
 * month, the end of a breach, and a month of deduction or a decision that is `unknown` where it decides. An event before
 * 1 January 2020 is `notCovered`; a breach after `asOf`, a decision or deduction before the event, and months that are
 * none are `invalid`. Nothing is thrown.
 *
 * @example
 * const evaluation = computeDeduction(
 *   {
 *     events: [{ provision: '37', due: '2021-03-01', renewed: '2021-03-03', deductedIn: '2021-04-01' }],
 *     aid: { '2021-03-01': 11698 }
 *   },
 *   { asOf: '2021-03-10' }
 * )
 * evaluation.value.deductionDays // 2
 * evaluation.value.amount // 1200
 * evaluation.value.lastTimelyDays // ['2021-06-30']
 */
export function computeDeduction(facts: DeductionFacts, options: Options): Evaluation<Deduction> {
  return answer(facts, options)
}
