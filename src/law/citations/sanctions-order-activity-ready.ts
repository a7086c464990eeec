import { frozen } from '../frozen.js'
import { CHECKED_ON } from '../provenance.js'
import type { CitationTable } from './citation.js'
import { orderOfActivityReady } from './editions.js'

const order = {
  address: 'https://www.retsinformation.dk/eli/lta/2023/1716',
  inForce: { from: '2020-01-01' },
  editions: orderOfActivityReady,
  confidence: 'read',
  source: 'BEK nr. 1716 af 14/12/2023, and the orders before it',
  checkedOn: CHECKED_ON,
  note: 'From 1 January 2025 the order in force is not established: this is its text until then.'
} as const
const orderSinceMarch2021 = {
  address: 'https://www.retsinformation.dk/eli/lta/2023/1716',
  inForce: { from: '2021-03-23' },
  editions: orderOfActivityReady,
  confidence: 'read',
  source: 'BEK nr. 1716 af 14/12/2023, and the orders before it',
  checkedOn: CHECKED_ON,
  note: 'From 1 January 2025 the order in force is not established: this is its text until then.'
} as const
const orderSinceSeptember2022 = {
  address: 'https://www.retsinformation.dk/eli/lta/2023/1716',
  inForce: { from: '2022-09-01' },
  editions: orderOfActivityReady,
  confidence: 'read',
  source: 'BEK nr. 1716 af 14/12/2023, and the orders before it',
  checkedOn: CHECKED_ON,
  note: 'From 1 January 2025 the order in force is not established: this is its text until then.'
} as const

/** Rådighedsbekendtgørelsen for aktivitetsparate, in the numbering of each of its versions: `availabilityOrderOn` says which order was in force. */
export const orderForActivityReady = frozen({
  'raadighed-aktivitetsparate/4/2': {
    ...order,
    title: {
      da: 'Aktivitetsparate: ingen pligt til henvist arbejde under uddannelse efter LAB §§ 96 og 97 a',
      en: 'Aktivitetsparate: no duty to take referred work during education under LAB §§ 96 and 97 a'
    },
    provision: 'rådighedsbekendtgørelsen for aktivitetsparate § 4, stk. 2'
  },
  'raadighed-aktivitetsparate/4/3': {
    ...orderSinceMarch2021,
    title: {
      da: 'Aktivitetsparate: ingen pligt til uddannelse efter LAB § 97 b',
      en: 'Aktivitetsparate: no duty to take education under LAB § 97 b'
    },
    provision: 'rådighedsbekendtgørelsen for aktivitetsparate § 4, stk. 3'
  },
  'raadighed-aktivitetsparate/5/3': {
    ...order,
    title: {
      da: 'Aktivitetsparate: henvisning og tilbud: mødetid tidligst dagen efter modtagelsen',
      en: 'Aktivitetsparate: referral and offer: to be met at the earliest the day after receipt'
    },
    provision: 'rådighedsbekendtgørelsen for aktivitetsparate § 5, stk. 3'
  },
  'raadighed-aktivitetsparate/5/4': {
    ...order,
    title: {
      da: 'Aktivitetsparate: anden måde at få startdatoen oplyst på',
      en: 'Aktivitetsparate: other ways in which the start date is made known'
    },
    provision: 'rådighedsbekendtgørelsen for aktivitetsparate § 5, stk. 4'
  },
  'raadighed-aktivitetsparate/7/1/1': {
    ...order,
    title: { da: 'Aktivitetsparate: fritaget for samtaler', en: 'Aktivitetsparate: exempt from talks' },
    provision: 'rådighedsbekendtgørelsen for aktivitetsparate § 7, stk. 1, nr. 1'
  },
  'raadighed-aktivitetsparate/7/1/5': {
    ...order,
    title: {
      da: 'Aktivitetsparate: fritaget for at møde personligt til samtaler',
      en: 'Aktivitetsparate: exempt from attending talks in person'
    },
    provision: 'rådighedsbekendtgørelsen for aktivitetsparate § 7, stk. 1, nr. 5'
  },
  'raadighed-aktivitetsparate/7/2': {
    ...order,
    title: { da: 'Aktivitetsparate: sygemelding', en: 'Aktivitetsparate: notice of illness' },
    provision: 'rådighedsbekendtgørelsen for aktivitetsparate § 7, stk. 2'
  },
  'raadighed-aktivitetsparate/7/3': {
    ...order,
    title: { da: 'Aktivitetsparate: sygemelding: måden', en: 'Aktivitetsparate: notice of illness: the way' },
    provision: 'rådighedsbekendtgørelsen for aktivitetsparate § 7, stk. 3'
  },
  'raadighed-aktivitetsparate/10/1': {
    ...order,
    title: {
      da: 'Aktivitetsparate: andre forhold end de rimelige grunde vurderes',
      en: 'Aktivitetsparate: other circumstances than the reasonable grounds are assessed'
    },
    provision: 'rådighedsbekendtgørelsen for aktivitetsparate § 10, stk. 1'
  },
  'raadighed-aktivitetsparate/10/2': {
    ...order,
    title: {
      da: 'Aktivitetsparate: transport, pasning og helbred, når et tilbud efter kap. 5 LKHE gives',
      en: 'Aktivitetsparate: transport, childcare and health when an offer under kap. 5 LKHE is given'
    },
    provision: 'rådighedsbekendtgørelsen for aktivitetsparate § 10, stk. 2'
  },
  'raadighed-aktivitetsparate/10/3': {
    ...order,
    title: {
      da: 'Aktivitetsparate: rimelige grunde: egen sygdom og andre eksempler',
      en: 'Aktivitetsparate: reasonable grounds: own illness and other examples'
    },
    provision: 'rådighedsbekendtgørelsen for aktivitetsparate § 10, stk. 3'
  },
  'raadighed-aktivitetsparate/10/3/1': {
    ...order,
    title: {
      da: 'Aktivitetsparate: kommunen skal vurdere, om der var en rimelig grund',
      en: 'Aktivitetsparate: the municipality must assess whether there was a reasonable ground'
    },
    provision: 'rådighedsbekendtgørelsen for aktivitetsparate § 10, stk. 3, 1. pkt.'
  },
  'raadighed-aktivitetsparate/10/3/2': {
    ...order,
    title: {
      da: 'Aktivitetsparate: egen sygdom og andre forhold skal vurderes',
      en: 'Aktivitetsparate: own illness and other matters must be assessed'
    },
    provision: 'rådighedsbekendtgørelsen for aktivitetsparate § 10, stk. 3, 2. pkt.'
  },
  'raadighed-aktivitetsparate/10/5/1': {
    ...order,
    title: {
      da: 'Aktivitetsparate: vurdering af, om en sanktion vil fremme rådigheden',
      en: 'Aktivitetsparate: an assessment of whether a sanction will further availability'
    },
    provision: 'rådighedsbekendtgørelsen for aktivitetsparate § 10, stk. 5, 1. pkt.'
  },
  'raadighed-aktivitetsparate/10/5/2': {
    ...order,
    title: {
      da: 'Aktivitetsparate: ingen sanktion, der ikke fremmer rådigheden',
      en: 'Aktivitetsparate: no sanction that does not further availability'
    },
    provision: 'rådighedsbekendtgørelsen for aktivitetsparate § 10, stk. 5, 2. pkt.'
  },
  'raadighed-aktivitetsparate/11': {
    ...orderSinceSeptember2022,
    title: {
      da: 'Aktivitetsparate: fravær ved graviditet, barsel, adoption og sorg',
      en: 'Aktivitetsparate: absence for pregnancy, birth, adoption and bereavement'
    },
    provision: 'rådighedsbekendtgørelsen for aktivitetsparate § 11'
  }
} as const satisfies CitationTable)
