import { describe, expect, test } from 'vitest'
import { conversionRate, conversionRates } from '../../../src/law/rates/conversion.js'
import { regulated, toNearest } from './regulation.js'

describe('the conversion rate', () => {
  test('has an amount for each of the ten years, in whole øre', () => {
    expect(conversionRates).toHaveLength(10)
    expect(conversionRates.filter((oere) => !Number.isSafeInteger(oere) || oere <= 0)).toEqual([])
  })

  test('is regulated every year from the year before, to the nearest øre', () => {
    expect(conversionRates.slice(1)).toEqual(regulated(conversionRates).map(toNearest))
  })

  test.each([
    [2016, 11_908, 'published'],
    [2017, 12_099, 'derived'],
    [2018, 12_250, 'derived'],
    [2021, 12_703, 'derived'],
    [2022, 12_722, 'derived'],
    [2024, 13_385, 'derived'],
    [2025, 13_867, 'derived']
  ])('of %i is %i øre, %s', (year, oere, status) => {
    expect(conversionRate(year)).toEqual({ oere, status })
  })

  test.each([2015, 2026, 2016.5, Number.NaN])('of %f does not exist', (year) => {
    expect(conversionRate(year)).toBeUndefined()
  })

  test.each([
    [2016, 2_679_300],
    [2024, 3_011_625]
  ])('of %i makes 225 hours of %i øre', (year, income) => {
    expect(income).toBe(225 * (conversionRate(year)?.oere ?? Number.NaN))
  })
})
