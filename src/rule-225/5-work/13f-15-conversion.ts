import { civilOfDay, type Day } from '../../calendar/day.js'
import { type ConversionRate, conversionRate } from '../../law/rates/conversion.js'
import { FIRST_RATE_YEAR } from '../../law/rates/yearly-amounts.js'
import type { Readings } from '../../law/readings.js'

/** The conversion rates that can apply to income earned in a stretch of time, by year. */
export type RatesOfYears = readonly (ConversionRate & { year: number })[]

/**
 * § 13 f, stk. 15: the rate of the year in which the work was done, or under the reading `assessed` of the year of the
 * bortfaldsdato. Work over a new year has several. Income earned before the act's first year is divided by the act's
 * own rate.
 */
export function conversionRates(
  from: Day,
  to: Day,
  lapse: Day,
  reading: Readings['conversion-rate-year']
): RatesOfYears {
  const yearOf = (day: Day): number => Math.max(civilOfDay(day).year, FIRST_RATE_YEAR)
  const [first, last] = reading === 'assessed' ? [yearOf(lapse), yearOf(lapse)] : [yearOf(from), yearOf(to)]
  const rates: (ConversionRate & { year: number })[] = []
  for (let year = first; year <= last; year++) {
    const rate = conversionRate(year)
    if (rate) rates.push({ ...rate, year })
  }
  return rates
}
