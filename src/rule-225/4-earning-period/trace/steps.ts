import { isoDate } from '../../../calendar/iso-date.js'
import { type Step, step } from '../../../evaluation/step.js'
import { ruleInForceStep } from '../../rule-in-force-step.js'
import { requirementOf } from '../earning-period.js'
import type { Reckoning } from '../reckoning/reckoning.js'
import { groundSteps } from './ground-steps.js'
import { lapseSteps } from './lapse-steps.js'
import { noticeStep } from './notice-step.js'
import { outcomeOfDates, type Told } from './told.js'

/** The steps of the reckoning, in its order. */
export function earningPeriodSteps(told: Told): Step[] {
  const { reckoning } = told.settlement
  const { lapseDate } = told.facts
  const { version, daysLate, extensionDays, daysAdded } = reckoning
  const days = daysLate + extensionDays + daysAdded
  const outcome = outcomeOfDates(told)
  return [
    ruleInForceStep(lapseDate),
    step('work-requirement', 'computed', {
      inputs: { lapseDate },
      value: { ...requirementOf(reckoning) },
      also: version.citations
    }),
    step('earning-period', 'computed', {
      inputs: { lapseDate, months: version.months },
      value: { from: isoDate(reckoning.originalFrom), to: isoDate(reckoning.originalTo) }
    }),
    noticeStep(told),
    ...groundSteps(told),
    step('extension', outcome, { inputs: { daysLate }, value: { extensionDays } }),
    threeYearStep(reckoning),
    step('calculation-date', outcome, {
      inputs: { lapseDate, days },
      value: { calculationDate: isoDate(reckoning.to) },
      decisive: days > 0
    }),
    ...lapseSteps(told)
  ]
}

function threeYearStep({ originalFrom, monthsLeftOut, daysAdded, from }: Reckoning): Step {
  const inputs = { from: isoDate(originalFrom) }
  if (monthsLeftOut === 0) return step('three-year-limit', 'met', { inputs })
  return step('three-year-limit', 'computed', {
    inputs,
    value: { monthsLeftOut, daysAdded, from: isoDate(from) },
    decisive: true
  })
}
