import { frozen } from '../../law/frozen.js'
import { blockOrOk, okOrBlock, okOrInvestigate, routeOrOk } from '../effects.js'
import type { ItemTable } from '../item.js'
import { ofEveryCase } from '../of-every-case.js'

const asked = { ...ofEveryCase, group: 'reason' } as const

/** The reason for an absence, and whether it is a reasonable ground (rimelig grund), aktivloven § 13, stk. 7. */
export const reasonItems = /* @__PURE__ */ frozen({
  'reason-asked': {
    ...asked,
    question: {
      da: 'Har kommunen spurgt borgeren om årsagen?',
      en: 'Has the municipality asked the citizen for the reason?'
    },
    basis: [
      'retssikkerhedsloven/10',
      'aktivloven/35/7',
      'raadighed-aktivitetsparate/11/1',
      'raadighed-aktivitetsparate/12/1'
    ],
    effect: okOrInvestigate,
    danishId: 'aarsag-efterspurgt'
  },
  'reason-stated': {
    ...asked,
    question: {
      da: 'Har borgeren oplyst en grund?',
      en: 'Has the citizen stated a reason?'
    },
    basis: [
      'aktivloven/13/7',
      'raadighed-aktivitetsparate/10/2',
      'raadighed-aktivitetsparate/10/3',
      'raadighed-uddannelses-og-jobparate/15/2',
      'raadighed-uddannelses-og-jobparate/15/3'
    ],
    effect: routeOrOk,
    danishId: 'grund-oplyst',
    notes: [
      {
        da: 'Årsagerne er en åben liste uden numre: egen sygdom, begravelse, jobsamtale hos arbejdsgiver, samvær med anbragt barn, transport, børnepasning, helbredet ved tilbuddet eller andet.',
        en: 'The kinds of reason are an open list without numbers: own illness, a funeral, a job interview, contact with a child in care, transport, childcare, health at the offer, or something else.'
      }
    ]
  },
  'more-than-missing-cancellation': {
    ...asked,
    question: {
      da: 'Bygger vurderingen på mere end, at borgeren ikke meldte afbud?',
      en: 'Does the assessment rest on more than the missing cancellation?'
    },
    basis: [
      'aktivloven/13/7',
      'raadighed-aktivitetsparate/10/3',
      'raadighed-uddannelses-og-jobparate/15/3',
      'aktivloven/39/4',
      'sanktioner-3/anbefalinger'
    ],
    effect: okOrInvestigate,
    confidence: 'secondary',
    danishId: 'ikke-kun-manglende-afbud'
  },
  'other-reasons-assessed': {
    ...asked,
    question: {
      da: 'Har kommunen taget stilling til, om andre forhold kan være en rimelig grund (fx begravelse, jobsamtale hos arbejdsgiver, fastsat samvær med anbragt barn)?',
      en: 'Has the municipality considered whether something else may be a reasonable ground (such as a funeral, a job interview, fixed contact with a child in care)?'
    },
    when: 'not-missing-illness-notice',
    basis: ['raadighed-aktivitetsparate/10/3/2', 'raadighed-uddannelses-og-jobparate/15/3/2'],
    effect: okOrInvestigate,
    danishId: 'andre-rimelige-grunde-vurderet'
  },
  'other-reason-clarified': {
    ...asked,
    question: {
      da: 'Er den anden grund, borgeren har oplyst, belyst?',
      en: 'Is the other reason that the citizen stated clarified?'
    },
    when: 'other-reason-stated',
    basis: [
      'retssikkerhedsloven/10',
      'raadighed-aktivitetsparate/10/3',
      'raadighed-uddannelses-og-jobparate/15/3'
    ],
    effect: okOrInvestigate,
    danishId: 'anden-grund-belyst'
  },
  'reasonable-ground-assessed': {
    ...asked,
    question: {
      da: 'Har kommunen taget stilling til, om der var en rimelig grund?',
      en: 'Has the municipality assessed whether there was a reasonable ground?'
    },
    when: 'not-missing-illness-notice',
    basis: [
      'aktivloven/13/7',
      'raadighed-aktivitetsparate/10/3/1',
      'raadighed-uddannelses-og-jobparate/15/3/1'
    ],
    effect: okOrInvestigate,
    danishId: 'rimelig-grund-vurderet'
  },
  'reasonable-ground': {
    ...asked,
    question: {
      da: 'Havde borgeren efter kommunens vurdering en rimelig grund?',
      en: 'Did the citizen, in the municipality’s assessment, have a reasonable ground?'
    },
    when: 'not-missing-illness-notice',
    basis: [
      'aktivloven/13/7',
      'aktivloven/36/1',
      'aktivloven/37/1',
      'aktivloven/37a/1',
      'aktivloven/39',
      'aktivloven/40a/1'
    ],
    presupposes: ['reasonable-ground-assessed'],
    effect: blockOrOk,
    blocks: 'sanction',
    human: true,
    danishId: 'rimelig-grund',
    notes: [
      {
        classifications: ['aktivitetsparat'],
        da: 'Spørgsmålet stilles også for aktivitetsparate, ved siden af de andre forhold.',
        en: 'It is asked of aktivitetsparate too, besides the other circumstances.'
      },
      {
        from: '2025-07-01',
        da: 'En rimelig grund hos ægtefællen tæller på samme måde (§ 13, stk. 7, 2. pkt.).',
        en: 'A reasonable ground of the spouse counts the same (§ 13, stk. 7, 2. pkt.).'
      },
      {
        da: '§ 13, stk. 7, har ingen numre, der kan henvises til.',
        en: '§ 13, stk. 7 has no numbers that can be cited.'
      }
    ]
  },
  'due-to-the-person': {
    ...asked,
    question: {
      da: 'Skyldes den manglende tilmelding eller det manglende cv borgerens egne forhold?',
      en: 'Is the missing registration or CV due to the citizen?'
    },
    basis: ['aktivloven/38'],
    effect: okOrBlock,
    blocks: 'sanction',
    human: true,
    danishId: 'personens-forhold',
    notes: [
      {
        da: '§ 38 spørger om skyld ("medmindre … ikke skyldes personens forhold") og ikke om rimelig grund.',
        en: '§ 38 asks for fault ("medmindre … ikke skyldes personens forhold"), not for a reasonable ground.'
      }
    ]
  }
} as const satisfies ItemTable)
