import { type IsoDate, isoDate } from '../../calendar/iso-date.js'
import type { Evaluation } from '../../evaluation/evaluation.js'
import { evaluationOf, type Finding } from '../../evaluation/finding.js'
import { hingeFinder, withDefaults } from '../../evaluation/hinge.js'
import { stamp } from '../../evaluation/stamp.js'
import { type EarningPeriodFacts, validateEarningPeriod } from '../../input/earning-period-facts.js'
import type { Options } from '../../input/options.js'
import type { Readings } from '../../law/readings.js'
import { outsideTheRule } from '../rule-in-force-step.js'
import { type EarningPeriod, earningPeriodOf, requirementOf } from './earning-period.js'
import { countedDays } from './reckoning/counted-days.js'
import {
  type EarningPeriodCase,
  earningPeriodCase,
  earningPeriodReadings
} from './reckoning/earning-period-case.js'
import { type Settlement, sameEnding } from './reckoning/settle.js'
import { questionOf } from './trace/questions.js'
import { earningPeriodSteps } from './trace/steps.js'
import { earningPeriodWarnings } from './trace/warnings.js'

/** What can be said of the new bortfaldsdato while facts are missing. */
export interface EarliestLapse {
  /** No bortfaldsdato before this one is possible, whatever the missing facts turn out to be. */
  earliestLapseDate: IsoDate
}

/** The result as the citizen sees it: the bortfaldsdato and the requirement. */
const hingesOf = /* @__PURE__ */ hingeFinder<Settlement>(earningPeriodReadings, {
  outcome(settlement) {
    const { kind, reckoning } = settlement
    if (kind === 'notCovered') return { kind, reason: settlement.reason }
    const lapseDate = isoDate(reckoning.newLapse)
    if (kind === 'undetermined') return { kind, earliestLapseDate: lapseDate }
    return { kind, lapseDate, requirement: requirementOf(reckoning) }
  },
  same: (a, b) => sameEnding(a, b) && (a.kind !== 'decided' || a.reckoning.version === b.reckoning.version)
})

/**
 * Answers: until when does the earning period (optjeningsperioden) run, and from which bortfaldsdato can the aid lapse
 * or be reduced? Late notice first, then the days of the grounds of § 13 f, stk. 12, and of § 13 h, counted as long as
 * they fall in the period as extended; then the three-year limit of stk. 13; then the 1st of the next month, and never
 * earlier than the notice order's § 7 allows.
 *
 * Aktivloven § 13 f, stk. 9, 2. pkt., stk. 12 and 13, § 13 g, stk. 2, § 13 h; the notice order §§ 4, 6, 7.
 *
 * Days are calendar days, and both ends of a period are included. Dates run from 1990-01-01 to 2100-12-31.
 *
 * Where facts are missing that can still change the result, it is `undetermined`: it lists what to ask for, in order,
 * and `partial.earliestLapseDate`. A bortfaldsdato outside the rule's life is `notCovered`, and so is a case that 12
 * months of exemption have made start afresh. Facts that cannot be are `invalid`; nothing is thrown.
 *
 * @param facts the bortfaldsdato before late notice and extension, the letter of notice, and the grounds
 * @param options the day of assessment, and the readings to use in place of the defaults
 *
 * @example
 * // Case 171 of the board's study: a letter 8 days late, then 139 days of education.
 * const evaluation = determineEarningPeriod(
 *   {
 *     lapseDate: '2016-10-01',
 *     notice: { sentOn: '2016-07-08' },
 *     grounds: [
 *       {
 *         kind: 'education-or-other-benefit',
 *         documented: 'yes',
 *         exemptFromAvailability: 'yes',
 *         from: '2016-08-15',
 *         to: '2016-12-31'
 *       }
 *     ]
 *   },
 *   { asOf: '2017-01-15' }
 * )
 * evaluation.kind // 'decided'
 * evaluation.value.daysLate // 8
 * evaluation.value.extensionDays // 139
 * evaluation.value.lapseDate // '2017-03-01'
 */
export function determineEarningPeriod(
  facts: EarningPeriodFacts,
  options: Options
): Evaluation<EarningPeriod, EarliestLapse> {
  const input = validateEarningPeriod(facts, options)
  if (!input.valid) return { kind: 'invalid', issues: input.issues }
  const { asOf } = input.options
  const readings = withDefaults(input.options.readings)
  const stamped = stamp('earning-period', asOf, earningPeriodReadings, readings)
  const given = earningPeriodCase(input.facts, asOf)
  if (typeof given === 'string')
    return evaluationOf(outsideTheRule(input.facts.lapseDate, given), [], stamped)
  const settlement = given.settle(readings)
  const hinges = hingesOf(readings, settlement, given.settle, given.atStake(settlement, readings))
  return evaluationOf(periodFinding(input.facts, given, settlement, readings), hinges, stamped)
}

/** What the law says of a case that has been settled. */
export function periodFinding(
  facts: EarningPeriodFacts,
  given: EarningPeriodCase,
  settlement: Settlement,
  readings: Readings
): Finding<EarningPeriod, EarliestLapse> {
  const asked = settlement.kind === 'undetermined' ? given.openFacts(readings) : []
  const counted = countedDays(settlement.reckoning, readings)
  const steps = earningPeriodSteps({ facts, settlement, counted, asked, readings })
  const warnings = earningPeriodWarnings(facts, settlement.reckoning)
  if (settlement.kind === 'notCovered')
    return { kind: 'notCovered', reason: settlement.reason, steps, warnings }
  const value = earningPeriodOf(settlement.reckoning, counted, readings)
  if (settlement.kind === 'decided') return { kind: 'decided', value, steps, warnings }
  const missing = asked.map((fact) => questionOf(fact, facts))
  return { kind: 'undetermined', missing, partial: earliestLapse(value), steps, warnings }
}

/** Of a result reckoned for the earliest lapse, what holds however the missing facts fall out. */
export const earliestLapse = ({ lapseDate, requirement, noticeDeadline }: EarningPeriod) => ({
  earliestLapseDate: lapseDate,
  requirement,
  noticeDeadline
})
