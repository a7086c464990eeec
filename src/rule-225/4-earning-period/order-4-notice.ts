import type { Day } from '../../calendar/day.js'
import { addMonthsToMonthEnd } from '../../calendar/month.js'
import type { Readings } from '../../law/readings.js'

/**
 * The last timely day for something that must be done "senest M måneder før" a bortfaldsdato: the letter of notice
 * (notice order § 4, stk. 2; § 9, stk. 2 in the transition) and the hearing (§ 6, stk. 1).
 *
 * Case 171: for 1 October 2016 with 3 months, 8 July is 8 days late, so that 30 June is the last timely day.
 */
export function lastTimelyDay(lapse: Day, months: number, reading: Readings['notice-deadline']): Day {
  const monthsBefore = addMonthsToMonthEnd(lapse, -months)
  return reading === 'same-day' ? monthsBefore : monthsBefore - 1
}
