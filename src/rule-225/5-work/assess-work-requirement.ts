import { type IsoDate, isoDate } from '../../calendar/iso-date.js'
import type { Evaluation } from '../../evaluation/evaluation.js'
import { hingeFinder, withDefaults } from '../../evaluation/hinge.js'
import { stamp } from '../../evaluation/stamp.js'
import type { Options } from '../../input/options.js'
import { validateWorkRequirement, type WorkRequirementFacts } from '../../input/work-requirement-facts.js'
import type { ReadingId, Readings } from '../../law/readings.js'
import { type EarliestLapse, earliestLapse } from '../4-earning-period/determine-earning-period.js'
import { type EarningPeriod, earningPeriodOf } from '../4-earning-period/earning-period.js'
import { countedDays } from '../4-earning-period/reckoning/counted-days.js'
import {
  earningPeriodCase,
  earningPeriodReadings
} from '../4-earning-period/reckoning/earning-period-case.js'
import { type Settlement, sameEnding } from '../4-earning-period/reckoning/settle.js'
import { questionOf } from '../4-earning-period/trace/questions.js'
import { earningPeriodSteps } from '../4-earning-period/trace/steps.js'
import { earningPeriodWarnings } from '../4-earning-period/trace/warnings.js'
import { outsideTheRuleSteps } from '../rule-in-force-step.js'
import { openWorkFacts, type WorkInPeriod, workInPeriod } from './work-in-period.js'
import { shortfall, workSteps } from './work-steps.js'

/** Whether the work requirement (arbejdskravet) is met. */
export interface WorkRequirement {
  met: boolean
  /** The hours that are demanded: 225, in the transition 113. */
  required: number
  /** The hours that are certain to count, rounded down to two decimals for display; the decision is exact. */
  hours: number
  /** The hours that are missing from those, 0 where the requirement is met. */
  shortfall: number
  earningPeriod: EarningPeriod
}

/** The readings on which the work requirement rests. */
const consulted: readonly ReadingId[] = [...earningPeriodReadings, 'no-fixed-hours', 'conversion-rate-year']

/** A settled case with the hours in its earning period. */
interface Assessed {
  settlement: Settlement
  found: WorkInPeriod
}

const isOpen = ({ settlement, found }: Assessed): boolean =>
  settlement.kind === 'undetermined' || (settlement.kind === 'decided' && found.met === undefined)

/** The result as the citizen sees it: whether the requirement is met, and the bortfaldsdato. */
const hingesOf = /* @__PURE__ */ hingeFinder<Assessed>(consulted, {
  outcome(assessed) {
    const { settlement, found } = assessed
    if (settlement.kind === 'notCovered') return { kind: 'notCovered', reason: settlement.reason }
    const lapseDate = isoDate(settlement.reckoning.newLapse)
    return isOpen(assessed) || found.met === undefined
      ? { kind: 'undetermined', earliestLapseDate: lapseDate }
      : { kind: 'decided', met: found.met, lapseDate }
  },
  same: (a, b) =>
    isOpen(a) === isOpen(b) &&
    (isOpen(a)
      ? a.settlement.reckoning.newLapse === b.settlement.reckoning.newLapse
      : sameEnding(a.settlement, b.settlement) &&
        (a.settlement.kind === 'notCovered' || a.found.met === b.found.met))
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
 * where its upper end does not, otherwise `undetermined` with what to ask for. A case outside the rule is `notCovered`,
 * facts that cannot be are `invalid`; nothing is thrown.
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
  const { asOf, readings: chosen } = input.options
  return evaluate(input.facts, asOf, withDefaults(chosen))
}

function evaluate(
  facts: WorkRequirementFacts,
  asOf: IsoDate,
  readings: Readings
): Evaluation<WorkRequirement, EarliestLapse> {
  const stamped = { stamp: stamp('work-requirement', asOf, consulted, readings) }
  const given = earningPeriodCase(facts, asOf)
  if (typeof given === 'string') {
    const steps = outsideTheRuleSteps(facts.lapseDate, given)
    return { kind: 'notCovered', reason: given, steps, hinges: [], ...stamped }
  }
  const assess = (under: Readings): Assessed => {
    const settlement = given.settle(under)
    return { settlement, found: workInPeriod(facts, settlement.reckoning, under) }
  }
  const assessed = assess(readings)
  const { settlement, found } = assessed
  const asked = [
    ...(settlement.kind === 'undetermined' ? given.openFacts(readings) : []),
    ...(settlement.kind !== 'notCovered' && found.met === undefined ? openWorkFacts(found) : [])
  ]
  const counted = countedDays(settlement.reckoning, readings)
  const warnings = earningPeriodWarnings(facts, settlement.reckoning)
  const receipt = {
    steps: [
      ...earningPeriodSteps({ facts, settlement, counted, asked, readings }),
      ...(settlement.kind === 'notCovered'
        ? []
        : workSteps(facts, found, settlement.reckoning.version.citations))
    ],
    hinges: hingesOf(readings, assessed, assess),
    ...(warnings.length > 0 ? { warnings } : {}),
    ...stamped
  }
  if (settlement.kind === 'notCovered') return { kind: 'notCovered', reason: settlement.reason, ...receipt }
  const earningPeriod = earningPeriodOf(settlement.reckoning, counted, readings)
  const { met, required, least } = found
  if (settlement.kind === 'undetermined' || met === undefined) {
    const { earliestLapseDate } = earliestLapse(earningPeriod)
    const partial = {
      earliestLapseDate,
      required,
      ...(settlement.kind === 'decided' ? { earningPeriod } : {})
    }
    const missing = asked.map((fact) => questionOf(fact, facts))
    return { kind: 'undetermined', missing, partial, ...receipt }
  }
  const value = { met, required, hours: least / 100, shortfall: met ? 0 : shortfall(found), earningPeriod }
  return { kind: 'decided', value, ...receipt }
}
