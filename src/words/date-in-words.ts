import { da } from 'date-fns/locale/da'
import { enGB } from 'date-fns/locale/en-GB'
import { civilOfDay } from '../calendar/day.js'
import { dayOf } from '../calendar/iso-date.js'
import type { Language } from './words.js'

const locales = { da, en: enGB } as const

/**
 * A date as people write it: `1. februar 2017`, `1 February 2017`. The month's name comes from date-fns' locale and the
 * day from our own calendar, so that no time zone can move it.
 */
export function dateInWords(date: string, language: Language): string {
  const day = dayOf(date)
  if (day === undefined) return date
  const { year, month, day: dayOfMonth } = civilOfDay(day)
  const name = locales[language].localize.month((month - 1) as 0, { width: 'wide' })
  return language === 'da' ? `${dayOfMonth}. ${name} ${year}` : `${dayOfMonth} ${name} ${year}`
}

/** A month, named by its 1st, as people write it: `februar 2017`, `February 2017`. */
export const monthInWords = (first: string, language: Language): string =>
  dateInWords(first, language).replace(/^1\.? /, '')
