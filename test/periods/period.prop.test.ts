import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysWithin, lengthOf, overlapOf } from '../../src/periods/period.js'
import { aPeriod, daysOf } from './naive.js'

test('the length of a period is the number of its days', () => {
  fc.assert(
    fc.property(aPeriod, (period) => {
      expect(lengthOf(period)).toBe(daysOf([period]).size)
    })
  )
})

test('the days within others are those that both have', () => {
  fc.assert(
    fc.property(aPeriod, aPeriod, (period, other) => {
      const others = daysOf([other])
      const common = [...daysOf([period])].filter((day) => others.has(day))
      expect(daysWithin(period, other.from, other.to)).toBe(common.length)
    }),
    { numRuns: 1000 }
  )
})

test('the overlap has the days that both have, and there is none where they have no day in common', () => {
  fc.assert(
    fc.property(aPeriod, aPeriod, (period, other) => {
      const others = daysOf([other])
      const common = [...daysOf([period])].filter((day) => others.has(day))
      const overlap = overlapOf(period, other)
      expect([...daysOf(overlap === undefined ? [] : [overlap])]).toEqual(common)
      expect(overlap === undefined).toBe(common.length === 0)
    }),
    { numRuns: 1000 }
  )
})

test('it makes no difference which of two periods is laid over the other', () => {
  fc.assert(
    fc.property(aPeriod, aPeriod, (period, other) => {
      expect(overlapOf(period, other)).toEqual(overlapOf(other, period))
      expect(daysWithin(period, other.from, other.to)).toBe(daysWithin(other, period.from, period.to))
    })
  )
})

test('the days within a stretch are those within its first part and those within the rest', () => {
  fc.assert(
    fc.property(aPeriod, aPeriod, fc.nat(39), (period, { from, to }, more) => {
      const split = Math.min(from + more, to)
      const parts = daysWithin(period, from, split) + daysWithin(period, split + 1, to)
      expect(parts).toBe(daysWithin(period, from, to))
    })
  )
})

test('a longer stretch never holds fewer days of a period, and never more than the period has', () => {
  fc.assert(
    fc.property(aPeriod, aPeriod, fc.nat(39), fc.nat(39), (period, { from, to }, before, after) => {
      const wider = daysWithin(period, from - before, to + after)
      expect(wider).toBeGreaterThanOrEqual(daysWithin(period, from, to))
      expect(wider).toBeLessThanOrEqual(lengthOf(period))
    })
  )
})

test('a period lies within itself with all its days', () => {
  fc.assert(
    fc.property(aPeriod, (period) => {
      expect(overlapOf(period, period)).toEqual(period)
      expect(daysWithin(period, period.from, period.to)).toBe(lengthOf(period))
    })
  )
})

test('what is given is left as it was', () => {
  fc.assert(
    fc.property(aPeriod, aPeriod, (period, other) => {
      const [one, two] = [Object.freeze({ ...period }), Object.freeze({ ...other })]
      const overlap = overlapOf(one, two)
      expect(overlap).not.toBe(one)
      expect(overlap).not.toBe(two)
      expect([one, two]).toEqual([period, other])
    })
  )
})
