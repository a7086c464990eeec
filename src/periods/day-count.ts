import type { Day } from '../calendar/day.js'
import type { Period } from './period.js'

/** The days of some periods, ready to be counted: how many there are up to a day, and which is the n-th. */
export interface DayCount {
  /** How many of the days lie on or before a day. */
  upTo: (day: Day) => number
  /** The n-th of the days, from 1; `undefined` where there are fewer. */
  nth: (n: number) => Day | undefined
}

/**
 * Counts the days of periods without looking at each day.
 *
 * @param periods in order and without overlap, as `union` gives them
 */
export function dayCount(periods: readonly Period[]): DayCount {
  // How many days lie before each period, and after the last of them all.
  const before: number[] = [0]
  for (const { from, to } of periods) before.push((before.at(-1) ?? 0) + to - from + 1)

  const first = periods.map(({ from }) => from)

  /** The last period of which a number is at most so great, by its place; -1 where it is so of none. */
  function lastUpTo(numbers: readonly number[], most: number): number {
    let low = -1
    let high = periods.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((numbers[middle] as number) <= most) low = middle
      else high = middle
    }
    return low
  }

  return {
    upTo(day) {
      const index = lastUpTo(first, day)
      if (index < 0) return 0
      const { from, to } = periods[index] as Period
      return (before[index] as number) + Math.min(day, to) - from + 1
    },
    nth(n) {
      const index = lastUpTo(before, n - 1)
      if (index < 0) return undefined
      const { from, to } = periods[index] as Period
      const day = from + n - 1 - (before[index] as number)
      return day <= to ? day : undefined
    }
  }
}
