import { frozen } from '../frozen.js'
import { CHECKED_ON } from '../provenance.js'
import type { CitationTable } from './citation.js'
import { orderOfJobReady } from './editions.js'

const order = {
  address: 'https://www.retsinformation.dk/eli/lta/2023/1717',
  inForce: { from: '2021-03-23' },
  editions: orderOfJobReady,
  confidence: 'read',
  source: 'BEK nr. 1717 af 14/12/2023, and the orders before it',
  checkedOn: CHECKED_ON,
  note: 'From 1 January 2025 the order in force is not established: this is its text until then.'
} as const
const orderSinceSeptember2022 = {
  address: 'https://www.retsinformation.dk/eli/lta/2023/1717',
  inForce: { from: '2022-09-01' },
  editions: orderOfJobReady,
  confidence: 'read',
  source: 'BEK nr. 1717 af 14/12/2023, and the orders before it',
  checkedOn: CHECKED_ON,
  note: 'From 1 January 2025 the order in force is not established: this is its text until then.'
} as const
const laterOrders = {
  inForce: { from: '2025-01-01' },
  confidence: 'unverified',
  source: 'Not found',
  checkedOn: CHECKED_ON
} as const

/** Rådighedsbekendtgørelsen for uddannelses- og jobparate, from 23 March 2021; before that the order for aktivitetsparate is read by analogy. */
export const orderForJobReady = frozen({
  'raadighed-uddannelses-og-jobparate/4/2': {
    ...order,
    title: {
      da: 'Uddannelses- og jobparate: ingen pligt til henvist arbejde under uddannelse efter LAB §§ 96 og 97 a',
      en: 'Uddannelses- and jobparate: no duty to take referred work during education under LAB §§ 96 and 97 a'
    },
    provision: 'rådighedsbekendtgørelsen for uddannelses- og jobparate § 4, stk. 2'
  },
  'raadighed-uddannelses-og-jobparate/4/3': {
    ...order,
    title: {
      da: 'Uddannelses- og jobparate: ingen pligt til uddannelse efter LAB § 97 b',
      en: 'Uddannelses- and jobparate: no duty to take education under LAB § 97 b'
    },
    provision: 'rådighedsbekendtgørelsen for uddannelses- og jobparate § 4, stk. 3'
  },
  'raadighed-uddannelses-og-jobparate/7/3': {
    ...order,
    title: {
      da: 'Uddannelses- og jobparate: henvisning og tilbud: mødetid tidligst dagen efter modtagelsen',
      en: 'Uddannelses- and jobparate: referral and offer: to be met at the earliest the day after receipt'
    },
    provision: 'rådighedsbekendtgørelsen for uddannelses- og jobparate § 7, stk. 3'
  },
  'raadighed-uddannelses-og-jobparate/7/4': {
    ...order,
    title: {
      da: 'Uddannelses- og jobparate: anden måde at få startdatoen oplyst på',
      en: 'Uddannelses- and jobparate: other ways in which the start date is made known'
    },
    provision: 'rådighedsbekendtgørelsen for uddannelses- og jobparate § 7, stk. 4'
  },
  'raadighed-uddannelses-og-jobparate/10/1': {
    ...order,
    title: {
      da: 'Uddannelses- og jobparate: fritaget for samtaler eller for at møde personligt',
      en: 'Uddannelses- and jobparate: exempt from talks, or from attending in person'
    },
    provision: 'rådighedsbekendtgørelsen for uddannelses- og jobparate § 10, stk. 1'
  },
  'raadighed-uddannelses-og-jobparate/10/2': {
    ...order,
    title: {
      da: 'Uddannelses- og jobparate: sygemelding',
      en: 'Uddannelses- and jobparate: notice of illness'
    },
    provision: 'rådighedsbekendtgørelsen for uddannelses- og jobparate § 10, stk. 2'
  },
  'raadighed-uddannelses-og-jobparate/15/2': {
    ...order,
    title: {
      da: 'Uddannelses- og jobparate: transport, pasning og helbred, når et tilbud efter kap. 5 LKHE gives',
      en: 'Uddannelses- and jobparate: transport, childcare and health when an offer under kap. 5 LKHE is given'
    },
    provision: 'rådighedsbekendtgørelsen for uddannelses- og jobparate § 15, stk. 2'
  },
  'raadighed-uddannelses-og-jobparate/15/3': {
    ...order,
    title: {
      da: 'Uddannelses- og jobparate: rimelige grunde: egen sygdom og andre eksempler',
      en: 'Uddannelses- and jobparate: reasonable grounds: own illness and other examples'
    },
    provision: 'rådighedsbekendtgørelsen for uddannelses- og jobparate § 15, stk. 3'
  },
  'raadighed-uddannelses-og-jobparate/15/3/1': {
    ...order,
    title: {
      da: 'Uddannelses- og jobparate: kommunen skal vurdere, om der var en rimelig grund',
      en: 'Uddannelses- and jobparate: the municipality must assess whether there was a reasonable ground'
    },
    provision: 'rådighedsbekendtgørelsen for uddannelses- og jobparate § 15, stk. 3, 1. pkt.'
  },
  'raadighed-uddannelses-og-jobparate/15/3/2': {
    ...order,
    title: {
      da: 'Uddannelses- og jobparate: egen sygdom og andre forhold skal vurderes',
      en: 'Uddannelses- and jobparate: own illness and other matters must be assessed'
    },
    provision: 'rådighedsbekendtgørelsen for uddannelses- og jobparate § 15, stk. 3, 2. pkt.'
  },
  'raadighed-uddannelses-og-jobparate/16': {
    ...orderSinceSeptember2022,
    title: {
      da: 'Uddannelses- og jobparate: fravær ved graviditet, barsel, adoption og sorg',
      en: 'Uddannelses- and jobparate: absence for pregnancy, birth, adoption and bereavement'
    },
    provision: 'rådighedsbekendtgørelsen for uddannelses- og jobparate § 16'
  },
  'raadighed-uddannelses-og-jobparate/17/1': {
    ...orderSinceSeptember2022,
    title: {
      da: 'Uddannelses- og jobparate: skærpet sanktion: konkret vurdering af manglende vilje',
      en: 'Uddannelses- and jobparate: aggravated sanction: a concrete assessment of lacking will'
    },
    provision: 'rådighedsbekendtgørelsen for uddannelses- og jobparate § 17, stk. 1',
    note: 'How it was numbered before 1 September 2022 is not established.'
  },
  'raadighed-uddannelses-og-jobparate/20/1': {
    ...orderSinceSeptember2022,
    title: {
      da: 'Uddannelses- og jobparate: kommunen træffer afgørelsen',
      en: 'Uddannelses- and jobparate: the municipality decides'
    },
    provision: 'rådighedsbekendtgørelsen for uddannelses- og jobparate § 20, stk. 1',
    note: 'How it was numbered before 1 September 2022 is not established.'
  },
  'raadighed-uddannelses-og-jobparate/later-orders': {
    ...laterOrders,
    title: {
      da: 'Uddannelses- og jobparate: hvilken bekendtgørelse der gælder fra 2025, er ikke fastslået',
      en: 'Uddannelses- and jobparate: which order is in force from 2025 is not established'
    },
    provision:
      'rådighedsbekendtgørelsen for uddannelses- og jobparate (bekendtgørelserne efter nr. 1717 af 14/12/2023)'
  }
} as const satisfies CitationTable)
