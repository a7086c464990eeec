/** A calendar day as a whole number: 1970-01-01 is 0, the day after it 1. Days are counted, never hours. */
export type Day = number

/** A day as people say it: year, month 1 to 12, day of the month 1 to 31. */
export interface Civil {
  year: number
  month: number
  day: number
}

// The Gregorian calendar repeats every 400 years. Years are taken to begin on 1 March, so that a leap
// day is the last day of its year and the lengths of the months before it never change.
const DAYS_IN_400_YEARS = 146_097
const FROM_0000_03_01_TO_1970 = 719_468

/** How often `b` goes into `a`, neither of them negative: faster than `Math.floor(a / b)`, for it stays with whole numbers. */
const times = (a: number, b: number): number => (a / b) | 0

/** The number of days in a month, 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The day of a year, a month 1 to 12 and a day of the month that exists. */
export function dayOfCivil(year: number, month: number, dayOfMonth: number): Day {
  const marchYear = month <= 2 ? year - 1 : year
  const cycle = times(marchYear, 400)
  const yearOfCycle = marchYear - cycle * 400
  const dayOfYear = times(153 * (month > 2 ? month - 3 : month + 9) + 2, 5) + dayOfMonth - 1
  const dayOfCycle = yearOfCycle * 365 + times(yearOfCycle, 4) - times(yearOfCycle, 100) + dayOfYear
  return cycle * DAYS_IN_400_YEARS + dayOfCycle - FROM_0000_03_01_TO_1970
}

/** The year, month and day of the month of a day. */
export function civilOfDay(day: Day): Civil {
  const shifted = day + FROM_0000_03_01_TO_1970
  const cycle = times(shifted, DAYS_IN_400_YEARS)
  const dayOfCycle = shifted - cycle * DAYS_IN_400_YEARS
  const yearOfCycle = times(
    dayOfCycle - times(dayOfCycle, 1460) + times(dayOfCycle, 36_524) - times(dayOfCycle, 146_096),
    365
  )
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + times(yearOfCycle, 4) - times(yearOfCycle, 100))
  const marchMonth = times(5 * dayOfYear + 2, 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return {
    year: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - times(153 * marchMonth + 2, 5) + 1
  }
}
