import { frozen } from '../frozen.js'
import { CHECKED_ON } from '../provenance.js'
import { since2020, since2025, until2025 } from './act-of-sanctions.js'
import type { CitationTable } from './citation.js'
import { actOfLaterText, actOfSeptember2022 } from './editions.js'

const sinceSeptember2022 = {
  address: 'https://www.retsinformation.dk/eli/lta/2025/1004',
  inForce: { from: '2022-09-01' },
  editions: actOfSeptember2022,
  confidence: 'read',
  source: 'LBK nr. 1004 af 30/06/2025, and the consolidations before it',
  checkedOn: CHECKED_ON
} as const
const untilAugust2022 = {
  address: 'https://www.retsinformation.dk/eli/lta/2021/241',
  inForce: { from: '2020-01-01', to: '2022-08-31' },
  editions: actOfLaterText,
  confidence: 'read',
  source: 'LBK nr. 241 af 12/02/2021',
  checkedOn: CHECKED_ON
} as const

/** Aktivloven §§ 8 a, 13, 13 a and 13 i: the duty to be available, what ends it, and the reasonable ground. */
export const sanctionDuties = frozen({
  'aktivloven/8a': {
    ...since2020,
    title: {
      da: 'Pligt til at være tilmeldt som jobsøgende',
      en: 'The duty to be registered as a jobseeker'
    },
    provision: 'aktivloven § 8 a'
  },
  'aktivloven/13/2/4': {
    ...since2020,
    title: {
      da: 'Frist for selv at booke samtaler (stk. 2)',
      en: 'The deadline for booking talks oneself (stk. 2)'
    },
    provision: 'aktivloven § 13, stk. 2, nr. 4'
  },
  'lbk-808-2024/13/2/5': {
    ...until2025,
    title: {
      da: 'Frist for selv at booke samtaler, aktivitetsparate på kontanthjælp',
      en: 'The deadline for booking talks oneself, aktivitetsparate on kontanthjælp'
    },
    provision: 'aktivloven § 13, stk. 2, nr. 5'
  },
  'aktivloven/13/3/2': {
    ...since2020,
    title: {
      da: 'Frist for selv at booke samtaler (stk. 3)',
      en: 'The deadline for booking talks oneself (stk. 3)'
    },
    provision: 'aktivloven § 13, stk. 3, nr. 2'
  },
  'lbk-808-2024/13/3/3': {
    ...until2025,
    title: {
      da: 'Frist for selv at booke samtaler, uddannelses- og aktivitetsparate på uddannelseshjælp',
      en: 'The deadline for booking talks oneself, uddannelses- and aktivitetsparate on uddannelseshjælp'
    },
    provision: 'aktivloven § 13, stk. 3, nr. 3'
  },
  'lbk-1004-2025/13/2/6': {
    ...since2025,
    title: {
      da: 'Sygemelding under sygeopfølgning (stk. 2)',
      en: 'Notice of illness in sickness follow-up (stk. 2)'
    },
    provision: 'aktivloven § 13, stk. 2, nr. 6'
  },
  'lbk-1004-2025/13/2/7': {
    ...since2025,
    title: { da: 'Afvisning af sygeopfølgning (stk. 2)', en: 'Refusing sickness follow-up (stk. 2)' },
    provision: 'aktivloven § 13, stk. 2, nr. 7'
  },
  'lbk-1004-2025/13/3/6': {
    ...since2025,
    title: {
      da: 'Sygemelding under sygeopfølgning (stk. 3)',
      en: 'Notice of illness in sickness follow-up (stk. 3)'
    },
    provision: 'aktivloven § 13, stk. 3, nr. 6'
  },
  'lbk-1004-2025/13/3/7': {
    ...since2025,
    title: { da: 'Afvisning af sygeopfølgning (stk. 3)', en: 'Refusing sickness follow-up (stk. 3)' },
    provision: 'aktivloven § 13, stk. 3, nr. 7'
  },
  'aktivloven/13/5': {
    ...since2020,
    title: {
      da: 'Pligt til at tage imod et rimeligt tilbud, og hvem der er undtaget',
      en: 'The duty to accept a reasonable offer, and who is exempt'
    },
    provision: 'aktivloven § 13, stk. 5'
  },
  'aktivloven/13/7': {
    ...since2020,
    title: {
      da: 'Ingen pligt, når der er en rimelig grund',
      en: 'No duty where there is a reasonable ground'
    },
    provision: 'aktivloven § 13, stk. 7',
    note: 'Since 2020 an open standard without numbers. From 1 July 2025 a reasonable ground of the spouse counts the same.'
  },
  'aktivloven/13/8': {
    ...since2020,
    title: {
      da: 'Aktivitetsparate: andre forhold end de rimelige grunde',
      en: 'Aktivitetsparate: other circumstances than the reasonable grounds'
    },
    provision: 'aktivloven § 13, stk. 8'
  },
  'aktivloven/13/8/1': {
    ...since2020,
    title: {
      da: 'Aktivitetsparate: kommunen skal vurdere andre forhold, og om en sanktion vil fremme rådigheden',
      en: 'Aktivitetsparate: the municipality must assess other circumstances, and whether a sanction will further availability'
    },
    provision: 'aktivloven § 13, stk. 8, 1. pkt.'
  },
  'aktivloven/13/8/2': {
    ...since2025,
    title: {
      da: 'Aktivitetsparate: ingen sanktion, der ikke fremmer rådigheden',
      en: 'Aktivitetsparate: no sanction that does not further availability'
    },
    provision: 'aktivloven § 13, stk. 8, 2. pkt.'
  },
  'aktivloven/13/9': {
    ...sinceSeptember2022,
    title: {
      da: 'Ret til fravær ved graviditet, barsel, adoption og sorg',
      en: 'Right to absence for pregnancy, birth, adoption and bereavement'
    },
    provision: 'aktivloven § 13, stk. 9'
  },
  'aktivloven/13/11': {
    ...untilAugust2022,
    title: {
      da: 'Aftalt ferie med ret til hjælp (nummereringen til 2022)',
      en: 'Agreed holiday with right to aid (the numbering until 2022)'
    },
    provision: 'aktivloven § 13, stk. 11',
    note: 'The numbers moved at the latest on 1 September 2022.'
  },
  'aktivloven/13/12': {
    ...since2020,
    title: { da: 'Aftalt ferie med ret til hjælp', en: 'Agreed holiday with right to aid' },
    provision: 'aktivloven § 13, stk. 12'
  },
  'aktivloven/13/13': {
    ...sinceSeptember2022,
    title: {
      da: 'Aftalt ferie med ret til hjælp: omfanget',
      en: 'Agreed holiday with right to aid: its extent'
    },
    provision: 'aktivloven § 13, stk. 13',
    note: 'The numbers moved at the latest on 1 September 2022.'
  },
  'aktivloven/13a/2': {
    ...since2020,
    title: { da: 'Cv på Jobnet inden 3 uger', en: 'A CV on Jobnet within 3 weeks' },
    provision: 'aktivloven § 13 a, stk. 2'
  },
  'aktivloven/13i': {
    ...since2025,
    title: {
      da: 'Særligt tilrettelagt ungdomsuddannelse (STU): hvilke regler om rådighed der ikke gælder',
      en: 'Specially planned youth education (STU): which rules on availability do not apply'
    },
    provision: 'aktivloven § 13 i'
  }
} as const satisfies CitationTable)
