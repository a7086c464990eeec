import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lengthOf, type Period } from '../../src/periods/period.js'
import { union } from '../../src/periods/union.js'
import { aPeriod, daysOf, frozen, onePeriodOrMore, somePeriods } from './naive.js'

describe('against the days, ticked off one by one', () => {
  test('the joined periods have the days that were given, each once', () => {
    fc.assert(
      fc.property(somePeriods, (periods) => {
        const days = [...daysOf(periods)].sort((a, b) => a - b)
        const joined = union(periods).flatMap((period) => [...daysOf([period])])
        expect(joined).toEqual(days)
      }),
      { numRuns: 1000 }
    )
  })

  test('the lengths of the joined periods add up to the number of different days', () => {
    fc.assert(
      fc.property(somePeriods, (periods) => {
        expect(union(periods).reduce((sum, period) => sum + lengthOf(period), 0)).toBe(daysOf(periods).size)
      })
    )
  })

  test('between two joined periods there is always a free day', () => {
    fc.assert(
      fc.property(onePeriodOrMore, (periods) => {
        const joined = union(periods)
        joined.slice(1).forEach((period, index) => {
          expect(period.from).toBeGreaterThan((joined[index]?.to ?? Number.NaN) + 1)
        })
      }),
      { numRuns: 1000 }
    )
  })
})

test('joining what is joined changes nothing', () => {
  fc.assert(
    fc.property(somePeriods, (periods) => {
      expect(union(union(periods))).toEqual(union(periods))
    })
  )
})

test('permuting the periods changes nothing', () => {
  const permuted = somePeriods.chain((periods) =>
    fc.tuple(fc.constant(periods), fc.shuffledSubarray(periods, { minLength: periods.length }))
  )
  fc.assert(
    fc.property(permuted, ([periods, shuffled]) => {
      expect(union(shuffled)).toEqual(union(periods))
    }),
    { numRuns: 1000 }
  )
})

test('splitting a period in two changes nothing', () => {
  fc.assert(
    fc.property(onePeriodOrMore, fc.nat(11), fc.nat(39), (periods, which, after) => {
      const split = periods.flatMap((period, index): Period[] => {
        const day = period.from + after
        return index === which % periods.length && day < period.to
          ? [
              { from: period.from, to: day },
              { from: day + 1, to: period.to }
            ]
          : [period]
      })
      expect(union(split)).toEqual(union(periods))
    }),
    { numRuns: 1000 }
  )
})

test('stating each day as a period of its own changes nothing', () => {
  fc.assert(
    fc.property(somePeriods, (periods) => {
      const days = [...daysOf(periods)].map((day) => ({ from: day, to: day }))
      expect(union(days)).toEqual(union(periods))
    })
  )
})

test('merging two periods that follow each other changes nothing', () => {
  fc.assert(
    fc.property(somePeriods, aPeriod, fc.nat(39), (periods, { from, to }, more) => {
      const apart = [...periods, { from, to }, { from: to + 1, to: to + 1 + more }]
      const merged = [...periods, { from, to: to + 1 + more }]
      expect(union(apart)).toEqual(union(merged))
    })
  )
})

test('repeating a period, or a part of one, changes nothing', () => {
  fc.assert(
    fc.property(onePeriodOrMore, fc.nat(11), fc.nat(39), fc.nat(39), (periods, which, skip, length) => {
      const repeated = periods[which % periods.length]
      if (repeated === undefined) return
      const from = Math.min(repeated.from + skip, repeated.to)
      const part = { from, to: Math.min(from + length, repeated.to) }
      expect(union([...periods, part])).toEqual(union(periods))
    }),
    { numRuns: 1000 }
  )
})

test('it makes no difference whether some are joined first', () => {
  fc.assert(
    fc.property(somePeriods, somePeriods, (some, others) => {
      expect(union([...union(some), ...others])).toEqual(union([...some, ...others]))
    })
  )
})

test('moving every period by as many days moves the joined ones by as many', () => {
  fc.assert(
    fc.property(somePeriods, fc.integer({ min: -50_000, max: 50_000 }), (periods, days) => {
      const moved = (all: readonly Period[]): Period[] =>
        all.map(({ from, to }) => ({ from: from + days, to: to + days }))
      expect(union(moved(periods))).toEqual(moved(union(periods)))
    })
  )
})

test('one more period never takes a day away', () => {
  fc.assert(
    fc.property(somePeriods, aPeriod, (periods, period) => {
      const before = daysOf(union(periods))
      const after = daysOf(union([...periods, period]))
      expect([...before].every((day) => after.has(day))).toBe(true)
    })
  )
})

test('what is given is left as it was, and none of it is handed back', () => {
  fc.assert(
    fc.property(somePeriods, (periods) => {
      const given = frozen(periods)
      const joined = union(given)
      expect(given).toEqual(periods)
      expect(joined.some((period) => given.includes(period))).toBe(false)
    })
  )
})
