import { civilOfDay, type Day } from '../../calendar/day.js'
import { addMonthsToMonthEnd } from '../../calendar/month.js'
import type { Readings } from '../../law/readings.js'

/** A calendar half-year as a whole number. */
function halfYearOf(day: Day): number {
  const { year, month } = civilOfDay(day)
  return year * 2 + (month > 6 ? 1 : 0)
}

/**
 * § 35, stk. 1, 3. pkt., nr. 3 (events until 31 December 2023): the guidance is reviewed and made available again
 * "hvert halve år". Six months: the event lies at most six calendar months after the latest review. Calendar
 * half-year: the review lies in the event's half of the year or in the one before it.
 */
export function isGuidedWithinHalfYear(
  latest: Day,
  event: Day,
  reading: Readings['guidance-half-year']
): boolean {
  return reading === 'six-months'
    ? event <= addMonthsToMonthEnd(latest, 6)
    : halfYearOf(event) - halfYearOf(latest) <= 1
}
