import { UTCDate } from '@date-fns/utc'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { format } from 'date-fns/format'
import { isValid } from 'date-fns/isValid'
import { parse } from 'date-fns/parse'

// The judge of our days and months: date-fns on days in UTC, which alone has every day. In the local time of
// Pacific/Apia there is no 30 December 2011.

const FORM = 'yyyy-MM-dd'
const MILLISECONDS_IN_A_DAY = 86_400_000

/** The judge's own day, for a year 1 to 9999 (`new UTCDate(50, 0, 1)` would be 1950). */
export function utc(year: number, month: number, dayOfMonth: number): UTCDate {
  const date = new UTCDate(2000, 0, 1)
  date.setUTCFullYear(year, month - 1, dayOfMonth)
  return date
}

/** How the judge writes one of its days. */
export const written = (date: Date): string => format(date, FORM)

/** The judge's number of one of its days. */
export const numbered = (date: Date): number => differenceInCalendarDays(date, utc(1970, 1, 1))

/** The judge's day of a number. */
export const dated = (day: number): UTCDate => new UTCDate(day * MILLISECONDS_IN_A_DAY)

/** The number of the day that a text names, where the judge reads a day and would write it in the same way. */
export function judged(text: string): number | undefined {
  const date = parse(text, FORM, utc(2000, 1, 1))
  return isValid(date) && written(date) === text ? numbered(date) : undefined
}

/** Every day from 1 January 1990 to 31 December 2040, beside its number. */
export function everyDay(): { day: number; date: UTCDate }[] {
  const first = numbered(utc(1990, 1, 1))
  const last = numbered(utc(2040, 12, 31))
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    day: first + index,
    date: dated(first + index)
  }))
}
