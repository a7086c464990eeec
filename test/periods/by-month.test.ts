import { describe, expect, test } from 'vitest'
import { monthOf } from '../../src/calendar/month.js'
import { byMonth } from '../../src/periods/by-month.js'
import { mondaysToFridays } from '../../src/periods/weekdays.js'
import { day, period } from './naive.js'

describe('days are split at the ends of calendar months', () => {
  const inMonth = (first: string, days: number) => ({ month: monthOf(day(first)), days, first: day(first) })

  test('none give no month', () => {
    expect(byMonth([])).toEqual([])
  })

  test('a period across two ends of months gives three', () => {
    expect(byMonth([period('2017-01-30', '2017-03-01')])).toEqual([
      inMonth('2017-01-30', 2),
      inMonth('2017-02-01', 28),
      inMonth('2017-03-01', 1)
    ])
  })

  test('periods in the same month are counted together, from the first of their days', () => {
    const periods = [
      period('2017-01-31', '2017-03-02'),
      period('2017-03-10', '2017-03-10'),
      period('2017-03-30', '2017-03-31')
    ]
    expect(byMonth(periods)).toEqual([
      inMonth('2017-01-31', 1),
      inMonth('2017-02-01', 28),
      inMonth('2017-03-01', 5)
    ])
  })
})

// 1 May 2017 was a Monday.
describe('Mondays to Fridays', () => {
  test('of a week from Monday to Sunday are the first five days', () => {
    expect(mondaysToFridays(period('2017-05-01', '2017-05-07'))).toEqual([period('2017-05-01', '2017-05-05')])
  })

  test('of a Saturday, a Sunday or both are none', () => {
    expect(mondaysToFridays(period('2017-05-06', '2017-05-06'))).toEqual([])
    expect(mondaysToFridays(period('2017-05-07', '2017-05-07'))).toEqual([])
    expect(mondaysToFridays(period('2017-05-06', '2017-05-07'))).toEqual([])
  })

  test('begin and end with the period where it does so within a week', () => {
    expect(mondaysToFridays(period('2017-05-04', '2017-05-09'))).toEqual([
      period('2017-05-04', '2017-05-05'),
      period('2017-05-08', '2017-05-09')
    ])
  })
})
