import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayCount } from '../../src/periods/day-count.js'
import { union } from '../../src/periods/union.js'
import { runs } from '../arbitraries.js'
import { daysOf, somePeriods } from './naive.js'

test('it counts the days up to any day, and finds each by its number', () => {
  fc.assert(
    fc.property(somePeriods, (periods) => {
      const days = [...daysOf(periods)].sort((a, b) => a - b)
      const count = dayCount(union(periods))
      for (let day = -70; day <= 200; day++)
        expect(count.upTo(day)).toBe(days.filter((each) => each <= day).length)
      for (let n = 1; n <= days.length; n++) expect(count.nth(n)).toBe(days[n - 1])
      expect(count.nth(days.length + 1)).toBeUndefined()
      expect(count.nth(0)).toBeUndefined()
    }),
    runs(100)
  )
})

test('periods that touch need not be joined', () => {
  const touching = dayCount([
    { from: 3, to: 5 },
    { from: 6, to: 6 },
    { from: 9, to: 10 }
  ])
  expect([2, 3, 5, 6, 8, 9, 11].map(touching.upTo)).toEqual([0, 1, 3, 4, 4, 5, 6])
  expect([1, 3, 4, 5, 6, 7].map(touching.nth)).toEqual([3, 5, 6, 9, 10, undefined])
})
