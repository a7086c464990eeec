import { civilOfDay, type Day, dayOfCivil, daysInMonth } from './day.js'

/** A calendar month as a whole number: twelve times the year, plus 0 for January to 11 for December. */
export type Month = number

/** The month in which a day lies. */
export function monthOf(day: Day): Month {
  const { year, month } = civilOfDay(day)
  return year * 12 + month - 1
}

/** The 1st of a month. */
export function firstOf(month: Month): Day {
  const year = Math.floor(month / 12)
  return dayOfCivil(year, month - year * 12 + 1, 1)
}

/** Whether a day is the 1st of its month. */
export const isFirst = (day: Day): boolean => civilOfDay(day).day === 1

/**
 * The 1st of the month after the month in which a day lies: a 1st itself moves on by a month.
 *
 * § 13 g, stk. 2: "den 1. i måneden efter den måned, hvor …".
 */
export const firstOfNextMonth = (day: Day): Day => firstOf(monthOf(day) + 1)

/** The day itself where it is a 1st, otherwise the next 1st. */
export const firstOnOrAfter = (day: Day): Day => (isFirst(day) ? day : firstOfNextMonth(day))

/**
 * The same day of the month `months` later (or earlier, where negative). Where that month is too short the
 * result is its last day: 31 August plus six months is 28 or 29 February.
 */
export function addMonthsToMonthEnd(day: Day, months: number): Day {
  const from = civilOfDay(day)
  const month = from.year * 12 + from.month - 1 + months
  const year = Math.floor(month / 12)
  const monthOfYear = month - year * 12 + 1
  return dayOfCivil(year, monthOfYear, Math.min(from.day, daysInMonth(year, monthOfYear)))
}
