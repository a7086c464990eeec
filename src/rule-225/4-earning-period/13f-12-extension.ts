import type { Day } from '../../calendar/day.js'
import type { Readings } from '../../law/readings.js'
import type { ExtendingPeriod } from './13f-12-grounds.js'

/** The earning period before extension, and how its end and the lapse date follow from the days added. */
export interface Extendable {
  from: Day
  /** Its last day before any day is added. */
  to: Day
  /** The bortfaldsdato after so many days of extension. */
  lapseAfter: (days: number) => Day
}

/** How many days extend the period, and the last day up to which days were counted. */
export interface Extension {
  days: number
  upTo: Day
}

/**
 * The days by which grounds extend the earning period.
 *
 * § 13 f, stk. 12: the period "forlænges med" the periods of its grounds; 33-18: their days are added up. Days that
 * fall in the time added extend it again (cases 62 and 171), so the count goes on until nothing changes; days before
 * the period's first day do not count.
 *
 * @param periods sorted by their beginning
 */
export function extensionDays(
  periods: readonly ExtendingPeriod[],
  extendable: Extendable,
  readings: Readings
): Extension {
  const { to, lapseAfter } = extendable
  if (readings['cascade-limit'] === 'extended-period') {
    const days = countedDays(periods, extendable, readings, (counted) => to + counted, 'to-their-end')
    return { days, upTo: to + days }
  }
  let days = 0
  for (;;) {
    const upTo = lapseAfter(days) - 1
    const counted = countedDays(periods, extendable, readings, () => upTo, 'to-the-limit')
    if (counted === days) return { days, upTo }
    days = counted
  }
}

/**
 * The days of those periods that begin no later than the limit. Where the limit is the period's own end, each day
 * counted moves it on by a day, so that a period which it has reached is counted to its own end.
 */
function countedDays(
  periods: readonly ExtendingPeriod[],
  { from }: Extendable,
  readings: Readings,
  limit: (counted: number) => Day,
  until: 'to-their-end' | 'to-the-limit'
): number {
  let days = 0
  let covered = from - 1
  for (const period of periods) {
    const upTo = limit(days)
    if (period.from > upTo) break
    if (period.to < from) continue
    const once = readings['overlapping-grounds'] === 'union' && !period.undated
    const first = Math.max(period.from, once ? covered + 1 : from)
    const last = until === 'to-their-end' ? period.to : Math.min(period.to, upTo)
    days += Math.max(last - first + 1, 0)
    if (once) covered = Math.max(covered, last)
    // § 13 h: "forlænges med perioden" read as the whole of it, also its days outside.
    if (period.kind === 'covid' && readings['covid-days'] === 'whole') {
      days += Math.max(from - period.from, 0) + (period.to - last)
    }
  }
  return days
}
