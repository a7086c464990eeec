import { frozen } from '../frozen.js'
import type { YearlyAmounts } from './yearly-amounts.js'

/** Uddannelseshjælp, § 23, stk. 2, nr. 1-9: kroner a month before tax, 2016 to 2025. */
export const uddannelseshjaelpRates = frozen({
  '23.2.1': {
    amounts: [12019, 12211, 12364, 12519, 12663, 12821, 12840, 13090, 13509, 13995],
    sources: {
      2016: 'bm-2016-uddannelseshjaelp',
      2018: 'behandlosordentligt-2018',
      2019: 'bm-2019',
      2020: 'bm-2020',
      2023: 'bm-2023-uddannelseshjaelp',
      2024: 'seniorfolk-2024-uddannelseshjaelp'
    }
  },
  '23.2.2': {
    amounts: [8411, 8546, 8653, 8761, 8862, 8973, 8986, 9161, 9454, 9794],
    sources: {
      2016: 'bm-2016-uddannelseshjaelp',
      2018: 'behandlosordentligt-2018',
      2019: 'bm-2019',
      2020: 'bm-2020',
      2023: 'bm-2023-uddannelseshjaelp',
      2024: 'seniorfolk-2024-uddannelseshjaelp'
    }
  },
  '23.2.3': {
    amounts: [10968, 11143, 11282, 11423, 11554, 11698, 11716, 11944, 12326, 12770],
    sources: {
      2016: 'bm-2016-uddannelseshjaelp',
      2018: 'behandlosordentligt-2018',
      2019: 'bm-2019',
      2020: 'bm-2020',
      2023: 'bm-2023-uddannelseshjaelp',
      2024: 'seniorfolk-2024-uddannelseshjaelp'
    }
  },
  '23.2.4': {
    amounts: [14575, 14808, 14993, 15180, 15355, 15547, 15570, 15874, 16382, 16972],
    sources: {
      2016: 'bm-2016-uddannelseshjaelp',
      2018: 'behandlosordentligt-2018',
      2019: 'bm-2019',
      2020: 'bm-2020',
      2023: 'bm-2023-uddannelseshjaelp',
      2024: 'seniorfolk-2024-uddannelseshjaelp'
    }
  },
  '23.2.5': {
    amounts: [10968, 11143, 11282, 11423, 11554, 11698, 11716, 11944, 12326, 12770],
    sources: {
      2016: 'bm-2016-uddannelseshjaelp',
      2018: 'behandlosordentligt-2018',
      2019: 'bm-2019',
      2020: 'bm-2020',
      2023: 'bm-2023-uddannelseshjaelp',
      2024: 'seniorfolk-2024-uddannelseshjaelp'
    }
  },
  '23.2.6': {
    amounts: [6010, 6106, 6182, 6259, 6331, 6410, 6420, 6545, 6754, 6997],
    sources: {
      2016: 'bm-2016-uddannelseshjaelp',
      2018: 'behandlosordentligt-2018',
      2019: 'bm-2019',
      2020: 'bm-2020',
      2023: 'bm-2023-uddannelseshjaelp',
      2024: 'seniorfolk-2024-uddannelseshjaelp'
    }
  },
  '23.2.7': {
    amounts: [2590, 2631, 2664, 2697, 2728, 2762, 2766, 2820, 2910, 3015],
    sources: {
      2016: 'bm-2016-uddannelseshjaelp',
      2018: 'behandlosordentligt-2018',
      2019: 'bm-2019',
      2020: 'bm-2020',
      2023: 'bm-2023-uddannelseshjaelp',
      2024: 'seniorfolk-2024-uddannelseshjaelp'
    }
  },
  '23.2.8': {
    amounts: [6010, 6106, 6182, 6259, 6331, 6410, 6420, 6545, 6754, 6997],
    sources: {
      2016: 'bm-2016-uddannelseshjaelp',
      2018: 'behandlosordentligt-2018',
      2019: 'bm-2019',
      2020: 'bm-2020',
      2023: 'bm-2023-uddannelseshjaelp',
      2024: 'seniorfolk-2024-uddannelseshjaelp'
    }
  },
  '23.2.9': {
    amounts: [2590, 2631, 2664, 2697, 2728, 2762, 2766, 2820, 2910, 3015],
    sources: {
      2016: 'bm-2016-uddannelseshjaelp',
      2018: 'behandlosordentligt-2018',
      2019: 'bm-2019',
      2020: 'bm-2020',
      2023: 'bm-2023-uddannelseshjaelp',
      2024: 'seniorfolk-2024-uddannelseshjaelp'
    }
  }
} as const satisfies Readonly<Record<string, YearlyAmounts>>)
