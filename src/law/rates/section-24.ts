import { frozen } from '../frozen.js'
import type { YearlyAmounts } from './yearly-amounts.js'

/** Barsels- and aktivitetstillæg to uddannelseshjælp, § 24, stk. 3, nr. 1-6: kroner a month, 2016 to 2025. */
export const uddannelseshjaelpSupplements = frozen({
  '24.3.1': {
    amounts: [2556, 2597, 2629, 2662, 2693, 2727, 2731, 2784, 2873, 2976],
    sources: {
      2016: 'bm-2016-uddannelseshjaelp',
      2018: 'behandlosordentligt-2018',
      2019: 'bm-2019',
      2020: 'bm-2020',
      2023: 'bm-2023-uddannelseshjaelp'
    }
  },
  '24.3.2': {
    amounts: [6164, 6263, 6341, 6420, 6494, 6575, 6585, 6713, 6928, 7177],
    sources: {
      2016: 'bm-2016-uddannelseshjaelp',
      2018: 'behandlosordentligt-2018',
      2019: 'bm-2019',
      2020: 'bm-2020',
      2023: 'bm-2023-uddannelseshjaelp'
    }
  },
  '24.3.3': {
    amounts: [4958, 5037, 5100, 5164, 5223, 5288, 5296, 5399, 5572, 5773],
    sources: {
      2016: 'bm-2016-uddannelseshjaelp',
      2018: 'behandlosordentligt-2018',
      2019: 'bm-2019',
      2020: 'bm-2020',
      2023: 'bm-2023-uddannelseshjaelp'
    }
  },
  '24.3.4': {
    amounts: [8378, 8512, 8618, 8726, 8826, 8936, 8949, 9124, 9416, 9755],
    sources: {
      2016: 'bm-2016-uddannelseshjaelp',
      2018: 'behandlosordentligt-2018',
      2019: 'bm-2019',
      2020: 'bm-2020',
      2023: 'bm-2023-uddannelseshjaelp'
    }
  },
  '24.3.5': {
    amounts: [1059, 1076, 1089, 1103, 1116, 1130, 1132, 1154, 1191, 1234],
    sources: {
      2016: 'bm-2016-uddannelseshjaelp',
      2018: 'behandlosordentligt-2018',
      2019: 'bm-2019',
      2020: 'bm-2020',
      2023: 'bm-2023-uddannelseshjaelp'
    }
  },
  '24.3.6': {
    amounts: [821, 834, 844, 855, 865, 876, 877, 894, 923, 956],
    sources: {
      2016: 'bm-2016-uddannelseshjaelp',
      2018: 'behandlosordentligt-2018',
      2019: 'bm-2019',
      2020: 'bm-2020',
      2023: 'bm-2023-uddannelseshjaelp'
    }
  }
} as const satisfies Readonly<Record<string, YearlyAmounts>>)
