import { isoDate } from '../calendar/iso-date.js'
import type { Changeable } from './changeable.js'
import type { PeriodChange } from './changes.js'

/**
 * § 13 f, stk. 1, nr. 2, and stk. 6, nr. 2: the hours that are missing, and the days on which they count: those of the
 * earning period, its added days among them (33-18). Where not all hours of the case are certain, from those that are.
 */
export function moreHours({ shortfall, reckoning: { from, to }, ifMet }: Changeable): PeriodChange[] {
  if (shortfall === undefined) return []
  return [{ change: 'more-hours', hours: shortfall, from: isoDate(from), by: isoDate(to), gives: ifMet() }]
}
