import { UTCDate } from '@date-fns/utc'
import { addDays } from 'date-fns/addDays'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { getDay } from 'date-fns/getDay'
import { isWeekend } from 'date-fns/isWeekend'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byMonth } from '../../src/periods/by-month.js'
import type { Period } from '../../src/periods/period.js'
import { union } from '../../src/periods/union.js'
import { dayOfWeek, mondaysToFridays } from '../../src/periods/weekdays.js'
import { runs } from '../arbitraries.js'

const dateOf = (day: number): Date => addDays(new UTCDate('1970-01-01'), day)
const dayIn = (year: number, month: number): number =>
  differenceInCalendarDays(new UTCDate(Date.UTC(year, month, 1)), new UTCDate('1970-01-01'))

// Around the ends of months, leap days among them: 28 February 2020 is day 18320.
const aPeriod: fc.Arbitrary<Period> = fc
  .tuple(
    fc.oneof(fc.integer({ min: 18_250, max: 18_800 }), fc.integer({ min: 7305, max: 47_000 })),
    fc.nat(120)
  )
  .map(([from, length]) => ({ from, to: from + length }))

test('days are split at the ends of calendar months: the months add up, and each holds what date-fns says', () => {
  fc.assert(
    fc.property(fc.array(aPeriod, { maxLength: 4 }), (given) => {
      const periods = union(given)
      const days = periods.flatMap(({ from, to }) =>
        Array.from({ length: to - from + 1 }, (_, n) => from + n)
      )
      const months = byMonth(periods)
      expect(months.reduce((sum, month) => sum + month.days, 0)).toBe(days.length)
      for (const { month, days: count, first } of months) {
        const [year, ofYear] = [Math.floor(month / 12), month % 12]
        const inMonth = days.filter((day) => day >= dayIn(year, ofYear) && day < dayIn(year, ofYear + 1))
        expect([inMonth.length, inMonth[0]]).toEqual([count, first])
      }
    }),
    runs(200)
  )
})

test('the day of the week is date-fns’, and Mondays to Fridays are the days that are no weekend', () => {
  fc.assert(
    fc.property(aPeriod, (period) => {
      expect(dayOfWeek(period.from)).toBe((getDay(dateOf(period.from)) + 6) % 7)
      const days = Array.from({ length: period.to - period.from + 1 }, (_, n) => period.from + n)
      const found = mondaysToFridays(period).flatMap(({ from, to }) =>
        days.filter((day) => day >= from && day <= to)
      )
      expect(found).toEqual(days.filter((day) => !isWeekend(dateOf(day))))
    }),
    runs(200)
  )
})
