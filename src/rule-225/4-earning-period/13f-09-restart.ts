import { addMonthsToMonthEnd } from '../../calendar/month.js'
import type { Period } from '../../periods/period.js'
import { union } from '../../periods/union.js'
import { type ExtendingPeriod, isExemption } from './13f-12-grounds.js'

const MONTHS_OF_EXEMPTION = 12

/**
 * The stretches of exemption that make both clocks start afresh: 12 continuous months or more that have ended. One does
 * so for a new bortfaldsdato on or after its last day. Periods that touch are one stretch; 12 months run from a date to
 * the day before the same date a year later.
 *
 * § 13 f, stk. 9, 2. pkt.: "undtaget … i 12 sammenhængende måneder eller mere og igen bliver omfattet …, begynder
 * opgørelsen … forfra". While an exemption goes on, nothing has restarted: the person is not covered again.
 */
export function restartingExemptions(periods: readonly ExtendingPeriod[]): readonly Period[] {
  const exemptions = periods.filter(isExemption)
  return union(exemptions).filter(
    ({ from, to }) =>
      to >= addMonthsToMonthEnd(from, MONTHS_OF_EXEMPTION) - 1 &&
      !exemptions.some((period) => period.ongoing && period.from >= from && period.from <= to)
  )
}
