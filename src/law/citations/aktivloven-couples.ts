import { frozen } from '../frozen.js'
import { CHECKED_ON } from '../provenance.js'
import type { CitationTable } from './citation.js'

const read = {
  address: 'https://www.retsinformation.dk/eli/lta/2024/808',
  confidence: 'read',
  source: 'LBK nr. 808 af 25/06/2024',
  checkedOn: CHECKED_ON
} as const
const since2016 = { ...read, inForce: { from: '2016-04-01', to: '2025-06-30' } } as const

/** Aktivloven: the aid of couples when the work requirement is not met. */
export const couples = frozen({
  'aktivloven/26/3': {
    ...since2016,
    title: {
      da: 'Hjælpen beregnes kun til den ene ægtefælle, når den anden får en anden offentlig ydelse',
      en: 'Aid is computed for one spouse only where the other has another public benefit'
    },
    provision: 'aktivloven § 26, stk. 3'
  },
  'aktivloven/26/4': {
    ...since2016,
    title: {
      da: 'Hjælpen gives kun til den berettigede, når den anden har valgt ikke at bruge sine arbejdsmuligheder',
      en: 'Aid goes only to the entitled spouse where the other has chosen not to use the possibilities for work'
    },
    provision: 'aktivloven § 26, stk. 4'
  },
  'aktivloven/26/5': {
    ...since2016,
    title: {
      da: 'Begge på høj sats: hjælpen bortfalder til den, der ikke opfylder kravet',
      en: 'Both on the high rate: aid lapses for the spouse who does not meet the requirement'
    },
    provision: 'aktivloven § 26, stk. 5'
  },
  'aktivloven/26/6': {
    ...since2016,
    title: {
      da: 'Opfylder ingen kravet, gives hjælpen til den, der er tættest på arbejdsmarkedet',
      en: 'Where neither meets it, aid goes to the spouse closest to the labour market'
    },
    provision: 'aktivloven § 26, stk. 6'
  },
  'aktivloven/26/7': {
    ...since2016,
    title: {
      da: 'En eller begge på andre satser: hjælpen nedsættes til tilsammen én høj sats',
      en: 'One or both on other rates: aid is reduced to one high rate together'
    },
    provision: 'aktivloven § 26, stk. 7'
  },
  'aktivloven/26/8': {
    ...since2016,
    title: {
      da: 'Ydelserne efter § 22: hjælpen nedsættes, hvis den tilsammen overstiger én høj sats',
      en: 'Benefits of § 22: aid is reduced where together it exceeds one high rate'
    },
    provision: 'aktivloven § 26, stk. 8'
  },
  'aktivloven/26/9': {
    ...since2016,
    title: {
      da: 'Opfylder den, hvis hjælp er nedsat, igen kravet, fortsætter nedsættelsen hos den anden',
      en: 'Where the spouse whose aid is reduced meets the requirement again, the reduction goes on at the other'
    },
    provision: 'aktivloven § 26, stk. 9'
  },
  'aktivloven/26/10': {
    ...since2016,
    title: {
      da: 'Ændringen sker fra den 1. i den følgende måned',
      en: 'The change takes effect on the 1st of the following month'
    },
    provision: 'aktivloven § 26, stk. 10'
  },
  'aktivloven/34/3': {
    ...since2016,
    title: {
      da: 'Ægtepar, der er ramt, får ikke særlig støtte',
      en: 'Couples that are reached get no særlig støtte'
    },
    provision: 'aktivloven § 34, stk. 3'
  },
  'aktivloven/34/4': {
    ...since2016,
    title: {
      da: 'Ugifte får særlig støtte, som om hjælpen ikke var nedsat',
      en: 'The unmarried get særlig støtte as if the aid were not reduced'
    },
    provision: 'aktivloven § 34, stk. 4'
  }
} as const satisfies CitationTable)
