import { addMonths } from 'date-fns/addMonths'
import { getDate } from 'date-fns/getDate'
import { getDaysInMonth } from 'date-fns/getDaysInMonth'
import { getMonth } from 'date-fns/getMonth'
import { getYear } from 'date-fns/getYear'
import { isFirstDayOfMonth } from 'date-fns/isFirstDayOfMonth'
import { startOfMonth } from 'date-fns/startOfMonth'
import { describe, expect, test } from 'vitest'
import { dayOf, isoDate } from '../../src/calendar/iso-date.js'
import {
  addMonthsToMonthEnd,
  firstOf,
  firstOfNextMonth,
  firstOnOrAfter,
  isFirst,
  monthOf
} from '../../src/calendar/month.js'
import { everyDay, numbered } from './judge.js'

describe('every day from 1990 to 2040, held against date-fns', () => {
  test('lies in its month', () => {
    expect(
      everyDay().filter(({ day, date }) => monthOf(day) !== getYear(date) * 12 + getMonth(date))
    ).toEqual([])
  })

  test('follows the 1st of its month', () => {
    const wrong = everyDay().filter(({ day, date }) => firstOf(monthOf(day)) !== numbered(startOfMonth(date)))
    expect(wrong).toEqual([])
  })

  test('is a 1st or is none', () => {
    expect(everyDay().filter(({ day, date }) => isFirst(day) !== isFirstDayOfMonth(date))).toEqual([])
  })

  test('comes before the 1st of the next month, a 1st by a whole month', () => {
    const wrong = everyDay().filter(
      ({ day, date }) => firstOfNextMonth(day) !== numbered(addMonths(startOfMonth(date), 1))
    )
    expect(wrong).toEqual([])
  })

  test('is its own 1st, or comes before the next', () => {
    const wrong = everyDay().filter(({ day, date }) => {
      const first = isFirstDayOfMonth(date) ? date : addMonths(startOfMonth(date), 1)
      return firstOnOrAfter(day) !== numbered(first)
    })
    expect(wrong).toEqual([])
  })
})

test('adding from 36 months less to 36 months more gives what date-fns gives', () => {
  // Every eleventh day, so that each day of the month comes, and the last three days of every month.
  const sample = everyDay().filter(
    ({ day, date }) => day % 11 === 0 || getDate(date) >= getDaysInMonth(date) - 2
  )
  const wrong: string[] = []
  for (const { day, date } of sample)
    for (let months = -36; months <= 36; months++)
      if (addMonthsToMonthEnd(day, months) !== numbered(addMonths(date, months)))
        wrong.push(`${isoDate(day)} and ${months} months`)
  expect(sample.length).toBeGreaterThan(3000)
  expect(wrong).toEqual([])
})

test.each([
  ['2016-08-31', 6, '2017-02-28'],
  ['2015-08-31', 6, '2016-02-29'],
  ['2016-10-31', 6, '2017-04-30'],
  ['2016-02-29', 12, '2017-02-28'],
  ['2016-02-29', 48, '2020-02-29'],
  ['2020-02-29', -12, '2019-02-28'],
  ['2017-03-31', -1, '2017-02-28'],
  ['2017-01-31', -2, '2016-11-30'],
  ['2016-12-31', 1, '2017-01-31'],
  ['2017-02-28', 1, '2017-03-28'],
  ['2016-11-30', 0, '2016-11-30'],
  ['1999-12-31', 2, '2000-02-29'],
  ['2099-12-31', 2, '2100-02-28'],
  ['2016-10-01', -3, '2016-07-01'],
  ['2017-04-01', -6, '2016-10-01']
])('%s and %i months is %s', (from, months, to) => {
  expect(isoDate(addMonthsToMonthEnd(dayOf(from) ?? Number.NaN, months))).toBe(to)
})
