import type { Day } from '../../calendar/day.js'
import type { IsoDate } from '../../calendar/iso-date.js'
import { addMonthsToMonthEnd, firstOf, firstOfNextMonth, monthOf } from '../../calendar/month.js'
import { validDay } from '../../input/date.js'
import type { PlannedDeduction } from '../../input/sanction-event.js'
import type { Readings } from '../../law/readings.js'

/**
 * § 35, stk. 3, 2. pkt.: deductions and reductions are made "inden for 3 hele kalendermåneder efter
 * hændelsestidspunktet". Three whole months after: an event in January gives until 30 April. From date to date: the
 * same day three months later, or the last of that month where it is shorter.
 */
export function lastTimelyDay(event: Day, reading: Readings['three-month-count']): Day {
  return reading === 'whole-months-after' ? firstOf(monthOf(event) + 4) - 1 : addMonthsToMonthEnd(event, 3)
}

/** Whether a planned deduction is in time, that none is planned, or the field without which it is not known. */
export type InTime =
  | { known: 'yes'; inTime: boolean }
  | { known: 'no'; open: keyof PlannedDeduction }
  | { known: 'not-planned' }

/**
 * Whether what must "ske" happens by the last timely day. A deduction counts as made at the end of the month whose aid
 * it is taken from; it rests on a decision, so that a decision is in time wherever the deduction is.
 */
export function inTime(
  { deductedIn, decidedOn }: PlannedDeduction,
  lastDay: Day,
  reading: Readings['three-month-act']
): InTime {
  const deducted = isDate(deductedIn) ? firstOfNextMonth(validDay(deductedIn)) - 1 <= lastDay : undefined
  if (reading === 'deduction') {
    if (deducted !== undefined) return { known: 'yes', inTime: deducted }
    return deductedIn === undefined ? { known: 'not-planned' } : { known: 'no', open: 'deductedIn' }
  }
  if (isDate(decidedOn)) return { known: 'yes', inTime: validDay(decidedOn) <= lastDay }
  if (deducted === true) return { known: 'yes', inTime: true }
  return deductedIn === undefined && decidedOn === undefined
    ? { known: 'not-planned' }
    : { known: 'no', open: 'decidedOn' }
}

const isDate = (value: IsoDate | 'unknown' | undefined): value is IsoDate =>
  value !== undefined && value !== 'unknown'
