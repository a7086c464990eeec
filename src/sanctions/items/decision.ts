import { frozen } from '../../law/frozen.js'
import { okOrBlock, okOrDefect, okOrDefectByPerson, okOrInvestigate } from '../effects.js'
import type { ItemTable } from '../item.js'
import { ofEveryCase } from '../of-every-case.js'

const asked = { ...ofEveryCase, group: 'decision' } as const

/** The decision: informed, reasoned, by the right authority, communicated. */
export const decisionItems = /* @__PURE__ */ frozen({
  'sufficiently-informed': {
    ...asked,
    question: {
      da: 'Er sagen oplyst i tilstrækkeligt omfang til, at der kan træffes afgørelse?',
      en: 'Is the case sufficiently informed for a decision to be made?'
    },
    basis: ['forvaltningsret/officialprincippet', 'retssikkerhedsloven/10', 'sanktioner-3/anbefalinger'],
    effect: okOrInvestigate,
    human: true,
    danishId: 'tilstraekkeligt-oplyst'
  },
  'decided-by-municipality': {
    ...asked,
    question: {
      da: 'Har kommunen selv truffet afgørelsen (ikke anden aktør eller tilbudsstedet)?',
      en: 'Was the decision made by the municipality itself (not by another provider or the place of offer)?'
    },
    when: 'decision-exists',
    basis: [
      'aktivloven/37/2/2',
      'aktivloven/36/1',
      'aktivloven/38',
      'aktivloven/39',
      'aktivloven/40a/1',
      'raadighed-aktivitetsparate/15',
      'raadighed-aktivitetsparate/16',
      'raadighed-uddannelses-og-jobparate/20/1'
    ],
    effect: okOrBlock,
    blocks: 'sanction',
    danishId: 'rette-myndighed',
    notes: [
      {
        to: '2025-06-30',
        da: 'Kommunen fordeler selv opgaverne mellem sine enheder (§ 35, stk. 9).',
        en: 'The municipality divides tasks between its own units (§ 35, stk. 9).'
      },
      {
        from: '2025-07-01',
        da: 'Kommunen fordeler selv opgaverne mellem sine enheder (§ 35, stk. 10).',
        en: 'The municipality divides tasks between its own units (§ 35, stk. 10).'
      }
    ]
  },
  'provision-cited': {
    ...asked,
    question: {
      da: 'Henviser afgørelsen til den præcise bestemmelse?',
      en: 'Does the decision cite the exact provision?'
    },
    when: 'decision-exists',
    basis: ['forvaltningsloven/24/1/1'],
    effect: okOrDefect,
    danishId: 'retsregel-angivet',
    notes: [{ da: 'Et helt kapitel er ikke præcist nok.', en: 'A whole chapter is not precise enough.' }]
  },
  'reasons-stated': {
    ...asked,
    question: {
      da: 'Angiver afgørelsen de faktiske forhold og de hovedhensyn, der var afgørende?',
      en: 'Does the decision state the facts and the main considerations that were decisive?'
    },
    when: 'decision-exists',
    basis: ['forvaltningsloven/22', 'forvaltningsloven/24/1/2', 'forvaltningsloven/24/2'],
    effect: okOrDefect,
    danishId: 'begrundelse'
  },
  'individual-assessment': {
    ...asked,
    question: {
      da: 'Er afgørelsen konkret (ingen fast intern regel i stedet for skøn, ingen uvedkommende hensyn)?',
      en: 'Is the decision individual (no internal rule instead of discretion, no irrelevant criteria)?'
    },
    when: 'decision-exists',
    basis: [
      'forvaltningsret/skoen-under-regel',
      'sanktioner-1/indhold',
      'sanktioner-2/indhold',
      'sanktioner-3/indhold'
    ],
    effect: okOrDefectByPerson,
    confidence: 'secondary',
    danishId: 'ingen-skoen-under-regel'
  },
  'appeal-guidance': {
    ...asked,
    question: {
      da: 'Er der klagevejledning (Ankestyrelsen, 4 uger, gennem kommunen)?',
      en: 'Is there guidance on appeal (Ankestyrelsen, 4 weeks, through the municipality)?'
    },
    when: 'decision-exists',
    basis: ['forvaltningsloven/25/1', 'aktivloven/98/1', 'retssikkerhedsloven/66', 'retssikkerhedsloven/67'],
    effect: okOrDefect,
    danishId: 'klagevejledning'
  },
  'decision-notified': {
    ...asked,
    question: {
      da: 'Er afgørelsen meddelt borgeren?',
      en: 'Has the decision been communicated to the citizen?'
    },
    when: 'decision-made-separately',
    basis: ['forvaltningsret/meddelelse', 'fob/2000.320', 'aktivloven/35/6/4'],
    effect: okOrBlock,
    blocks: 'sanction',
    danishId: 'meddelt'
  },
  'file-note': {
    ...asked,
    question: {
      da: 'Er vejledning, kontakt, vurdering og kilder noteret på sagen?',
      en: 'Are guidance, contact, assessment and sources noted on the file?'
    },
    basis: [
      'raadighed-aktivitetsparate/11/2',
      'raadighed-aktivitetsparate/11/4',
      'raadighed-aktivitetsparate/12/2',
      'raadighed-aktivitetsparate/12/4',
      'retssikkerhedsloven/10'
    ],
    effect: okOrInvestigate,
    confidence: 'secondary',
    danishId: 'notat',
    notes: [
      {
        to: '2024-12-31',
        classifications: ['aktivitetsparat'],
        da: 'For kontakt og samtykker står kravet i bekendtgørelsen; ellers er det et almindeligt krav.',
        en: 'For contact and consents the order demands it; otherwise it is a general demand.'
      }
    ]
  }
} as const satisfies ItemTable)
