import { frozen } from '../frozen.js'
import { CHECKED_ON } from '../provenance.js'
import { since2020 } from './act-of-sanctions.js'
import type { CitationTable } from './citation.js'
import { actOfLaterText } from './editions.js'

const from2021Until2025 = {
  address: 'https://www.retsinformation.dk/eli/lta/2024/808',
  inForce: { from: '2021-01-01', to: '2025-06-30' },
  editions: actOfLaterText,
  confidence: 'read',
  source: 'LBK nr. 808 af 25/06/2024, and the consolidations before it',
  checkedOn: CHECKED_ON
} as const
const joblogSuspended = {
  address: 'https://www.retsinformation.dk/eli/lta/2023/1031',
  inForce: { from: '2022-04-01', to: '2023-12-31' },
  confidence: 'read',
  source: 'LBK nr. 1031 af 22/06/2023',
  checkedOn: CHECKED_ON
} as const

/** Aktivloven §§ 36-40, 42 and 43: the breaches and what they cost. */
export const sanctionBreaches = frozen({
  'aktivloven/36/1': {
    ...since2020,
    title: {
      da: 'Udeblivelse fra tilbud m.v. uden rimelig grund',
      en: 'Absence from an offer and the like without a reasonable ground'
    },
    provision: 'aktivloven § 36, stk. 1'
  },
  'aktivloven/37/1': {
    ...since2020,
    title: {
      da: 'Udeblivelse fra samtale uden rimelig grund',
      en: 'Absence from a talk without a reasonable ground'
    },
    provision: 'aktivloven § 37, stk. 1'
  },
  'aktivloven/37/1/1': {
    ...since2020,
    title: {
      da: 'Fradrag fra dagen, til kontakten er genoprettet',
      en: 'A deduction from the day until contact is renewed'
    },
    provision: 'aktivloven § 37, stk. 1, 1. pkt.'
  },
  'aktivloven/37/1/2': {
    ...since2020,
    title: { da: 'Dagen selv tæller altid', en: 'The day itself always counts' },
    provision: 'aktivloven § 37, stk. 1, 2. pkt.'
  },
  'aktivloven/37/2': {
    ...since2020,
    title: { da: 'Samtaler hos anden aktør', en: 'Talks at another provider' },
    provision: 'aktivloven § 37, stk. 2'
  },
  'aktivloven/37/2/2': {
    ...since2020,
    title: { da: 'Kommunen træffer afgørelsen', en: 'The municipality decides' },
    provision: 'aktivloven § 37, stk. 2, 2. pkt.'
  },
  'aktivloven/37/3': {
    ...since2020,
    title: { da: 'Egen booking gælder som indkaldelse', en: 'Own booking counts as a summons' },
    provision: 'aktivloven § 37, stk. 3',
    note: 'Its group has widened: see the reading self-booked-group-2021-2023.'
  },
  'aktivloven/37a/1': {
    ...since2020,
    title: {
      da: 'Manglende selvbooking: fristen, og fradrag til samtalen er booket',
      en: 'Missed self-booking: the deadline, and a deduction until the talk is booked'
    },
    provision: 'aktivloven § 37 a, stk. 1'
  },
  'aktivloven/37a/2': {
    ...from2021Until2025,
    title: {
      da: 'Manglende selvbooking: også uddannelses- og aktivitetsparate',
      en: 'Missed self-booking: uddannelses- and aktivitetsparate too'
    },
    provision: 'aktivloven § 37 a, stk. 2',
    note: 'Shown from 2021; whether it held in 2020 is the reading booking-group-2020. From 1 July 2025 § 37 a covers all.'
  },
  'aktivloven/39': {
    ...since2020,
    title: { da: 'Afvisning, ophør og andre pligtbrud', en: 'Refusal, abandonment and other breaches' },
    provision: 'aktivloven § 39'
  },
  'aktivloven/39/2': {
    ...joblogSuspended,
    title: { da: 'Sanktionen for joblog er suspenderet', en: 'The joblog sanction is suspended' },
    provision: 'aktivloven § 39, stk. 2'
  },
  'aktivloven/39/3': {
    ...since2020,
    title: {
      da: 'Afvisning af tilbud, eller gentagen udeblivelse, der kan sidestilles med afvisning',
      en: 'Refusing an offer, or repeated absence equal to refusal'
    },
    provision: 'aktivloven § 39, nr. 3'
  },
  'aktivloven/39/4': {
    ...since2020,
    title: { da: 'Manglende sygemelding', en: 'Missing notice of illness' },
    provision: 'aktivloven § 39, nr. 4'
  },
  'aktivloven/39/6': {
    ...since2020,
    title: {
      da: 'Manglende sygemelding under sygeopfølgning',
      en: 'Missing notice of illness in sickness follow-up'
    },
    provision: 'aktivloven § 39, nr. 6',
    note: 'From 1 July 2025 it still cites § 13, stk. 2 and 3, nr. 7, which is now refusing sickness follow-up.'
  },
  'aktivloven/42': {
    ...since2020,
    title: { da: 'Fortiet arbejde eller ophold i udlandet', en: 'Work or stay abroad concealed' },
    provision: 'aktivloven § 42'
  },
  'aktivloven/43': {
    ...since2020,
    title: {
      da: 'Fortiet arbejde eller ophold i udlandet: hjælp under grænsen i § 42',
      en: 'Work or stay abroad concealed: aid below the limit of § 42'
    },
    provision: 'aktivloven § 43'
  },
  'aktivloven/98/1': {
    ...since2020,
    title: {
      da: 'Klage til Ankestyrelsens Beskæftigelsesudvalg',
      en: 'Appeal to Ankestyrelsens Beskæftigelsesudvalg'
    },
    provision: 'aktivloven § 98, stk. 1'
  }
} as const satisfies CitationTable)
