import { frozen } from '../frozen.js'
import type { YearlyAmounts } from './yearly-amounts.js'

/** Supplements to kontanthjælp under 30, § 25, stk. 9, nr. 1-4: kroner a month, 2016 to 2025. */
export const kontanthjaelpSupplements = frozen({
  '25.9.1': {
    amounts: [644, 654, 662, 670, 678, 686, 687, 700, 722, 748],
    sources: {
      2016: 'bm-2016-kontanthjaelp',
      2017: 'behandlosordentligt-2017',
      2023: 'bm-2023-kontanthjaelp',
      2024: 'detfagligehus-2024'
    }
  },
  '25.9.2': {
    amounts: [4829, 4906, 4967, 5029, 5087, 5151, 5159, 5260, 5428, 5623],
    sources: {
      2016: 'bm-2016-kontanthjaelp',
      2017: 'behandlosordentligt-2017',
      2023: 'bm-2023-kontanthjaelp',
      2024: 'detfagligehus-2024'
    }
  },
  '25.9.3': {
    amounts: [3899, 3961, 4011, 4061, 4108, 4159, 4165, 4246, 4382, 4540],
    sources: {
      2016: 'bm-2016-kontanthjaelp',
      2017: 'behandlosordentligt-2017',
      2023: 'bm-2023-kontanthjaelp',
      2024: 'detfagligehus-2024'
    }
  },
  '25.9.4': {
    amounts: [7557, 7678, 7774, 7871, 7962, 8062, 8074, 8231, 8494, 8800],
    sources: { 2017: 'behandlosordentligt-2017', 2023: 'bm-2023-kontanthjaelp', 2024: 'detfagligehus-2024' }
  }
} as const satisfies Readonly<Record<string, YearlyAmounts>>)
