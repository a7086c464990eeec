import { addMonths } from 'date-fns/addMonths'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { civilOfDay } from '../../src/calendar/day.js'
import {
  addMonthsToMonthEnd,
  firstOf,
  firstOfNextMonth,
  firstOnOrAfter,
  isFirst,
  monthOf
} from '../../src/calendar/month.js'
import { dated, numbered } from './judge.js'

// The years 5 to 9995, so that 48 months more or less stay within the years 1 to 9999.
const days = fc.integer({ min: -717_700, max: 2_931_434 })
const months = fc.integer({ min: -48, max: 48 })

test('adding months gives what date-fns gives', () => {
  fc.assert(
    fc.property(days, months, (day, count) => {
      expect(addMonthsToMonthEnd(day, count)).toBe(numbered(addMonths(dated(day), count)))
    }),
    { numRuns: 5000 }
  )
})

test('adding months reaches that month, and never a later day of it than the day one started from', () => {
  fc.assert(
    fc.property(days, months, (day, count) => {
      const reached = addMonthsToMonthEnd(day, count)
      expect(monthOf(reached)).toBe(monthOf(day) + count)
      expect(civilOfDay(reached).day).toBeLessThanOrEqual(civilOfDay(day).day)
    })
  )
})

test('a later day is never earlier after adding months', () => {
  fc.assert(
    fc.property(days, fc.nat(40), months, (day, later, count) => {
      expect(addMonthsToMonthEnd(day + later, count)).toBeGreaterThanOrEqual(addMonthsToMonthEnd(day, count))
    })
  )
})

test('a 1st stays a 1st, and the same months back lead to it', () => {
  fc.assert(
    fc.property(days, months, (day, count) => {
      const first = firstOf(monthOf(day))
      const moved = addMonthsToMonthEnd(first, count)
      expect(isFirst(moved)).toBe(true)
      expect(addMonthsToMonthEnd(moved, -count)).toBe(first)
    })
  )
})

test('the next 1st is the first of the days after that is a 1st', () => {
  fc.assert(
    fc.property(days, (day) => {
      let next = day + 1
      while (!isFirst(next)) next++
      expect(firstOfNextMonth(day)).toBe(next)
      expect(firstOnOrAfter(day)).toBe(isFirst(day) ? day : next)
      expect(next - day).toBeLessThanOrEqual(31)
    })
  )
})
