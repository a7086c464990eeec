import { dayOf, type IsoDate, isoDate } from '../../calendar/iso-date.js'
import { addMonthsToMonthEnd } from '../../calendar/month.js'

const dayOn = (date: IsoDate): number => dayOf(date) ?? Number.NaN

/** The date so many days later; earlier where they are negative. */
export const plusDays = (date: IsoDate, days: number): IsoDate => isoDate(dayOn(date) + days)

/** The same day of the month so many months later, at the latest its last. */
export const plusMonths = (date: IsoDate, months: number): IsoDate =>
  isoDate(addMonthsToMonthEnd(dayOn(date), months))

/** The days from one date to a later one. */
export const daysFrom = (date: IsoDate, later: IsoDate): number => dayOn(later) - dayOn(date)

/** Dates sort as text. */
export const earlier = (one: IsoDate, other: IsoDate): IsoDate => (one < other ? one : other)
export const later = (one: IsoDate, other: IsoDate): IsoDate => (one < other ? other : one)
