import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Period } from '../../src/periods/period.js'
import { union, without } from '../../src/periods/union.js'
import { runs } from '../arbitraries.js'
import { aPeriod, daysOf, frozen, somePeriods } from './naive.js'

const p = (from: number, to: number): Period => ({ from, to })

describe('what is left of the days 10 to 20', () => {
  test.each([
    ['when nothing is taken out', [], [p(10, 20)]],
    ['when all of it is taken out', [p(10, 20)], []],
    ['when more than all of it is taken out', [p(1, 30)], []],
    ['when the first day is taken out', [p(10, 10)], [p(11, 20)]],
    ['when the last day is taken out', [p(20, 20)], [p(10, 19)]],
    ['when all but the first day is taken out', [p(11, 20)], [p(10, 10)]],
    ['when all but the last day is taken out', [p(10, 19)], [p(20, 20)]],
    ['when what is taken out ends on the first day', [p(5, 10)], [p(11, 20)]],
    ['when what is taken out begins on the last day', [p(20, 25)], [p(10, 19)]],
    ['when what is taken out lies just before', [p(5, 9)], [p(10, 20)]],
    ['when what is taken out lies just after', [p(21, 25)], [p(10, 20)]],
    ['when days in the middle are taken out', [p(13, 14), p(17, 17)], [p(10, 12), p(15, 16), p(18, 20)]],
    [
      'when days before, within and after are taken out',
      [p(1, 2), p(12, 18), p(22, 30)],
      [p(10, 11), p(19, 20)]
    ]
  ])('%s', (_, others, left) => {
    expect(without(p(10, 20), others)).toEqual(left)
  })
})

test('what is left are the days that the others do not have, in order, and nothing given is written to', () => {
  fc.assert(
    fc.property(aPeriod, somePeriods, (period, periods) => {
      const others = frozen(union(periods))
      const taken = daysOf(others)
      const left = without(Object.freeze(period), others)
      expect(left.flatMap((each) => [...daysOf([each])])).toEqual(
        [...daysOf([period])].filter((day) => !taken.has(day))
      )
      expect(left.every(({ from, to }) => from <= to)).toBe(true)
    }),
    runs(300)
  )
})
