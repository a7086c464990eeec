import { isoDate } from '../../../calendar/iso-date.js'
import type { NotCovered } from '../../../evaluation/evaluation.js'
import { type Step, step } from '../../../evaluation/step.js'
import type { CitationId } from '../../../law/citations.js'
import { noticeOrderOn } from '../../../law/notice-order.js'
import type { Period } from '../../../periods/period.js'
import { ruleInForceStep } from '../../rule-in-force-step.js'
import { hearingDeadline } from '../earning-period.js'
import type { Reckoning } from '../reckoning/reckoning.js'
import { isEmpty } from './ground-steps.js'
import { outcomeOfDates, type Told } from './told.js'

/** From the calculation date to the new bortfaldsdato: the restart, the 1st, § 7, the repeal, and the hearing. */
export function lapseSteps(told: Told): Step[] {
  const { facts, settlement, readings } = told
  const { reckoning, reason }: { reckoning: Reckoning; reason?: NotCovered } = settlement
  if (reason === 'restarted') {
    const restart = reckoning.restarts[0] as Period
    const inputs = { from: isoDate(restart.from), to: isoDate(restart.to) }
    return [
      step('restart-after-exemption', 'met', { inputs, decisive: true }),
      step('new-lapse-date', 'notReached', { inputs: {} })
    ]
  }
  const lapseDate = isoDate(reckoning.newLapse)
  const exempt = facts.grounds.some((ground) => ground.kind === 'limited-work-capacity' && !isEmpty(ground))
  return [
    ...(settlement.mayRestart
      ? [step('restart-after-exemption', 'unknown', { inputs: {}, decisive: true })]
      : exempt
        ? [step('restart-after-exemption', 'notMet', { inputs: {} })]
        : []),
    newLapseDateStep(told),
    ...lateNoticeFloorStep(told),
    ...(reason === undefined ? [] : [ruleInForceStep(lapseDate, reason)]),
    ...(settlement.kind === 'decided'
      ? [
          step('hearing-deadline', 'computed', {
            inputs: { lapseDate },
            value: { hearingDeadline: hearingDeadline(reckoning, readings) },
            also: [noticeOrderOn(lapseDate).hearing]
          })
        ]
      : [])
  ]
}

function newLapseDateStep(told: Told): Step {
  const { reckoning } = told.settlement
  const { daysLate, extensionDays, daysAdded } = reckoning
  const inputs = {
    originalLapseDate: told.facts.lapseDate,
    calculationDate: isoDate(reckoning.to),
    days: daysLate + extensionDays + daysAdded
  }
  return step('new-lapse-date', outcomeOfDates(told), {
    inputs,
    value: { lapseDate: isoDate(reckoning.lapseByDays) },
    decisive: true
  })
}

/** § 7 of the notice order, where a letter came too late, or where it is too late to send one in time. */
function lateNoticeFloorStep({ facts, settlement: { reckoning } }: Told): Step[] {
  const { daysLate, lapseByDays, newLapse, noticeMonths } = reckoning
  if (daysLate === 0) return []
  const inputs = { lapseByDays: isoDate(lapseByDays), noticeMonths }
  const { lateNotice } = noticeOrderOn(facts.lapseDate)
  // The order's § 7 says 6 months; that they are 3 in the transition follows § 9, stk. 2 (case 171).
  const also: CitationId[] = noticeMonths === 3 ? [lateNotice, 'bek-310-2016/9/2'] : [lateNotice]
  const value = { lapseDate: isoDate(newLapse) }
  // No months pass before a letter is sent: the date is the earliest, and moves with the letter.
  if (typeof facts.notice !== 'object')
    return [step('late-notice-floor', 'unknown', { inputs, value, also, decisive: true })]
  if (newLapse === lapseByDays) return [step('late-notice-floor', 'met', { inputs, also })]
  return [step('late-notice-floor', 'notMet', { inputs, value, also, decisive: true })]
}
