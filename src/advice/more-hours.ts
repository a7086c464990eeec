import { isoDate } from '../calendar/iso-date.js'
import type { PeriodChange } from './changes.js'
import type { Standing } from './standing.js'

/**
 * § 13 f, stk. 1, nr. 2, and stk. 6, nr. 2: the hours that are missing, and the days on which they count: those of the
 * earning period, its added days among them (33-18). Where not all hours of the case are certain, from those that are.
 */
export function moreHours({ outcome, reckoning, work }: Standing): PeriodChange[] {
  if (!('lapseDate' in outcome) || outcome.met !== false) return []
  const hours = (work.required * 100 - work.least) / 100
  const { from, to } = reckoning
  const gives = { ...outcome, met: true }
  return [{ change: 'more-hours', hours, from: isoDate(from), by: isoDate(to), gives }]
}
