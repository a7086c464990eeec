import { describe, expect, test } from 'vitest'
import {
  establishedRates,
  ratesFrom,
  rateTableOn,
  statutoryTables
} from '../../../src/law/rates/section-35.js'
import { regulationPercent } from '../../../src/law/rates/yearly-amounts.js'

/** The thresholds of a year from those of the year before: plus the per cent, in whole kroner. */
const regulated = (year: number, amounts: readonly number[]): number[] =>
  amounts.map((amount) => Math.round((amount * (100 + Number(regulationPercent[year - 2017]))) / 100))

const thresholdsOf = (from: string): number[] =>
  (establishedRates(from)?.thresholds ?? []).map(({ kroner }) => kroner)

test('every threshold is that of the year before, regulated, from the act’s own of 2019 on', () => {
  let before: readonly number[] = statutoryTables['until-2025-06-30'].thresholds
  for (const year of [2020, 2021, 2022, 2023, 2024, 2025]) {
    const now = thresholdsOf(`${year}-01-01`)
    expect(now).toEqual(regulated(year, before))
    before = now
  }
})

// All the published amounts of 2021 were read, of those of 2023 the first of each only.
test('what was read is marked so, and nothing else', () => {
  const read = ['2020', '2021', '2022', '2023', '2024', '2025'].flatMap((year) => {
    const { thresholds, rates } = establishedRates(`${year}-01-01`) ?? { thresholds: [], rates: [] }
    return [...thresholds, ...rates].flatMap((figure) =>
      figure !== 'not-established' && figure.status === 'published' ? [`${year}: ${figure.kroner}`] : []
    )
  })
  const figures = ['2020', '2022', '2024', '2025'].flatMap(
    (year) => establishedRates(`${year}-01-01`)?.thresholds ?? []
  )
  expect(figures.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => 'derived'))
  expect(read).toEqual([
    ...[5633, 9935, 13_519, 200, 400, 600, 700].map((kroner) => `2021: ${kroner}`),
    ...[5751, 200].map((kroner) => `2023: ${kroner}`)
  ])
})

test.each([
  ['2020-01-01', [200, 400, 600, 700]],
  ['2021-01-01', [200, 400, 600, 700]],
  ['2022-01-01', [200, 400, 600, 700]],
  ['2023-01-01', [200, 'none', 'none', 'none']],
  ['2024-01-01', ['none', 'none', 'none', 'none']],
  ['2025-01-01', ['none', 'none', 'none', 'none']]
])('the rates from %s are %j', (from, expected) => {
  const rates = establishedRates(from)?.rates ?? []
  expect(rates.map((rate) => (rate === 'not-established' ? 'none' : rate.kroner))).toEqual(expected)
})

describe('nothing is established from July 2025', () => {
  test.each(['2025-07-01', '2026-01-01', '2030-01-01'])('%s', (from) => {
    expect(establishedRates(from)).toBeUndefined()
  })
})

test.each([
  ['2020-02-29', '2020-01-01', 'until-2025-06-30'],
  ['2025-06-30', '2025-01-01', 'until-2025-06-30'],
  ['2025-07-01', '2025-07-01', 'from-2025-07-01'],
  ['2025-12-31', '2025-07-01', 'from-2025-07-01'],
  ['2026-01-01', '2026-01-01', 'from-2025-07-01']
])('on %s the amounts from %s hold, in the table %s', (date, from, table) => {
  expect([ratesFrom(date), rateTableOn(date)]).toEqual([from, table])
})

// LBK nr. 241 af 12/02/2021 § 35 (2019 kroner) and LBK nr. 1004 af 30/06/2025 § 35 (2024 kroner).
test('the tables are those that the act prints', () => {
  expect(statutoryTables['until-2025-06-30']).toEqual({
    level: 2019,
    thresholds: [5500, 9700, 13_200],
    rates: [200, 400, 600, 700]
  })
  expect(statutoryTables['from-2025-07-01']).toEqual({
    level: 2024,
    thresholds: [6553, 9642, 13_723],
    rates: [200, 450, 600, 700]
  })
})
