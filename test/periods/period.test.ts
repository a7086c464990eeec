import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byBeginning, daysWithin, lengthOf, overlapOf, someOverlap } from '../../src/periods/period.js'
import { period } from './naive.js'

describe('the days of a period, both ends included', () => {
  test.each([
    ['2016-08-15', '2016-12-31', 139],
    ['2017-01-09', '2017-02-12', 35],
    ['2020-03-09', '2020-09-08', 184],
    ['2020-11-01', '2021-06-30', 242],
    ['2016-02-28', '2016-03-01', 3],
    ['2017-02-28', '2017-03-01', 2],
    ['2011-12-29', '2011-12-31', 3],
    ['2017-03-26', '2017-03-26', 1],
    ['2016-10-01', '2017-09-30', 365]
  ])('%s to %s is %i', (from, to, days) => {
    expect(lengthOf(period(from, to))).toBe(days)
  })
})

describe('the days that lie within others', () => {
  const march = period('2017-03-01', '2017-03-31')
  test.each([
    ['2017-03-01', '2017-03-31', 31],
    ['2017-02-01', '2017-04-30', 31],
    ['2017-03-10', '2017-03-12', 3],
    ['2017-03-31', '2017-04-30', 1],
    ['2017-02-01', '2017-03-01', 1],
    ['2017-04-01', '2017-04-30', 0],
    ['2017-02-01', '2017-02-28', 0],
    ['2019-01-01', '2019-12-31', 0]
  ])('of March 2017 from %s to %s are %i', (from, to, days) => {
    const other = period(from, to)
    expect(daysWithin(march, other.from, other.to)).toBe(days)
    expect(overlapOf(march, other) === undefined).toBe(days === 0)
  })

  test('the common part has its own two ends', () => {
    expect(overlapOf(period('2017-01-10', '2017-02-20'), period('2017-02-01', '2017-03-31'))).toEqual(
      period('2017-02-01', '2017-02-20')
    )
  })
})

test('periods sort by their beginning, and of two that begin together the longer comes first', () => {
  const unsorted = [
    { from: 5, to: 6 },
    { from: 1, to: 3 },
    { from: 5, to: 9 },
    { from: 1, to: 2 },
    { from: -4, to: 8 }
  ]
  const sorted = [
    { from: -4, to: 8 },
    { from: 1, to: 3 },
    { from: 1, to: 2 },
    { from: 5, to: 9 },
    { from: 5, to: 6 }
  ]
  fc.assert(
    fc.property(fc.shuffledSubarray(unsorted, { minLength: unsorted.length }), (shuffled) => {
      expect([...shuffled].sort(byBeginning)).toEqual(sorted)
    })
  )
})

describe('periods in order of their beginning have a day in common', () => {
  test.each([
    ['none', [], false],
    ['one', [period('2017-01-01', '2017-01-31')], false],
    [
      'two that follow each other',
      [period('2017-01-01', '2017-01-31'), period('2017-02-01', '2017-02-28')],
      false
    ],
    [
      'two that share the last day of the first',
      [period('2017-01-01', '2017-01-31'), period('2017-01-31', '2017-02-28')],
      true
    ],
    [
      'the second and the third of three',
      [
        period('2017-01-01', '2017-01-31'),
        period('2017-02-01', '2017-02-28'),
        period('2017-02-15', '2017-02-15')
      ],
      true
    ]
  ])('%s', (_, periods, overlap) => {
    expect(someOverlap(periods)).toBe(overlap)
  })
})
