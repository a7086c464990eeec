import type { Day } from '../../calendar/day.js'
import { addMonthsToMonthEnd, firstOf, type Month, monthOf } from '../../calendar/month.js'
import type { Readings } from '../../law/readings.js'
import type { DayCount } from '../../periods/day-count.js'
import type { Period } from '../../periods/period.js'
import { union } from '../../periods/union.js'

/** How a year within three years is measured: in days, or in calendar months. Both are whole numbers in a row. */
export interface Measure {
  unit: 'days' | 'months'
  /** How many make a year. */
  needed: 365 | 12
  /** The first that lies within the three years up to and including another. */
  firstWithin: (last: number) => number
  /** Three years have at least so many. */
  shortest: number
  /** The periods in the measure's own unit: a calendar month with a day that counts is a month that counts. */
  counted: (periods: readonly Period[]) => readonly Period[]
  /** The last that has ended with a day. */
  lastEnded: (day: Day) => number
  /** The day with which one begins, and that with which it ends. */
  beginningOf: (one: number) => Day
  endOf: (one: number) => Day
}

const inDays: Measure = {
  unit: 'days',
  needed: 365,
  firstWithin: (last) => addMonthsToMonthEnd(last, -36) + 1,
  shortest: 1095,
  counted: (periods) => periods,
  lastEnded: (day) => day,
  beginningOf: (day) => day,
  endOf: (day) => day
}

const inMonths: Measure = {
  unit: 'months',
  needed: 12,
  firstWithin: (last: Month) => last - 35,
  shortest: 36,
  counted: (periods) => union(periods.map(({ from, to }) => ({ from: monthOf(from), to: monthOf(to) }))),
  lastEnded: (day) => monthOf(day + 1) - 1,
  beginningOf: firstOf,
  endOf: (month: Month) => firstOf(month + 1) - 1
}

/** § 13 f, stk. 1, nr. 1, and stk. 6, nr. 1: "sammenlagt 1 år eller derover inden for 3 år", as it is read. */
export const measureOf = (reading: Readings['aid-year']): Measure => (reading === 'days' ? inDays : inMonths)

/** How many count within the three years up to and including one. */
export const countedWithin = ({ upTo }: DayCount, { firstWithin }: Measure, last: number): number =>
  upTo(last) - upTo(firstWithin(last) - 1)

/**
 * The first from `from` on with which a year is reached. Where some are lacking, as many more must count before it can
 * be, so that those in between need not be looked at.
 */
export function firstReached(
  count: DayCount,
  measure: Measure,
  from: number | undefined
): number | undefined {
  let at = from
  while (at !== undefined) {
    const lacking = measure.needed - countedWithin(count, measure, at)
    if (lacking <= 0) return at
    at = count.nth(count.upTo(at) + lacking)
  }
  return undefined
}

const NEVER = Number.POSITIVE_INFINITY

/**
 * Since when, up to and including `last`, a year has been reached without a break; `undefined` where it is not. What is
 * in excess of a year must first have left the three years before it can be lost.
 */
export function reachedSince(count: DayCount, measure: Measure, last: number): number | undefined {
  let since = firstReached(count, measure, count.nth(1)) ?? NEVER
  let at = since
  while (at <= last) {
    const excess = countedWithin(count, measure, at) - measure.needed
    if (excess < 0) {
      since = firstReached(count, measure, at) ?? NEVER
      at = since
    } else {
      const leaving = count.nth(count.upTo(measure.firstWithin(at) - 1) + excess + 1) as number
      at = Math.max(at + 1, leaving + measure.shortest)
    }
  }
  return since <= last ? since : undefined
}
