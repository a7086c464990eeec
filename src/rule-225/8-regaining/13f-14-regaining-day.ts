import type { Day } from '../../calendar/day.js'
import type { RuleVersion } from '../../law/rule-life.js'
import type { Period } from '../../periods/period.js'
import { hundredthsDown, sumOfHours } from '../5-work/13f-15-exact-hours.js'
import { ruleInForceOn } from '../lov296-7-rule-in-force.js'
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
  const begun = sumsByDay(stretches, ({ from }) => from)
  const ended = sumsByDay(stretches, ({ to }) => to)
  for (let day = first; day <= last; day++) {
    const { hours } = ruleInForceOn(day) as RuleVersion
    const required = hours * 100
    // Wherever in their stretches the hours lie, no window holds more than those that have begun by its end, but for
    // those that had ended before it. A look before the exact count.
    const mostByDay = begun(day)
    if (mostByDay < required) continue
    const window = windowOn(day)
    if (mostByDay - ended(window.from - 1) < required) continue
    if (hoursInWindow(stretches, window) >= required) return day
  }
  return undefined
}

/** The hundredths of the stretches whose day is `upTo` or earlier; a little more where they are rounded down. */
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
    return sums[low - 1] ?? 0
  }
}
