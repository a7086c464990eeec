import { frozen } from '../frozen.js'
import type { YearlyAmounts } from './yearly-amounts.js'

/** Kontanthjælp, § 25, stk. 2, nr. 1-2 and stk. 3, nr. 1-9: kroner a month before tax, 2016 to 2025. */
export const kontanthjaelpRates = frozen({
  '25.2.1': {
    amounts: [14575, 14808, 14993, 15180, 15355, 15547, 15570, 15874, 16382, 16972],
    sources: {
      2016: 'bm-2016-kontanthjaelp',
      2017: 'study-2018',
      2018: 'kk-2018',
      2020: 'herning-2020',
      2021: 'aktivsocialraadgiver-2021',
      2023: 'bm-2023-kontanthjaelp',
      2024: 'detfagligehus-2024'
    }
  },
  '25.2.2': {
    amounts: [10968, 11143, 11282, 11423, 11554, 11698, 11716, 11944, 12326, 12770],
    sources: {
      2016: 'bm-2016-kontanthjaelp',
      2017: 'study-2018',
      2018: 'kk-2018',
      2020: 'herning-2020',
      2021: 'aktivsocialraadgiver-2021',
      2023: 'bm-2023-kontanthjaelp',
      2024: 'detfagligehus-2024'
    }
  },
  '25.3.1': {
    amounts: [13931, 14154, 14331, 14510, 14677, 14860, 14882, 15172, 15658, 16222],
    sources: {
      2016: 'bm-2016-kontanthjaelp',
      2017: 'behandlosordentligt-2017',
      2018: 'kk-2018',
      2021: 'aktivsocialraadgiver-2021',
      2023: 'bm-2023-kontanthjaelp',
      2024: 'detfagligehus-2024'
    }
  },
  '25.3.2': {
    amounts: [9746, 9902, 10026, 10151, 10268, 10396, 10412, 10615, 10955, 11349],
    sources: {
      2016: 'bm-2016-kontanthjaelp',
      2017: 'behandlosordentligt-2017',
      2018: 'avisen-2018',
      2021: 'aktivsocialraadgiver-2021',
      2023: 'bm-2023-kontanthjaelp',
      2024: 'detfagligehus-2024'
    }
  },
  '25.3.3': {
    amounts: [10968, 11143, 11282, 11423, 11554, 11698, 11716, 11944, 12326, 12770],
    sources: {
      2016: 'bm-2016-kontanthjaelp',
      2017: 'behandlosordentligt-2017',
      2018: 'avisen-2018',
      2021: 'aktivsocialraadgiver-2021',
      2023: 'bm-2023-kontanthjaelp',
      2024: 'seniorfolk-2024-kontanthjaelp'
    }
  },
  '25.3.4': {
    amounts: [14575, 14808, 14993, 15180, 15355, 15547, 15570, 15874, 16382, 16972],
    sources: {
      2016: 'bm-2016-kontanthjaelp',
      2017: 'behandlosordentligt-2017',
      2018: 'avisen-2018',
      2021: 'aktivsocialraadgiver-2021',
      2023: 'bm-2023-kontanthjaelp',
      2024: 'seniorfolk-2024-kontanthjaelp'
    }
  },
  '25.3.5': {
    amounts: [10968, 11143, 11282, 11423, 11554, 11698, 11716, 11944, 12326, 12770],
    sources: {
      2016: 'bm-2016-kontanthjaelp',
      2017: 'behandlosordentligt-2017',
      2018: 'avisen-2018',
      2021: 'aktivsocialraadgiver-2021',
      2023: 'bm-2023-kontanthjaelp',
      2024: 'seniorfolk-2024-kontanthjaelp'
    }
  },
  '25.3.6': {
    amounts: [7069, 7182, 7272, 7363, 7448, 7541, 7552, 7699, 7945, 8231],
    sources: {
      2016: 'bm-2016-kontanthjaelp',
      2017: 'behandlosordentligt-2017',
      2021: 'aktivsocialraadgiver-2021',
      2023: 'bm-2023-kontanthjaelp',
      2024: 'detfagligehus-2024'
    }
  },
  '25.3.7': {
    amounts: [3411, 3466, 3509, 3553, 3594, 3639, 3644, 3715, 3834, 3972],
    sources: {
      2016: 'bm-2016-kontanthjaelp',
      2017: 'behandlosordentligt-2017',
      2021: 'aktivsocialraadgiver-2021',
      2023: 'bm-2023-kontanthjaelp',
      2024: 'detfagligehus-2024'
    }
  },
  '25.3.8': {
    amounts: [7069, 7182, 7272, 7363, 7448, 7541, 7552, 7699, 7945, 8231],
    sources: {
      2016: 'bm-2016-kontanthjaelp',
      2017: 'behandlosordentligt-2017',
      2021: 'aktivsocialraadgiver-2021',
      2023: 'bm-2023-kontanthjaelp',
      2024: 'detfagligehus-2024'
    }
  },
  '25.3.9': {
    amounts: [3411, 3466, 3509, 3553, 3594, 3639, 3644, 3715, 3834, 3972],
    sources: {
      2016: 'bm-2016-kontanthjaelp',
      2017: 'behandlosordentligt-2017',
      2021: 'aktivsocialraadgiver-2021',
      2023: 'bm-2023-kontanthjaelp',
      2024: 'detfagligehus-2024'
    }
  }
} as const satisfies Readonly<Record<string, YearlyAmounts>>)
