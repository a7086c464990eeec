import { frozen } from '../../law/frozen.js'
import {
  always,
  blockOrOk,
  okOrBlock,
  okOrBlockUnlessDocumented,
  okOrHuman,
  okOrInvestigate
} from '../effects.js'
import type { ItemTable } from '../item.js'
import { ofEveryCase } from '../of-every-case.js'

const asked = { ...ofEveryCase, group: 'refusal' } as const

/** Refusal, abandonment and other breaches, aktivloven § 39. */
export const refusalItems = /* @__PURE__ */ frozen({
  'limb-stated': {
    ...asked,
    question: {
      da: 'Er det angivet, hvilket nummer i § 39 (1-8) hændelsen falder under?',
      en: 'Is it stated which number of § 39 (1-8) the event falls under?'
    },
    basis: ['aktivloven/39', 'principafgoerelse/85-14'],
    effect: okOrBlock,
    blocks: 'sanction'
  },
  'breach-documented': {
    ...asked,
    question: {
      da: 'Er det dokumenteret, hvad borgeren blev tilbudt eller pålagt, hvornår, og hvad borgeren gjorde?',
      en: 'Is it documented what the citizen was offered or told to do, when, and what the citizen did?'
    },
    basis: ['retssikkerhedsloven/10', 'aktivloven/39'],
    effect: okOrInvestigate,
    confidence: 'derived'
  },
  'repeated-absence-extent': {
    ...asked,
    question: {
      da: 'Har de gentagne udeblivelser et så betydeligt omfang, at de kan sidestilles med en afvisning?',
      en: 'Are the repeated absences so extensive that they can be equated with a refusal?'
    },
    when: 'refusal-by-repeated-absence',
    basis: ['aktivloven/39/3'],
    effect: okOrBlock,
    blocks: 'sanction',
    human: true,
    notes: [
      {
        da: 'Hvis ikke, kan § 36 stadig gælde for de enkelte dage.',
        en: 'If not, § 36 may still apply to the single days.'
      }
    ]
  },
  'illness-notice-as-directed': {
    ...asked,
    question: {
      da: 'Havde jobcenteret angivet, hvordan og hvor sygdom skal meldes, og vidste borgeren det?',
      en: 'Had the jobcentre directed how and where illness is to be reported, and did the citizen know?'
    },
    when: 'illness-notice-missing',
    basis: [
      'aktivloven/35/8',
      'aktivloven/39/4',
      'aktivloven/39/6',
      'raadighed-aktivitetsparate/7/2',
      'raadighed-aktivitetsparate/7/3',
      'raadighed-uddannelses-og-jobparate/10/2'
    ],
    effect: okOrInvestigate,
    danishId: 'sygemelding-sted',
    notes: [
      {
        da: 'Virkningen er udledt. Det er ikke et spørgsmål efter § 36. I § 39, nr. 4, står der ikke "uden rimelig grund".',
        en: 'The effect is derived. It is not a matter of § 36. § 39, nr. 4 has no "uden rimelig grund".'
      }
    ]
  },
  'cross-reference-2025': {
    ...asked,
    question: {
      da: 'Er det vurderet, hvad § 39, nr. 6 henviser til efter den nye nummerering af § 13?',
      en: 'Has it been assessed what § 39, nr. 6 refers to after the renumbering of § 13?'
    },
    when: 'illness-notice-missing-in-follow-up',
    validFrom: '2025-07-01',
    basis: [
      'aktivloven/39/6',
      'lbk-1004-2025/13/2/6',
      'lbk-1004-2025/13/2/7',
      'lbk-1004-2025/13/3/6',
      'lbk-1004-2025/13/3/7'
    ],
    effect: okOrHuman,
    human: true,
    confidence: 'derived',
    reading: 'section-39-nr-6-2025',
    underReading: {
      'ask-human': { effect: always('human') },
      'as-printed': { effect: always('block'), blocks: 'sanction' },
      'as-before': { effect: always('ok') }
    },
    notes: [
      {
        da: 'Bestemmelsen henviser stadig til nr. 7, som nu er afvisning af sygeopfølgning; sygemelding er nr. 6.',
        en: 'The text still cites nr. 7, which is now refusing sickness follow-up; notice of illness is nr. 6.'
      }
    ]
  },
  'joblog-suspended': {
    ...asked,
    question: { da: 'Hviler sanktionen på joblog?', en: 'Does the sanction rest on the joblog?' },
    when: 'job-search-agreement-broken',
    validFrom: '2022-04-01',
    validTo: '2023-12-31',
    basis: ['aktivloven/39/2'],
    effect: blockOrOk,
    blocks: 'sanction',
    notes: [
      {
        da: 'Sanktionen for joblog var suspenderet i denne periode.',
        en: 'The joblog sanction was suspended in this period.'
      }
    ]
  },
  'joblog-guided-again': {
    ...asked,
    question: {
      da: 'Blev borgeren ved en samtale vejledt om, at joblog-sanktionen gælder igen?',
      en: 'Was the citizen guided, at a talk, that the joblog sanction applies again?'
    },
    when: 'joblog-broken',
    validFrom: '2024-01-01',
    validTo: '2025-06-30',
    basis: ['aktivloven/35a/3'],
    effect: okOrBlockUnlessDocumented,
    blocks: 'sanction'
  }
} as const satisfies ItemTable)
