import { civilOfDay, type Day, dayOfCivil, daysInMonth } from './day.js'

/** A calendar date as text, `YYYY-MM-DD`: no time, no time zone. */
export type IsoDate = string

const HYPHEN = 45
const ZERO = 48

/**
 * Two digits of `text`, or less than 0 where one is no digit. That the first stands before `0` need not be asked: ten
 * times less than 0 is less than 0 with any digit after it.
 */
function pair(text: string, start: number): number {
  const tens = text.charCodeAt(start) - ZERO
  const ones = text.charCodeAt(start + 1) - ZERO
  return tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones
}

/**
 * The day that a date names, or `undefined` where the text is no real date in the form `YYYY-MM-DD`.
 *
 * @example
 * dayOf('2016-02-29') // 16860
 * dayOf('2025-02-30') // undefined: February has no 30th
 * dayOf('2016-02-29T00:00') // undefined: a date has no time
 */
export function dayOf(text: string): Day | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return undefined
  const ofCentury = pair(text, 2)
  const year = ofCentury < 0 ? 0 : pair(text, 0) * 100 + ofCentury
  const month = pair(text, 5)
  const day = pair(text, 8)
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  return dayOfCivil(year, month, day)
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`)

/** `-02-29`, by month and day: a date is then written from two pieces, which is twice as fast as from five. */
const monthAndDay = /* @__PURE__ */ Array.from({ length: 13 }, (_, month) =>
  Array.from({ length: 32 }, (_, day) => `-${two(month)}-${two(day)}`)
)

/**
 * The date of a day, `YYYY-MM-DD`.
 *
 * @example
 * isoDate(16860) // '2016-02-29'
 */
export function isoDate(day: Day): IsoDate {
  const { year, month, day: dayOfMonth } = civilOfDay(day)
  return `${year < 1000 ? String(year).padStart(4, '0') : year}${monthAndDay[month]?.[dayOfMonth]}`
}
