import { frozen } from '../frozen.js'
import type { RateSourceId } from './sources.js'

/** An amount in kroner for each year from 2016 to 2025. */
export interface YearlyAmounts {
  amounts: readonly number[]
  /**
   * Where a year's amount was read (`published`). A year without a source is `derived`: it follows from the year
   * before by the yearly regulation.
   */
  sources: Readonly<Partial<Record<number, RateSourceId>>>
}

/** Whether an amount was read in a published source, or follows from the year before. */
export type RateStatus = 'published' | 'derived'

/** The year of the first amount of every table: the act's own amounts. */
export const FIRST_RATE_YEAR = 2016

/**
 * The yearly regulation (satsregulering) in per cent, for 2017 to 2025: each year's amount is the year before's
 * plus the per cent, rounded to the nearest krone.
 */
export const regulationPercent = frozen([1.6, 1.25, 1.25, 1.15, 1.25, 0.15, 1.95, 3.2, 3.6] as const)
