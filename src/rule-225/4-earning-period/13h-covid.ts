import { validDay } from '../../input/date.js'
import { covidPeriods } from '../../law/covid-periods.js'
import type { ExtendingPeriod } from './13f-12-grounds.js'

/**
 * § 13 h, stk. 2 and 3: the 12 months "vil ud over mulighederne for forlængelse … efter § 13 f, stk. 12, kunne forlænges
 * med perioden" 9 March to 8 September 2020, and 1 November 2020 to 30 June 2021. For every citizen, on no one's
 * application.
 */
export const covidExtensions: readonly ExtendingPeriod[] = /* @__PURE__ */ covidPeriods.map((period) => ({
  ground: 'covid',
  kind: 'covid',
  from: validDay(period.from),
  to: validDay(period.to),
  citation: period.citation,
  ongoing: false,
  undated: false
}))
