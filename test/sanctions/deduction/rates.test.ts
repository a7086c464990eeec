import { describe, expect, test } from 'vitest'
import type { SanctionEvent } from '../../../src/index.js'
import { rateClass } from '../../../src/sanctions/deduction/35-5-rate-class.js'
import { compute, decided, missingOf, secondTable } from './given.js'

const talk = (due: string, more = {}): SanctionEvent => ({ provision: '37', due, renewed: due, ...more })
const monthOf = (date: string): string => `${date.slice(0, 7)}-01`
const inMonth = (date: string, aid: number, more = {}) =>
  decided([talk(date)], { [monthOf(date)]: aid }, {}, more).months[0]

// § 35's own tables: 5.500 / 9.700 / 13.200 (2019 level), 6.553 / 9.642 / 13.723 (2024 level).
test.each([
  [5499.99, 1, 5500, 2],
  [5500, 2, 9700, 2],
  [9700.01, 3, 13_200, 3],
  [13_200.01, 4, 0, 1]
])('until June 2025: aid of %d is nr. %i, of %d nr. %i', (aid, found, other, ofOther) => {
  const of = (kroner: number) => rateClass(kroner, [5500, 9700, 13_200], 'until-2025-06-30')
  expect([of(aid), of(other)]).toEqual([found, ofOther])
})

test.each([
  [6552.99, 1],
  [6553, 2],
  [9642, 2],
  [9642.01, 3],
  [13_722.99, 3],
  [13_723, 4]
])('from July 2025: aid of %d is nr. %i', (aid, found) => {
  expect(rateClass(aid, secondTable.thresholds, 'from-2025-07-01')).toBe(found)
})

describe('exactly on the highest threshold (handbook, section 13)', () => {
  test('13.519 in 2021, which is 13.200 regulated: 600; a krone more: 700', () => {
    expect(inMonth('2021-03-01', 13_519)).toMatchObject({ class: 3, rate: 600, rateStatus: 'published' })
    expect(inMonth('2021-03-01', 13_520)).toMatchObject({ class: 4, rate: 700 })
  })

  test('13.723 by the table of July 2025: 700; a krone less: 600', () => {
    const publishedRates = { '2025-07-01': secondTable }
    expect(inMonth('2025-07-01', 13_723, { publishedRates })).toMatchObject({
      class: 4,
      classStatus: 'stated',
      rate: 700,
      rateStatus: 'stated'
    })
    expect(inMonth('2025-07-01', 13_722, { publishedRates })).toMatchObject({ class: 3, rate: 600 })
  })
})

test.each([
  ['2020-05-04', 5562, 1, 200, 'derived'],
  ['2020-05-04', 13_353, 4, 700, 'derived'],
  ['2021-05-03', 5633, 2, 400, 'published'],
  ['2021-05-03', 9936, 3, 600, 'published'],
  ['2022-05-02', 9951, 3, 600, 'derived'],
  ['2023-05-01', 5750, 1, 200, 'published']
])('%s: aid of %i is nr. %i at %i kroner, %s', (date, aid, found, rate, status) => {
  expect(inMonth(date, aid)).toMatchObject({ class: found, rate, rateStatus: status })
})

describe('where the rate of a year is not established it is asked for, never guessed', () => {
  test.each([
    ['2023-05-01', 5751, 2, '2023-01-01'],
    ['2024-05-06', 5934, 1, '2024-01-01'],
    ['2025-05-05', 14_759, 4, '2025-01-01']
  ])('%s with %i kroner: nr. %i, no amount', (date, aid, found, from) => {
    const given = [[talk(date)], { [monthOf(date)]: aid }] as const
    expect(missingOf([...given[0]], given[1])).toEqual([`facts.publishedRates.${from}.rates`])
    const evaluation = compute([...given[0]], given[1])
    expect(evaluation).toMatchObject({
      partial: { deductionDays: 1, months: [{ class: found, classStatus: 'derived' }] }
    })
    expect(JSON.stringify(evaluation)).not.toMatch(/"(amount|deduction)":/)
  })

  test('from July 2025 the thresholds too; the act’s own amounts are told of and not used', () => {
    const evaluation = compute([talk('2025-08-04')], { '2025-08-01': 20_000 })
    expect(evaluation).toMatchObject({
      kind: 'undetermined',
      missing: [
        { path: 'facts.publishedRates.2025-07-01.thresholds' },
        { path: 'facts.publishedRates.2025-07-01.rates' }
      ],
      warnings: [
        {
          code: 'statutory-level-only',
          path: 'facts.publishedRates.2025-07-01',
          message: { en: expect.stringContaining('DKK 6553, 9642, 13723, 2024 level') }
        }
      ]
    })
    expect(JSON.stringify(evaluation)).not.toMatch(/"class":/)
  })

  test('what the caller says was published settles it, and takes the place of what was derived', () => {
    const publishedRates = {
      '2024-01-01': { thresholds: [5935, 10_470, 14_245], rates: [200, 450, 650, 750] }
    } as const
    const more = { publishedRates: { '2024-01-01': { ...publishedRates['2024-01-01'] } } }
    expect(inMonth('2024-05-06', 10_470, more)).toMatchObject({ class: 2, classStatus: 'stated', rate: 450 })
    expect(inMonth('2024-05-06', 14_246, more)).toMatchObject({ class: 4, rate: 750, rateStatus: 'stated' })
  })

  test('what was read and is stated again is still what was read', () => {
    const of2021 = { thresholds: [5633, 9935, 13_519], rates: [200, 400, 600, 700] } as const
    const more = { publishedRates: { '2021-01-01': of2021 } }
    expect(inMonth('2021-03-01', 9000, more)).toMatchObject({
      classStatus: 'published',
      rateStatus: 'published'
    })
  })

  // Of 2023 the first threshold was read; classes 2 to 4 rest on one that is stated.
  test('a class is as certain as the least certain of the thresholds beside it', () => {
    const of2023 = { thresholds: [5751, 10_100, 13_800], rates: [200, 450, 650, 750] } as const
    const more = { publishedRates: { '2023-01-01': of2023 } }
    const statuses = [5750, 5751, 10_101, 13_801].map((aid) => {
      const found = inMonth('2023-03-01', aid, more)
      return [found?.class, found?.classStatus, found?.rate, found?.rateStatus]
    })
    expect(statuses).toEqual([
      [1, 'published', 200, 'published'],
      [2, 'stated', 450, 'stated'],
      [3, 'stated', 650, 'stated'],
      [4, 'stated', 750, 'stated']
    ])
  })

  test('the table is that of the day of the event, or of the month of the deduction', () => {
    const event = talk('2025-06-30', { deductedIn: '2025-07-01' })
    const aid = { '2025-06-01': 14_758, '2025-07-01': 14_758 }
    const publishedRates = {
      '2025-01-01': { rates: [200, 450, 650, 750] as const },
      '2025-07-01': secondTable
    }
    expect(decided([event], aid, {}, { publishedRates })).toMatchObject({
      amount: 650,
      months: [{ class: 3 }]
    })
    const other = decided([event], aid, { 'rate-table-day': 'deduction-month' }, { publishedRates })
    expect(other).toMatchObject({ amount: 700, months: [{ month: '2025-07-01', class: 4 }] })
  })
})

test('aid that is not known is asked for by its month', () => {
  const aid = { '2021-03-01': 'unknown' } as const
  expect(missingOf([talk('2021-03-01'), talk('2021-04-06')], aid)).toEqual([
    'facts.aid.2021-03-01',
    'facts.aid.2021-04-01'
  ])
})
