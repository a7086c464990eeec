import type { Day } from '../calendar/day.js'
import { addMonthsToMonthEnd } from '../calendar/month.js'
import type { Period } from '../periods/period.js'
import { union } from '../periods/union.js'
import type { ExtendingPeriod } from './13f-12-grounds.js'

/**
 * The first stretch of exemption that makes both clocks start afresh: 12 continuous months or more that end on or
 * before the new bortfaldsdato. Periods that touch are one stretch; 12 months run from a date to the day before the
 * same date a year later.
 *
 * § 13 f, stk. 9, 2. pkt.: "undtaget … i 12 sammenhængende måneder eller mere og igen bliver omfattet …, begynder
 * opgørelsen … forfra". While an exemption goes on, nothing has restarted: the person is not covered again.
 */
export function restartingExemption(
  periods: readonly ExtendingPeriod[],
  newLapseDate: Day
): Period | undefined {
  const exemptions = periods.filter(isExemption)
  if (exemptions.length === 0) return undefined
  return union(exemptions).find(
    ({ from, to }) =>
      to <= newLapseDate &&
      to >= addMonthsToMonthEnd(from, MONTHS_OF_EXEMPTION) - 1 &&
      !exemptions.some((period) => period.ongoing && period.from >= from && period.from <= to)
  )
}

const MONTHS_OF_EXEMPTION = 12

/** A documented stretch of exemption whose dates are known. */
const isExemption = ({ kind, undated }: ExtendingPeriod): boolean =>
  kind === 'limited-work-capacity' && !undated
