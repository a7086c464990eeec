import type { IsoDate } from '../../calendar/iso-date.js'
import type { RateId, SupplementId } from '../../law/rates/base-rates.js'
import { baseRate, statutoryRate, statutorySupplement } from '../../law/rates/base-rates.js'
import { reductions } from '../../law/rates/section-13g.js'
import { FIRST_RATE_YEAR, type RateStatus } from '../../law/rates/yearly-amounts.js'
import type { Readings } from '../../law/readings.js'

/** § 13 g, stk. 1: nr. 1 is the high reduction, nr. 2 the lower one, or none for the rates that nr. 2 spares. */
export type ReductionClass = 'high' | 'lower' | 'spared'

/** The high rates of § 13 g, stk. 1, nr. 1 in the act itself (2016 level), kroner a month. */
const HIGH_RATE = { provider: 14_575, other: 10_968 } as const

/**
 * § 13 g, stk. 1: nr. 1 for aid "beregnet på baggrund af" 14.575 kr. (forsørgere) or 10.968 kr. (others), nr. 2 for
 * aid on less; but not for uddannelseshjælp on § 23, stk. 2, nr. 1, 2 and 6-9.
 *
 * Decided on the act's own amounts of 2016: the sums of later years' regulated amounts miss by a krone or two.
 */
export function reductionClass(
  rate: RateId,
  supplement: SupplementId | 'none',
  provider: boolean,
  reading: Readings['spared-rates']
): ReductionClass {
  if (baseRate(rate).spared && (reading === 'any' || supplement === 'none')) return 'spared'
  const sum = statutoryRate(rate) + (supplement === 'none' ? 0 : statutorySupplement(supplement))
  return sum >= (provider ? HIGH_RATE.provider : HIGH_RATE.other) ? 'high' : 'lower'
}

/** A year's reduction in whole kroner a month, and whether it was published or is derived from the year before. */
export interface ReductionAmount {
  monthlyReduction: number
  rateStatus: RateStatus
}

/** The reduction of an unmarried person's aid. */
export interface Reduction extends ReductionAmount {
  /** The day from which it takes effect, the 1st of a month. */
  from: IsoDate
  class: ReductionClass
}

// 1,125 plus 3.6 per cent is 1,165.50: the one regulated amount that ends on exactly half a krone.
const HALF_KRONE = { year: 2025, class: 'high' } as const

/** The reduction in a year, or `undefined` for a year that the table lacks. */
export function reductionAmount(
  year: number,
  reductionClass: ReductionClass,
  reading: Readings['half-krone']
): ReductionAmount | undefined {
  if (reductionClass === 'spared') return { monthlyReduction: 0, rateStatus: 'published' }
  const { amounts, sources } = reductions[reductionClass]
  const amount = amounts[year - FIRST_RATE_YEAR]
  if (amount === undefined) return undefined
  const endsOnHalf = year === HALF_KRONE.year && reductionClass === HALF_KRONE.class
  return {
    monthlyReduction: endsOnHalf && reading === 'down' ? amount - 1 : amount,
    rateStatus: year in sources ? 'published' : 'derived'
  }
}
