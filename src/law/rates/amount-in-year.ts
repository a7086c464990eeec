import type { RateId, SupplementId } from './base-rates.js'
import { uddannelseshjaelpRates } from './section-23.js'
import { uddannelseshjaelpSupplements } from './section-24.js'
import { kontanthjaelpRates } from './section-25.js'
import { kontanthjaelpSupplements } from './section-25-9.js'
import { FIRST_RATE_YEAR, type RateStatus, type YearlyAmounts } from './yearly-amounts.js'

/** An amount in whole kroner a month, and whether it was read in a published source. */
export interface RateAmount {
  amount: number
  status: RateStatus
}

const tables: Readonly<Record<RateId | SupplementId, YearlyAmounts>> = {
  ...uddannelseshjaelpRates,
  ...uddannelseshjaelpSupplements,
  ...kontanthjaelpRates,
  ...kontanthjaelpSupplements
}

/** A rate or a supplement of §§ 23-25 in a year, or `undefined` for a year that the table lacks. */
export function amountInYear(id: RateId | SupplementId, year: number): RateAmount | undefined {
  const { amounts, sources } = tables[id]
  const amount = amounts[year - FIRST_RATE_YEAR]
  return amount === undefined ? undefined : { amount, status: year in sources ? 'published' : 'derived' }
}

/** Of several amounts: published where all of them are. */
export const statusOf = (statuses: readonly RateStatus[]): RateStatus =>
  statuses.includes('derived') ? 'derived' : 'published'
