import type { Day } from '../../calendar/day.js'
import type { Period } from '../../periods/period.js'
import { union } from '../../periods/union.js'
import { hundredthsDown, sumOfHours } from '../5-work/13f-15-exact-hours.js'
import type { RegainingWindow } from './13f-14-window.js'
import { hoursInside, type SettledStretch } from './earned-hours.js'

/** The hours in a window, in hundredths, rounded down once. */
export const hoursInWindow = (stretches: readonly SettledStretch[], window: Period): number =>
  hundredthsDown(sumOfHours(stretches.map((stretch) => hoursInside(stretch, window))))

/**
 * The first day from `first` to `last` on which the hours of the latest months suffice: § 13 f, stk. 14, "mindst 225
 * timers ordinært og ustøttet arbejde"; in the transition 113. `undefined` where there is none.
 */
export function firstDayRegained(
  stretches: readonly SettledStretch[],
  windowOn: (day: Day) => RegainingWindow,
  first: Day,
  last: Day
): Day | undefined {
  const counting = stretches.filter(({ hundredths }) => hundredths > 0)
  const worked = union(counting)
  const mostIn = mostInWindow(counting)
  let next = 0
  let before = Number.POSITIVE_INFINITY
  for (let day = Math.max(first, worked[0]?.from ?? last + 1); day <= last; day++) {
    const window = windowOn(day)
    while ((worked[next]?.to ?? day) < day) next++
    // On a day without work, and with a window that does not reach further back, no hours have come.
    const mayHaveRisen = window.from < before || (worked[next]?.from ?? day + 1) <= day
    before = window.from
    if (!mayHaveRisen) continue
    const required = window.version.hours * 100
    if (mostIn(window) >= required && hoursInWindow(counting, window) >= required) return day
  }
  return undefined
}

/**
 * At least as many hundredths as a window can hold, wherever in their stretches the hours lie: those of all stretches
 * that have begun by its end, but for those that had ended before it. A look before the exact count.
 */
function mostInWindow(stretches: readonly SettledStretch[]): (window: Period) => number {
  const begun = sumsByDay(stretches, ({ from }) => from)
  const ended = sumsByDay(stretches, ({ to }) => to)
  return ({ from, to }) => begun(to) - ended(from - 1)
}

/** The hundredths of the stretches whose day is `upTo` or earlier. */
function sumsByDay(
  stretches: readonly SettledStretch[],
  dayOf: (stretch: SettledStretch) => Day
): (upTo: Day) => number {
  const sorted = [...stretches].sort((a, b) => dayOf(a) - dayOf(b))
  const days = sorted.map(dayOf)
  let sum = 0
  // What is rounded down one by one can miss the whole by a hundredth each.
  const sums = sorted.map(({ hundredths }) => (sum += hundredths + 1))
  return (upTo) => {
    let [low, high] = [0, days.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((days[middle] ?? 0) <= upTo) low = middle + 1
      else high = middle
    }
    return low === 0 ? 0 : (sums[low - 1] ?? 0)
  }
}
