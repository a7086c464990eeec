import { describe, expect, test } from 'vitest'
import {
  type Section22RateId,
  section22Amount,
  section22Duty,
  section22RateIds,
  section22Sources
} from '../../../src/law/rates/section-22.js'
import { uddannelseshjaelpRates } from '../../../src/law/rates/section-23.js'
import { rateSources } from '../../../src/law/rates/sources.js'
import { regulationPercent } from '../../../src/law/rates/yearly-amounts.js'

const amountOn = (rate: Section22RateId, date: string): number | undefined =>
  section22Amount(rate, date)?.amount

// Read on kk.dk (July 2018), job.herning.dk (2019), integration.roskilde.dk (2020) and ishoj.dk (2021).
test.each([
  ['2018-07-01', [11_993, 8393, 5997, 2584]],
  ['2018-12-01', [11_993, 8393, 5997, 2584]],
  ['2019-01-01', [12_143, 8498, 6072, 2616]],
  ['2020-06-01', [12_283, 8596, 6142, 2646]],
  ['2021-12-01', [12_437, 8703, 6219, 2679]]
])('on %s they are published: %j', (date, amounts) => {
  expect(section22RateIds.map((rate) => section22Amount(rate, date))).toEqual(
    amounts.map((amount) => ({ amount, status: 'published' }))
  )
})

test('of each is told where they were read', () => {
  const pages = Object.entries(section22Sources).map(([from, source]) => [
    from,
    new URL(rateSources[source]).host
  ])
  expect(pages).toEqual([
    ['2018-07-01', 'www.kk.dk'],
    ['2019-01-01', 'job.herning.dk'],
    ['2020-01-01', 'integration.roskilde.dk'],
    ['2021-01-01', 'ishoj.dk']
  ])
})

test('before July 2018 they equal uddannelseshjælp for the same persons, and are derived', () => {
  const same: Record<Section22RateId, readonly number[]> = {
    'section-22/single-provider': uddannelseshjaelpRates['23.2.1'].amounts,
    'section-22/provider': uddannelseshjaelpRates['23.2.2'].amounts,
    'section-22/non-provider': uddannelseshjaelpRates['23.2.6'].amounts,
    'section-22/living-at-home': uddannelseshjaelpRates['23.2.7'].amounts
  }
  for (const rate of section22RateIds)
    for (const [index, date] of ['2016-10-01', '2017-12-01', '2018-06-01'].entries())
      expect(section22Amount(rate, date)).toEqual({ amount: same[rate][index], status: 'derived' })
})

test('from 1 July 2018 they are 3 per cent lower', () => {
  for (const rate of section22RateIds)
    expect(amountOn(rate, '2018-07-01')).toBe(Math.round((amountOn(rate, '2018-06-01') ?? 0) * 0.97))
})

describe.each(section22RateIds)('%s', (rate) => {
  test('is regulated every year from the December before, to the nearest krone', () => {
    for (let year = 2017; year <= 2025; year += 1) {
      const before = amountOn(rate, `${year - 1}-12-01`) ?? 0
      const hundredths = Math.round((regulationPercent[year - 2017] ?? 0) * 100)
      const exactly = before * (10_000 + hundredths)
      expect(exactly % 10_000, `half a krone in ${year}`).not.toBe(5000)
      expect(amountOn(rate, `${year}-01-01`)).toBe(Math.round(exactly / 10_000))
    }
  })

  test('is derived from 2022 to June 2025, and there is none outside 2016 to then', () => {
    for (const date of ['2022-01-01', '2023-05-01', '2024-12-01', '2025-06-01'])
      expect(section22Amount(rate, date)?.status).toBe('derived')
    expect(section22Amount(rate, '2016-01-01')).toBeDefined()
    for (const date of ['2015-12-31', '2025-07-01', '2026-01-01'])
      expect(section22Amount(rate, date)).toBeUndefined()
  })
})

test('the rates of providers are those with provider in their names', () => {
  expect(section22Duty).toEqual({
    'section-22/single-provider': 'yes',
    'section-22/provider': 'yes',
    'section-22/non-provider': 'no',
    'section-22/living-at-home': 'no'
  })
})
