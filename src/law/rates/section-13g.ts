import { frozen } from '../frozen.js'
import type { YearlyAmounts } from './yearly-amounts.js'

/** The reduction for the unmarried, § 13 g, stk. 1, nr. 1 (`high`) and nr. 2 (`lower`): kroner a month, 2016 to June 2025. */
export const reductions = frozen({
  high: {
    amounts: [1000, 1016, 1029, 1042, 1054, 1067, 1069, 1090, 1125, 1166],
    sources: {
      2016: 'statute-13g',
      2017: 'study-2018',
      2020: 'herning-2020',
      2021: 'brk-2022',
      2022: 'brk-2022'
    }
  },
  lower: {
    amounts: [500, 508, 514, 520, 526, 533, 534, 544, 561, 581],
    sources: {
      2016: 'statute-13g',
      2017: 'study-2018',
      2020: 'herning-2020',
      2021: 'brk-2022',
      2022: 'brk-2022'
    }
  }
} as const satisfies Readonly<Record<string, YearlyAmounts>>)
