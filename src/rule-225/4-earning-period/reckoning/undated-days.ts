import type { Day } from '../../../calendar/day.js'
import { daysWithin, type Period } from '../../../periods/period.js'

/**
 * Where days of unknown dates lie within a stretch of time, so that as many or as few as possible fall into a period
 * that begins on `from`, wherever it ends: in one block as early as possible in the period, or first before it and
 * the rest as late as possible. `undefined` where none need fall on or after `from`.
 */
export function placeUndatedDays(
  days: number,
  within: Period,
  from: Day,
  inside: 'many' | 'few'
): Period | undefined {
  if (inside === 'many') {
    const first = Math.max(within.from, from)
    const last = Math.min(within.to, first + days - 1)
    return first <= last ? { from: first, to: last } : undefined
  }
  const rest = days - daysWithin(within, within.from, from - 1)
  return rest > 0 ? { from: within.to - rest + 1, to: within.to } : undefined
}
