import { frozen } from '../frozen.js'
import { FIRST_RATE_YEAR, type RateStatus } from './yearly-amounts.js'

/** A year's conversion rate (omregningssats): øre for an hour. */
export interface ConversionRate {
  oere: number
  status: RateStatus
}

/**
 * § 13 f, stk. 15: income from work without fixed working time is divided by 119.08 kroner (2016 level). Øre an hour,
 * 2016 to 2025; each year's rate is the year before's plus the yearly regulation, rounded to the nearest øre. Only the
 * act's own rate was read; that of 2024 equals the rate that LOV 1655/2024 gives at the 2024 level.
 */
export const conversionRates = frozen([
  11_908, 12_099, 12_250, 12_403, 12_546, 12_703, 12_722, 12_970, 13_385, 13_867
] as const)

/** The conversion rate of a year, or `undefined` for a year without one. */
export function conversionRate(year: number): ConversionRate | undefined {
  const oere = conversionRates[year - FIRST_RATE_YEAR]
  return oere === undefined ? undefined : { oere, status: year === FIRST_RATE_YEAR ? 'published' : 'derived' }
}
