import { getDate } from 'date-fns/getDate'
import { getDaysInMonth } from 'date-fns/getDaysInMonth'
import { getMonth } from 'date-fns/getMonth'
import { getYear } from 'date-fns/getYear'
import { describe, expect, test } from 'vitest'
import { civilOfDay, dayOfCivil, daysInMonth } from '../../src/calendar/day.js'
import { everyDay, utc } from './judge.js'

describe('a day as a number, held against date-fns', () => {
  test('every day from 1990 to 2040 has its year, month and day of the month', () => {
    const wrong = everyDay().filter(({ day, date }) => {
      const { year, month, day: dayOfMonth } = civilOfDay(day)
      return year !== getYear(date) || month !== getMonth(date) + 1 || dayOfMonth !== getDate(date)
    })
    expect(wrong).toEqual([])
  })

  test('every day from 1990 to 2040 has its number', () => {
    const wrong = everyDay().filter(
      ({ day, date }) => dayOfCivil(getYear(date), getMonth(date) + 1, getDate(date)) !== day
    )
    expect(wrong).toEqual([])
  })

  test('the days from 1990 to 2040 are 18,628, 30 December 2011 among them', () => {
    const days = everyDay()
    expect(days).toHaveLength(18_628)
    expect(dayOfCivil(2011, 12, 30)).toBe(15_338)
    expect(civilOfDay(15_338)).toEqual({ year: 2011, month: 12, day: 30 })
    expect(dayOfCivil(2011, 12, 31) - dayOfCivil(2011, 12, 29)).toBe(2)
  })

  test('every month of the years 1 to 9999 has its length', () => {
    const wrong: string[] = []
    for (let year = 1; year <= 9999; year++)
      for (let month = 1; month <= 12; month++)
        if (daysInMonth(year, month) !== getDaysInMonth(utc(year, month, 1))) wrong.push(`${year}-${month}`)
    expect(wrong).toEqual([])
  })

  test.each([
    [1900, 28],
    [1996, 29],
    [2000, 29],
    [2016, 29],
    [2017, 28],
    [2100, 28],
    [2400, 29]
  ])('February %i has %i days', (year, days) => {
    expect(daysInMonth(year, 2)).toBe(days)
    expect(dayOfCivil(year, 3, 1) - dayOfCivil(year, 2, 1)).toBe(days)
    expect(civilOfDay(dayOfCivil(year, 3, 1) - 1)).toEqual({ year, month: 2, day: days })
  })

  test('1 January 1970 is 0, and the days before it are below', () => {
    expect(dayOfCivil(1970, 1, 1)).toBe(0)
    expect(dayOfCivil(1969, 12, 31)).toBe(-1)
    expect(civilOfDay(-1)).toEqual({ year: 1969, month: 12, day: 31 })
  })
})
