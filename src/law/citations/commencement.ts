import { frozen } from '../frozen.js'
import { CHECKED_ON } from '../provenance.js'
import type { CitationTable } from './citation.js'

/** Where the rule begins and where it ends. */
export const commencement = frozen({
  'lov-296-2016/7/3': {
    title: {
      da: 'Reglen får første gang virkning den 1. oktober 2016; indtil 31. marts 2017 gælder 113 timer inden for 6 måneder',
      en: 'The rule first takes effect on 1 October 2016; until 31 March 2017 it is 113 hours within 6 months'
    },
    provision: 'lov nr. 296 af 22/03/2016 § 7, stk. 3',
    address: 'https://www.retsinformation.dk/eli/lta/2016/296',
    inForce: { from: '2016-04-01' },
    confidence: 'secondary',
    source: 'Ankestyrelsens praksisundersøgelse om 225-timersreglen, juni 2018, side 40',
    checkedOn: CHECKED_ON,
    note: 'The text of § 7, stk. 3 itself was not seen; the study and the notice order say the same.'
  },
  'lov-1655-2024': {
    title: {
      da: '225-timersreglen ophæves fra den 1. juli 2025',
      en: 'The 225-hour rule is repealed from 1 July 2025'
    },
    provision: 'lov nr. 1655 af 30/12/2024',
    address: 'https://www.retsinformation.dk/eli/lta/2024/1655',
    inForce: { from: '2024-12-30' },
    confidence: 'secondary',
    source: 'The act’s title, and LBK nr. 1004 af 30/06/2025 (§§ 13 e-13 h repealed); the date from star.dk',
    checkedOn: CHECKED_ON,
    note: 'The repeal is read in LBK 1004/2025; the commencement and transition clauses were not seen.'
  }
} as const satisfies CitationTable)
