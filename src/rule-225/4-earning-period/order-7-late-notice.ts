import type { Day } from '../../calendar/day.js'
import { addMonthsToMonthEnd, firstOnOrAfter } from '../../calendar/month.js'
import type { Readings } from '../../law/readings.js'

/**
 * By how many days a letter of notice moves the earning period: none where it was sent in time.
 *
 * The board's study, 3.4.1: the period is first extended "med det antal dage, som er gået fra den dag, hvor
 * varslingsbrevet burde være sendt". Reading `months` measures by § 7: the period's last day is the day on which the
 * months of notice have passed.
 */
export function daysLate(
  sent: Day,
  deadline: Day,
  lapse: Day,
  noticeMonths: number,
  reading: Readings['late-notice-measure']
): number {
  if (sent <= deadline) return 0
  return reading === 'days' ? sent - deadline : addMonthsToMonthEnd(sent, noticeMonths) - (lapse - 1)
}

/**
 * Notice order § 7: aid lapses "tidligst … fra det tidspunkt, hvor der er forløbet 6 måneder fra varslingsbrevet rent
 * faktisk er blevet sendt", in the transition 3. Where that day is no 1st, it lapses on the next.
 */
export const earliestLapseAfterLetter = (sent: Day, noticeMonths: number): Day =>
  firstOnOrAfter(addMonthsToMonthEnd(sent, noticeMonths))
