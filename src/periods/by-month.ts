import type { Day } from '../calendar/day.js'
import { firstOf, type Month, monthOf } from '../calendar/month.js'
import { lengthOf, type Period } from './period.js'

/** Days that lie in one calendar month: how many, and the first of them. */
export interface DaysInMonth {
  month: Month
  days: number
  first: Day
}

/**
 * Splits days at the ends of the calendar months: the months that hold any, in order.
 *
 * @param periods in order and without overlap, as `union` gives them
 */
export function byMonth(periods: readonly Period[]): DaysInMonth[] {
  const months: DaysInMonth[] = []
  for (const { from, to } of periods) {
    for (let first = from; first <= to; ) {
      const month = monthOf(first)
      const last = Math.min(to, firstOf(month + 1) - 1)
      const days = lengthOf({ from: first, to: last })
      const latest = months.at(-1)
      if (latest?.month === month) latest.days += days
      else months.push({ month, days, first })
      first = last + 1
    }
  }
  return months
}
