import { describe, expect, test } from 'vitest'
import { type ReductionFacts, reduceUnmarried, reductionOn } from '../../src/index.js'
import { usualAid } from './usual-facts.js'

/** § 13 g, stk. 1, regulated: [nr. 1, nr. 2, the status of each]. Derived: the year before, regulated and rounded. */
const reductions = {
  2016: [1000, 500, 'published'],
  2017: [1016, 508, 'published'],
  2018: [1029, 514, 'derived'],
  2019: [1042, 520, 'derived'],
  2020: [1054, 526, 'published'],
  2021: [1067, 533, 'published'],
  2022: [1069, 534, 'published'],
  2023: [1090, 544, 'derived'],
  2024: [1125, 561, 'derived'],
  2025: [1166, 581, 'derived']
} as const
const years = Object.entries(reductions).map(([year, [high, lower, status]]) => ({
  year,
  high,
  lower,
  status
}))

const asOf = '2018-03-01'
const reduce = (changes: Partial<ReductionFacts>, readings = {}) =>
  reduceUnmarried({ ...usualAid, ...changes }, { asOf, readings })

describe('the amount is that of the lapse date’s year', () => {
  test.each(years)('$year: $high and $lower, $status', ({ year, high, lower, status }) => {
    const [first, last] = [year === '2016' ? '10' : '01', year === '2025' ? '06' : '12']
    for (const month of [first, last]) {
      const from = `${year}-${month}-01`
      expect(reduce({ lapseDate: from })).toMatchObject({
        kind: 'decided',
        value: { monthlyReduction: high, from, class: 'high', rateStatus: status }
      })
      expect(reduce({ lapseDate: from, rate: '25.3.8' })).toMatchObject({
        value: { monthlyReduction: lower, from, class: 'lower', rateStatus: status }
      })
      const alone = { benefit: 'uddannelseshjaelp', rate: '23.2.8' } as const
      expect(reduce({ lapseDate: from, ...alone })).toMatchObject({
        value: { monthlyReduction: 0, from, class: 'spared', rateStatus: 'published' }
      })
      const found = (monthlyReduction: number, rateStatus = status) => ({
        kind: 'decided',
        value: { monthlyReduction, rateStatus }
      })
      expect(reductionOn(`${year}-${month}-30`, 'high')).toEqual(found(high))
      expect(reductionOn(`${year}-${month}-30`, 'lower')).toEqual(found(lower))
      expect(reductionOn(`${year}-${month}-30`, 'spared')).toEqual({
        kind: 'decided',
        value: { monthlyReduction: 0, rateStatus: 'published' }
      })
    }
  })

  test('outside the rule’s life there is none', () => {
    for (const lapseDate of ['1990-01-01', '2016-01-01', '2016-09-01'])
      expect(reduce({ lapseDate })).toMatchObject({ kind: 'notCovered', reason: 'notYetInForce', hinges: [] })
    for (const lapseDate of ['2025-07-01', '2026-01-01', '2100-12-01'])
      expect(reduce({ lapseDate })).toMatchObject({ kind: 'notCovered', reason: 'repealed', hinges: [] })
    for (const day of ['2016-09-30', '2025-07-01', '2026-01-01'])
      for (const each of ['high', 'lower', 'spared'] as const)
        expect(reductionOn(day, each)).toMatchObject({ kind: 'invalid', issues: [{ path: 'date' }] })
    expect(reductionOn('2016-10-01', 'high')).toMatchObject({ value: { monthlyReduction: 1000 } })
    expect(reductionOn('2025-06-30', 'lower')).toMatchObject({ value: { monthlyReduction: 581 } })
  })

  // 1,125 kroner and 3.6 per cent are 1,165.50.
  test('2025 rests on how half a krone is rounded, for the high reduction alone', () => {
    const down = { kind: 'decided', monthlyReduction: 1165, class: 'high' }
    const hinge = { reading: 'half-krone', chosen: 'up', alternative: 'down', outcome: down }
    expect(reduce({ lapseDate: '2025-01-01' })).toMatchObject({ hinges: [hinge] })
    const other = reduceUnmarried(
      { ...usualAid, lapseDate: '2025-01-01' },
      { asOf, readings: { 'half-krone': 'down' } }
    )
    expect(other).toMatchObject({
      value: { monthlyReduction: 1165 },
      hinges: [{ outcome: { ...down, monthlyReduction: 1166 } }]
    })
    expect(reduce({ lapseDate: '2025-01-01', rate: '25.3.8' })).toMatchObject({ hinges: [] })
    expect(reduce({ lapseDate: '2024-12-01' })).toMatchObject({ hinges: [] })
  })
})
