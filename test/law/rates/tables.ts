import { reductions } from '../../../src/law/rates/section-13g.js'
import { uddannelseshjaelpRates } from '../../../src/law/rates/section-23.js'
import { uddannelseshjaelpSupplements } from '../../../src/law/rates/section-24.js'
import { kontanthjaelpRates } from '../../../src/law/rates/section-25.js'
import { kontanthjaelpSupplements } from '../../../src/law/rates/section-25-9.js'
import type { YearlyAmounts } from '../../../src/law/rates/yearly-amounts.js'

/** Every yearly amount of the law data by its provision, the reductions as `13g.high` and `13g.lower`. */
export const tables: Readonly<Record<string, YearlyAmounts>> = {
  '13g.high': reductions.high,
  '13g.lower': reductions.lower,
  ...uddannelseshjaelpRates,
  ...uddannelseshjaelpSupplements,
  ...kontanthjaelpRates,
  ...kontanthjaelpSupplements
}

/** The amounts of a provision; one that has none ends the test. */
export function amountsOf(provision: string): YearlyAmounts {
  const found = tables[provision]
  if (found === undefined) throw new Error(`no amounts for ${provision}`)
  return found
}
