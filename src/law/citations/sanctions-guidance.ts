import { frozen } from '../frozen.js'
import { CHECKED_ON } from '../provenance.js'
import type { CitationTable } from './citation.js'
import { actOnGuidance, actRead } from './editions.js'

const since2020 = {
  address: 'https://www.retsinformation.dk/eli/lta/2025/1004',
  inForce: { from: '2020-01-01' },
  editions: actRead,
  confidence: 'read',
  source: 'LBK nr. 1004 af 30/06/2025, and the consolidations before it',
  checkedOn: CHECKED_ON
} as const
const until2023 = {
  address: 'https://www.retsinformation.dk/eli/lta/2019/1558',
  inForce: { from: '2020-01-01', to: '2023-12-31' },
  editions: actRead,
  confidence: 'read',
  source: 'LOV nr. 1558 af 27/12/2019; LBK nr. 1031 af 22/06/2023',
  checkedOn: CHECKED_ON
} as const

/** Aktivloven § 35, stk. 1 and 2: guidance in writing, in the text of each time. */
export const sanctionGuidance = frozen({
  'aktivloven/35/1': {
    ...since2020,
    editions: actOnGuidance,
    title: {
      da: 'Skriftlig vejledning er en betingelse for enhver sanktion',
      en: 'Guidance in writing is a condition of every sanction'
    },
    provision: 'aktivloven § 35, stk. 1'
  },
  'aktivloven/35/1/1': {
    ...until2023,
    title: {
      da: 'Vejledningen i indkaldelsen til den første jobsamtale',
      en: 'The guidance in the summons to the first jobsamtale'
    },
    provision: 'aktivloven § 35, stk. 1, 1. pkt.'
  },
  'aktivloven/35/1/3/1': {
    ...until2023,
    title: {
      da: 'Vejledningen drøftes og gennemgås senest ved den første jobsamtale',
      en: 'The guidance is discussed and reviewed at the latest at the first jobsamtale'
    },
    provision: 'aktivloven § 35, stk. 1, 3. pkt., nr. 1'
  },
  'aktivloven/35/1/3/2': {
    ...until2023,
    title: {
      da: 'Vejledningen udleveres skriftligt og sendes umiddelbart derefter',
      en: 'The guidance is handed over in writing and sent immediately afterwards'
    },
    provision: 'aktivloven § 35, stk. 1, 3. pkt., nr. 2'
  },
  'aktivloven/35/1/3/3': {
    ...until2023,
    title: {
      da: 'Vejledningen gennemgås igen hvert halve år',
      en: 'The guidance is reviewed again every half year'
    },
    provision: 'aktivloven § 35, stk. 1, 3. pkt., nr. 3'
  },
  'aktivloven/35/1/3/4': {
    ...until2023,
    title: {
      da: 'Vejledningen gentages ved behov, eller når borgeren beder om det',
      en: 'The guidance is repeated on need or on request'
    },
    provision: 'aktivloven § 35, stk. 1, 3. pkt., nr. 4'
  },
  'aktivloven/35/2': {
    ...since2020,
    title: {
      da: 'Ekstra vejledning af borgeren og ægtefællen om § 40 a',
      en: 'Extra guidance of the person and the spouse on § 40 a'
    },
    provision: 'aktivloven § 35, stk. 2'
  },
  'aktivloven/35/2/1': {
    ...since2020,
    title: {
      da: 'Vejledning om følgen af en ny tilsidesættelse',
      en: 'Guidance on the consequence of a new breach'
    },
    provision: 'aktivloven § 35, stk. 2, nr. 1'
  },
  'aktivloven/35/2/2': {
    ...since2020,
    title: {
      da: 'Vejledning om hjælp alene for dage, hvor pligten er opfyldt',
      en: 'Guidance on aid only for days on which the duty is met'
    },
    provision: 'aktivloven § 35, stk. 2, nr. 2'
  },
  'aktivloven/35/2/3': {
    ...since2020,
    title: {
      da: 'Vejledning om, at sagen lukkes efter en hel kalendermåned uden fremmøde',
      en: 'Guidance on closing after a whole calendar month without attendance'
    },
    provision: 'aktivloven § 35, stk. 2, nr. 3'
  },
  'aktivloven/35/2/4': {
    ...since2020,
    title: {
      da: 'Vejledning om, at ægtefællens sag også lukkes',
      en: 'Guidance that the case of the spouse closes too'
    },
    provision: 'aktivloven § 35, stk. 2, nr. 4'
  }
} as const satisfies CitationTable)
