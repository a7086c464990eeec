import { addMonthsToMonthEnd } from '../calendar/month.js'
import type { Period } from '../periods/period.js'
import { union } from '../periods/union.js'

const MONTHS_OF_EXEMPTION = 12

/** A stretch of exemption (§ 13 f, stk. 9). */
export interface ExemptStretch extends Period {
  /** Whether it had not ended on the day of assessment. */
  ongoing: boolean
}

/** Whether a stretch has lasted 12 continuous months: from a date to the day before the same date a year later. */
export const lastsTwelveMonths = ({ from, to }: Period): boolean =>
  to >= addMonthsToMonthEnd(from, MONTHS_OF_EXEMPTION) - 1

/**
 * The stretches of exemption that make both clocks start afresh: 12 continuous months or more that have ended. Periods
 * that touch are one stretch.
 *
 * § 13 f, stk. 9, 2. pkt.: "undtaget … i 12 sammenhængende måneder eller mere og igen bliver omfattet …, begynder
 * opgørelsen … forfra". While an exemption goes on, nothing has restarted: the person is not covered again.
 */
export function restartingExemptions(exemptions: readonly ExemptStretch[]): readonly Period[] {
  return union(exemptions).filter(
    (stretch) =>
      lastsTwelveMonths(stretch) &&
      !exemptions.some(({ ongoing, from }) => ongoing && from >= stretch.from && from <= stretch.to)
  )
}
