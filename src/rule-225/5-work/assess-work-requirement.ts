import type { Evaluation } from '../../evaluation/evaluation.js'
import { evaluationOf } from '../../evaluation/finding.js'
import { hingeFinder, withDefaults } from '../../evaluation/hinge.js'
import { stamp } from '../../evaluation/stamp.js'
import type { Options } from '../../input/options.js'
import { validateWorkRequirement, type WorkRequirementFacts } from '../../input/work-requirement-facts.js'
import type { EarliestLapse } from '../4-earning-period/determine-earning-period.js'
import { outsideTheRule } from '../rule-in-force-step.js'
import { type Assessed, seenAlike, seenOf, workCase, workRequirementReadings } from './work-case.js'
import type { WorkRequirement } from './work-requirement.js'

const hingesOf = /* @__PURE__ */ hingeFinder<Assessed>(workRequirementReadings, {
  outcome: seenOf,
  same: seenAlike
})

/**
 * Answers: has the citizen had the hours of ordinary, unsubsidised work in the earning period that the rule demands? The
 * period is that of `determineEarningPeriod`; hours on its days count, its added days among them.
 *
 * Aktivloven § 13 f, stk. 1, nr. 2, stk. 6, nr. 2, stk. 15 (income without fixed working time is divided by the year's
 * conversion rate) and stk. 16 (self-employment); the board's study of 2018, chapter 4.
 *
 * Hours and kroner have at most two decimals, and the comparison is exact. Of a stretch that crosses the period's edge,
 * and of facts that are not known, the hours are a range: the requirement is met where its lower end suffices, not met
 * where its upper end does not, otherwise `undetermined` with what can still have the last word. Work after `asOf` is
 * planned, not done: it does not count, with a warning; more than 24 hours a day in a record are a warning too. A case
 * outside the rule is `notCovered`, facts that cannot be are `invalid`; nothing is thrown.
 *
 * @example
 * const evaluation = assessWorkRequirement(
 *   {
 *     lapseDate: '2018-11-01',
 *     notice: 'sent-in-time',
 *     grounds: [],
 *     work: [
 *       { from: '2018-03-01', to: '2018-06-30', kind: 'ordinary', workingTime: 'fixed', hours: 224.5 }
 *     ]
 *   },
 *   { asOf: '2018-10-01' }
 * )
 * evaluation.value.met // false
 * evaluation.value.shortfall // 0.5
 */
export function assessWorkRequirement(
  facts: WorkRequirementFacts,
  options: Options
): Evaluation<WorkRequirement, EarliestLapse> {
  const input = validateWorkRequirement(facts, options)
  if (!input.valid) return { kind: 'invalid', issues: input.issues }
  const { asOf } = input.options
  const readings = withDefaults(input.options.readings)
  const stamped = stamp('work-requirement', asOf, workRequirementReadings, readings)
  const given = workCase(input.facts, asOf)
  if (typeof given === 'string')
    return evaluationOf(outsideTheRule(input.facts.lapseDate, given), [], stamped)
  const assessed = given.assess(readings)
  const hinges = hingesOf(readings, assessed, given.assess, given.atStake(assessed, readings))
  return evaluationOf(given.find(assessed, readings), hinges, stamped)
}
