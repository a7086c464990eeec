import type { RateClass, RateTable, Thresholds } from '../../law/rates/section-35.js'

/**
 * § 35's table, nr. 1-4: aid of less than the first threshold; from the first to the second, both included; more than the
 * second up to the third; and above it. The third belongs to nr. 3 until June 2025 ("højst", nr. 4 is "mere end"), to
 * nr. 4 from July 2025 (nr. 3 is "mindre end", nr. 4 "mindst").
 *
 * @param aid kroner for the month, before deductions for income
 */
export function rateClass(aid: number, [first, second, third]: Thresholds, table: RateTable): RateClass {
  if (aid < first) return 1
  if (aid <= second) return 2
  if (aid < third) return 3
  return aid === third && table === 'until-2025-06-30' ? 3 : 4
}
