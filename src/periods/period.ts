import type { Day } from '../calendar/day.js'

/** Whole days from `from` to `to`, both included. A period is never empty: `from` is at most `to`. */
export interface Period {
  from: Day
  to: Day
}

/** How many days a period has, both ends included: 15 August to 31 December 2016 is 139 (case 171). */
export const lengthOf = ({ from, to }: Period): number => to - from + 1

/** How many days of a period lie in the days from `from` to `to`; 0 where none does. */
export function daysWithin(period: Period, from: Day, to: Day): number {
  const days = Math.min(period.to, to) - Math.max(period.from, from) + 1
  return Math.max(days, 0)
}

/** The part of a period that lies in another, or `undefined` where they have no day in common. */
export function overlapOf(period: Period, other: Period): Period | undefined {
  const from = Math.max(period.from, other.from)
  const to = Math.min(period.to, other.to)
  return from <= to ? { from, to } : undefined
}

/** Whether two of some periods, in order of their beginning, have a day in common. */
export function someOverlap(periods: readonly Period[]): boolean {
  let last = Number.NEGATIVE_INFINITY
  for (const { from, to } of periods) {
    if (from <= last) return true
    last = to
  }
  return false
}

/** For sorting: the earlier beginning first, and of two that begin together the longer. */
export const byBeginning = (a: Period, b: Period): number => a.from - b.from || b.to - a.to
