import { frozen } from '../frozen.js'
import { CHECKED_ON } from '../provenance.js'
import type { CitationTable } from './citation.js'
import { orderOfActivityReady } from './editions.js'

const orderUntilAugust2022 = {
  address: 'https://www.retsinformation.dk/eli/lta/2021/471',
  inForce: { from: '2020-01-01', to: '2022-08-31' },
  editions: orderOfActivityReady,
  confidence: 'read',
  source: 'BEK nr. 471 af 20/03/2021, and the orders before it',
  checkedOn: CHECKED_ON
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
const orderOfAggravatedSanction = {
  address: 'https://www.retsinformation.dk/eli/lta/2023/1716',
  inForce: { from: '2022-09-01', to: '2024-12-31' },
  editions: orderOfActivityReady,
  confidence: 'read',
  source: 'BEK nr. 1716 af 14/12/2023, and the orders before it',
  checkedOn: CHECKED_ON
} as const
const laterOrders = {
  inForce: { from: '2025-01-01' },
  confidence: 'unverified',
  source: 'Not found',
  checkedOn: CHECKED_ON
} as const

/** Rådighedsbekendtgørelsen for aktivitetsparate: contact, and who assesses and decides. Its sections moved by one on 1 September 2022. */
export const orderOnContact = frozen({
  'raadighed-aktivitetsparate/11/1': {
    ...orderUntilAugust2022,
    title: {
      da: 'Aktivitetsparate: personlig kontakt: telefon, bopæl og andre steder er eksempler',
      en: 'Aktivitetsparate: personal contact: telephone, home and other places are examples'
    },
    provision: 'rådighedsbekendtgørelsen for aktivitetsparate § 11, stk. 1'
  },
  'raadighed-aktivitetsparate/12/1': {
    ...orderSinceSeptember2022,
    title: {
      da: 'Aktivitetsparate: personlig kontakt: telefon, bopæl og andre steder er eksempler',
      en: 'Aktivitetsparate: personal contact: telephone, home and other places are examples'
    },
    provision: 'rådighedsbekendtgørelsen for aktivitetsparate § 12, stk. 1'
  },
  'raadighed-aktivitetsparate/11/2': {
    ...orderUntilAugust2022,
    title: {
      da: 'Aktivitetsparate: det skal fremgå af sagen, hvordan, hvornår og hvor mange gange der er forsøgt kontakt',
      en: 'Aktivitetsparate: the file must show how, when and how many times contact was attempted'
    },
    provision: 'rådighedsbekendtgørelsen for aktivitetsparate § 11, stk. 2'
  },
  'raadighed-aktivitetsparate/12/2': {
    ...orderSinceSeptember2022,
    title: {
      da: 'Aktivitetsparate: det skal fremgå af sagen, hvordan, hvornår og hvor mange gange der er forsøgt kontakt',
      en: 'Aktivitetsparate: the file must show how, when and how many times contact was attempted'
    },
    provision: 'rådighedsbekendtgørelsen for aktivitetsparate § 12, stk. 2'
  },
  'raadighed-aktivitetsparate/11/3': {
    ...orderUntilAugust2022,
    title: {
      da: 'Aktivitetsparate: kontakt gennem mentor eller tilbudssted',
      en: 'Aktivitetsparate: contact through a mentor or the place of offer'
    },
    provision: 'rådighedsbekendtgørelsen for aktivitetsparate § 11, stk. 3'
  },
  'raadighed-aktivitetsparate/12/3': {
    ...orderSinceSeptember2022,
    title: {
      da: 'Aktivitetsparate: kontakt gennem mentor eller tilbudssted',
      en: 'Aktivitetsparate: contact through a mentor or the place of offer'
    },
    provision: 'rådighedsbekendtgørelsen for aktivitetsparate § 12, stk. 3'
  },
  'raadighed-aktivitetsparate/11/4': {
    ...orderUntilAugust2022,
    title: {
      da: 'Aktivitetsparate: kontakt gennem andre: begge skal have samtykket på forhånd',
      en: 'Aktivitetsparate: contact through others: both must have consented beforehand'
    },
    provision: 'rådighedsbekendtgørelsen for aktivitetsparate § 11, stk. 4'
  },
  'raadighed-aktivitetsparate/12/4': {
    ...orderSinceSeptember2022,
    title: {
      da: 'Aktivitetsparate: kontakt gennem andre: begge skal have samtykket på forhånd',
      en: 'Aktivitetsparate: contact through others: both must have consented beforehand'
    },
    provision: 'rådighedsbekendtgørelsen for aktivitetsparate § 12, stk. 4'
  },
  'raadighed-aktivitetsparate/13': {
    ...orderOfAggravatedSanction,
    title: {
      da: 'Aktivitetsparate: skærpet sanktion: konkret vurdering af manglende vilje',
      en: 'Aktivitetsparate: aggravated sanction: a concrete assessment of lacking will'
    },
    provision: 'rådighedsbekendtgørelsen for aktivitetsparate § 13',
    note: 'How it was numbered before 1 September 2022 is not established. The order of § 40 a for aktivitetsparate, until 2024.'
  },
  'raadighed-aktivitetsparate/15': {
    ...orderUntilAugust2022,
    title: {
      da: 'Aktivitetsparate: kommunen træffer afgørelsen',
      en: 'Aktivitetsparate: the municipality decides'
    },
    provision: 'rådighedsbekendtgørelsen for aktivitetsparate § 15'
  },
  'raadighed-aktivitetsparate/15/3': {
    ...orderUntilAugust2022,
    title: {
      da: 'Aktivitetsparate: vurderingen af andre forhold i en sanktionssag',
      en: 'Aktivitetsparate: the assessment of other circumstances in a sanction case'
    },
    provision: 'rådighedsbekendtgørelsen for aktivitetsparate § 15, stk. 3'
  },
  'raadighed-aktivitetsparate/16': {
    ...orderSinceSeptember2022,
    title: {
      da: 'Aktivitetsparate: kommunen træffer afgørelsen',
      en: 'Aktivitetsparate: the municipality decides'
    },
    provision: 'rådighedsbekendtgørelsen for aktivitetsparate § 16'
  },
  'raadighed-aktivitetsparate/16/3': {
    ...orderSinceSeptember2022,
    title: {
      da: 'Aktivitetsparate: vurderingen af andre forhold i en sanktionssag',
      en: 'Aktivitetsparate: the assessment of other circumstances in a sanction case'
    },
    provision: 'rådighedsbekendtgørelsen for aktivitetsparate § 16, stk. 3'
  },
  'raadighed-aktivitetsparate/later-orders': {
    ...laterOrders,
    title: {
      da: 'Aktivitetsparate: hvilken bekendtgørelse der gælder fra 2025, er ikke fastslået',
      en: 'Aktivitetsparate: which order is in force from 2025 is not established'
    },
    provision:
      'rådighedsbekendtgørelsen for aktivitetsparate (bekendtgørelserne efter nr. 1716 af 14/12/2023)'
  }
} as const satisfies CitationTable)
