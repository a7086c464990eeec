import type { Day } from '../calendar/day.js'
import { addMonthsToMonthEnd } from '../calendar/month.js'
import type { Period } from '../periods/period.js'
import { union } from '../periods/union.js'

/**
 * The first stretch of exemption that makes both clocks start afresh: 12 continuous months or more that end on or
 * before the new bortfaldsdato. Periods that touch are one stretch; 12 months run from a date to the day before the
 * same date a year later.
 *
 * § 13 f, stk. 9, 2. pkt.: "undtaget … i 12 sammenhængende måneder eller mere og igen bliver omfattet …, begynder
 * opgørelsen … forfra". While an exemption goes on, nothing has restarted: the person is not covered again.
 *
 * @param exemptions the documented periods of exemption
 * @param ongoing those of them that have no end yet
 */
export function restartingExemption(
  exemptions: readonly Period[],
  ongoing: readonly Period[],
  newLapseDate: Day
): Period | undefined {
  return union(exemptions).find(
    ({ from, to }) =>
      to <= newLapseDate &&
      to >= addMonthsToMonthEnd(from, 12) - 1 &&
      !ongoing.some((period) => period.from >= from && period.from <= to)
  )
}
