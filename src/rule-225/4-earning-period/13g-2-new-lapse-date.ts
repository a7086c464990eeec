import type { Day } from '../../calendar/day.js'
import { firstOfNextMonth } from '../../calendar/month.js'
import type { Readings } from '../../law/readings.js'

/**
 * The bortfaldsdato after an extension of `days` days in all.
 *
 * § 13 g, stk. 2: "den 1. i måneden efter den måned, hvor betingelserne … ikke er opfyldt", and 33-18: always the 1st,
 * and further only if the periods together exceed a month. The period's last day is `lapse` + `days` - 1.
 */
export function newLapseDate(lapse: Day, days: number, reading: Readings['extended-date']): Day {
  if (days === 0) return lapse
  return firstOfNextMonth(reading === 'plain-addition' ? lapse + days : lapse + days - 1)
}
