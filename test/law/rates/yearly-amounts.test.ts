import { describe, expect, test } from 'vitest'
import { section22Sources } from '../../../src/law/rates/section-22.js'
import { rateSources } from '../../../src/law/rates/sources.js'
import { FIRST_RATE_YEAR, regulationPercent } from '../../../src/law/rates/yearly-amounts.js'
import { regulated, toNearest } from './regulation.js'
import { amountsOf, tables } from './tables.js'

const provisions = Object.keys(tables)

test('the amounts are those of §§ 13 g, 23, 24 and 25 that the reduction of the unmarried needs', () => {
  const numbers = (start: string, last: number): string[] =>
    Array.from({ length: last }, (_, index) => `${start}.${index + 1}`)
  expect([...provisions].sort()).toEqual(
    [
      '13g.high',
      '13g.lower',
      ...numbers('23.2', 9),
      ...numbers('24.3', 6),
      ...numbers('25.2', 2),
      ...numbers('25.3', 9),
      ...numbers('25.9', 4)
    ].sort()
  )
})

test('the regulation from 2016 to 2025 is 1.6, 1.25, 1.25, 1.15, 1.25, 0.15, 1.95, 3.2 and 3.6 per cent', () => {
  expect(FIRST_RATE_YEAR).toBe(2016)
  expect(regulationPercent).toEqual([1.6, 1.25, 1.25, 1.15, 1.25, 0.15, 1.95, 3.2, 3.6])
})

describe.each(provisions)('%s', (provision) => {
  const { amounts, sources } = amountsOf(provision)

  test('has an amount for each of the ten years, in whole kroner', () => {
    expect(amounts).toHaveLength(10)
    expect(amounts.filter((amount) => !Number.isSafeInteger(amount) || amount <= 0)).toEqual([])
  })

  test('is regulated every year from the year before, to the nearest krone', () => {
    expect(amounts.slice(1)).toEqual(regulated(amounts).map(toNearest))
  })

  test('names a source for each published amount, of a year from 2016 to 2024', () => {
    expect(Object.keys(sources).length).toBeGreaterThan(0)
    for (const [year, source] of Object.entries(sources)) {
      expect(Number(year)).toBeGreaterThanOrEqual(2016)
      expect(Number(year)).toBeLessThanOrEqual(2024)
      expect(Object.keys(rateSources)).toContain(source)
    }
  })
})

test('half a krone comes up once: 1,125 kroner and 3.6 per cent are 1,165.50, which rounds up to 1,166', () => {
  const halves = provisions.flatMap((provision) =>
    regulated(amountsOf(provision).amounts)
      .map((exactly, index) => ({ provision, year: 2017 + index, exactly }))
      .filter(({ exactly }) => exactly % 10_000 === 5000)
  )
  expect(halves).toEqual([{ provision: '13g.high', year: 2025, exactly: 11_655_000 }])
  expect(amountsOf('13g.high').amounts[9]).toBe(1166)
})

test('of the 320 amounts 173 were published, and the others are derived', () => {
  const all = provisions.map(amountsOf)
  const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)
  expect(sum(all.map(({ amounts }) => amounts.length))).toBe(320)
  expect(sum(all.map(({ sources }) => Object.keys(sources).length))).toBe(173)
})

test('every source is the source of an amount, and says where it was read', () => {
  const named = new Set([
    ...provisions.flatMap((provision) => Object.values(amountsOf(provision).sources)),
    ...Object.values(section22Sources)
  ])
  expect(Object.keys(rateSources).filter((source) => !named.has(source as keyof typeof rateSources))).toEqual(
    []
  )
  for (const place of Object.values(rateSources)) expect(place.trim()).not.toBe('')
})
