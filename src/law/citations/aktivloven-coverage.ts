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

/** Aktivloven: who is covered, the year of aid, the exemption and regaining. */
export const coverage = frozen({
  'aktivloven/13f/1': {
    ...since2016,
    title: {
      da: 'Ægtepar på uddannelses- eller kontanthjælp',
      en: 'Couples on uddannelses- or kontanthjælp'
    },
    provision: 'aktivloven § 13 f, stk. 1'
  },
  'aktivloven/13f/1/1': {
    ...since2016,
    title: {
      da: 'Ægtepar: hjælp i sammenlagt 1 år inden for 3 år',
      en: 'Couples: aid for 1 year altogether within 3 years'
    },
    provision: 'aktivloven § 13 f, stk. 1, nr. 1'
  },
  'aktivloven/13f/2': {
    ...since2016,
    title: {
      da: 'Følgen for ægtepar på uddannelses- eller kontanthjælp: § 26, stk. 5-7',
      en: 'The consequence for couples on uddannelses- or kontanthjælp: § 26, stk. 5-7'
    },
    provision: 'aktivloven § 13 f, stk. 2'
  },
  'aktivloven/13f/3': {
    ...since2016,
    title: {
      da: 'Ægtepar, hvor en eller begge er på ydelserne efter § 22',
      en: 'Couples where one or both are on the benefits of § 22'
    },
    note: 'To 2019 integrationsydelse; then selvforsørgelses- og hjemrejseydelse and overgangsydelse.',
    provision: 'aktivloven § 13 f, stk. 3'
  },
  'aktivloven/13f/4': {
    ...since2016,
    title: {
      da: 'Følgen for ægtepar på ydelserne efter § 22: § 26, stk. 8',
      en: 'The consequence for couples on the benefits of § 22: § 26, stk. 8'
    },
    provision: 'aktivloven § 13 f, stk. 4'
  },
  'aktivloven/13f/4/2': {
    ...since2016,
    title: {
      da: 'Ikke når fuld børneydelse alene mangler på grund af opholdskravet',
      en: 'Not where the full child benefit is lacking only for the residence condition'
    },
    note: 'LOV 1413/2016 replaced the first wording, under which such couples were reached only once they had the right to the full benefit.',
    provision: 'aktivloven § 13 f, stk. 4, 2. pkt.'
  },
  'aktivloven/13f/5': {
    ...since2016,
    title: {
      da: 'Modtageren af en ydelse efter § 22 rammes ikke, når ægtefællen får pension, SU, efterløn eller ressourceforløbsydelse',
      en: 'A recipient of a benefit of § 22 is not reached where the spouse has a pension, SU, efterløn or ressourceforløbsydelse'
    },
    provision: 'aktivloven § 13 f, stk. 5'
  },
  'aktivloven/13f/6': {
    ...since2016,
    title: {
      da: 'Ugifte på uddannelses- eller kontanthjælp',
      en: 'The unmarried on uddannelses- or kontanthjælp'
    },
    provision: 'aktivloven § 13 f, stk. 6'
  },
  'aktivloven/13f/6/1': {
    ...since2016,
    title: {
      da: 'Ugifte: hjælp i sammenlagt 1 år inden for 3 år',
      en: 'The unmarried: aid for 1 year altogether within 3 years'
    },
    provision: 'aktivloven § 13 f, stk. 6, nr. 1'
  },
  'aktivloven/13f/7/1': {
    ...since2016,
    title: {
      da: 'Ugiftes hjælp nedsættes efter § 13 g',
      en: 'The aid of the unmarried is reduced under § 13 g'
    },
    provision: 'aktivloven § 13 f, stk. 7, 1. pkt.'
  },
  'aktivloven/13f/7/2': {
    ...since2016,
    title: {
      da: 'Den, der bliver gift, er fortsat omfattet som ugift, til parret har fået hjælp i 1 år',
      en: 'Those who marry stay under the rule for the unmarried until the couple has had aid for 1 year'
    },
    provision: 'aktivloven § 13 f, stk. 7, 2. pkt.'
  },
  'aktivloven/13f/8': {
    ...since2016,
    title: {
      da: 'Ægtefælle til modtageren af en anden offentlig ydelse behandles som ugift',
      en: 'The spouse of a recipient of another public benefit is treated as unmarried'
    },
    provision: 'aktivloven § 13 f, stk. 8'
  },
  'aktivloven/13f/9/1': {
    ...since2016,
    title: {
      da: 'Undtaget er den, hvis arbejdsevne er for begrænset til det ordinære arbejdsmarked',
      en: 'Exempt are those whose working capacity is too limited for the ordinary labour market'
    },
    provision: 'aktivloven § 13 f, stk. 9, 1. pkt.'
  },
  'aktivloven/13f/10': {
    ...since2016,
    title: { da: 'Hvad der indgår i året med hjælp', en: 'What counts towards the year of aid' },
    provision: 'aktivloven § 13 f, stk. 10'
  },
  'aktivloven/13f/10/1': {
    ...since2016,
    title: { da: 'Perioder med hjælp indgår', en: 'Periods of aid count' },
    provision: 'aktivloven § 13 f, stk. 10, nr. 1'
  },
  'aktivloven/13f/10/2': {
    ...since2016,
    title: {
      da: 'Perioder med tilbud eller engangshjælp efter § 25 a indgår',
      en: 'Periods in offers or with engangshjælp under § 25 a count'
    },
    provision: 'aktivloven § 13 f, stk. 10, nr. 2'
  },
  'aktivloven/13f/10/3': {
    ...since2016,
    title: {
      da: 'Perioder med fradrag, nedsættelse eller ophør ved sanktion indgår',
      en: 'Periods of deduction, reduction or stop by sanction count'
    },
    note: 'From 2016 to 2019 the sanctions of §§ 35-43, then those of §§ 35-40 a, 42 and 43.',
    provision: 'aktivloven § 13 f, stk. 10, nr. 3'
  },
  'aktivloven/13f/11': {
    ...since2016,
    title: {
      da: 'Opgørelsen begynder forfra efter 1 år uden hjælp',
      en: 'The count starts afresh after 1 year without aid'
    },
    provision: 'aktivloven § 13 f, stk. 11'
  },
  'aktivloven/13f/14': {
    ...since2016,
    title: {
      da: 'Fuld hjælp igen efter 225 nye timer, udført efter at hjælpen ophørte eller blev nedsat',
      en: 'Full aid again after 225 new hours, worked after the aid ended or was reduced'
    },
    provision: 'aktivloven § 13 f, stk. 14'
  },
  'aktivloven/13h/1': {
    ...read,
    inForce: { from: '2020-04-22', to: '2025-06-30' },
    title: {
      da: 'Den, der søger hjælp fra 9. marts til 8. september 2020, omfattes først efter den tid',
      en: 'Those who apply for aid from 9 March to 8 September 2020 are reached only after that time'
    },
    provision: 'aktivloven § 13 h, stk. 1'
  }
} as const satisfies CitationTable)
