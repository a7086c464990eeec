import { frozen } from '../../law/frozen.js'
import {
  okOrBlock,
  okOrDefectOnceKnown,
  okOrHuman,
  okOrInvestigate,
  okOrInvestigateByPerson,
  okOrUndocumented
} from '../effects.js'
import type { ItemTable } from '../item.js'
import { ofEveryCase } from '../of-every-case.js'

const asked = { ...ofEveryCase, group: 'contact', classifications: ['aktivitetsparat'] } as const

/** Personal contact with aktivitetsparate, aktivloven § 35, stk. 7. */
export const contactItems = /* @__PURE__ */ frozen({
  'personal-contact-exhausted': {
    ...asked,
    question: {
      da: 'Var alle rimelige muligheder for personlig kontakt udtømt før afgørelsen?',
      en: 'Were all reasonable possibilities of personal contact exhausted before the decision?'
    },
    basis: ['aktivloven/35/7', 'raadighed-aktivitetsparate/11/1', 'raadighed-aktivitetsparate/12/1'],
    effect: okOrBlock,
    blocks: 'sanction',
    human: true,
    danishId: 'personlig-kontakt',
    notes: [
      {
        da: 'Hvilke og hvor mange forsøg der er nok, vurderes konkret. Er der opnået kontakt, er svaret ja.',
        en: 'Which and how many attempts suffice is a concrete assessment. If contact was made, the answer is yes.'
      }
    ]
  },
  'contact-documented-how': {
    ...asked,
    question: {
      da: 'Fremgår det af sagen, hvordan der er forsøgt kontakt?',
      en: 'Does the file show how contact was attempted?'
    },
    validTo: '2024-12-31',
    basis: ['raadighed-aktivitetsparate/11/2', 'raadighed-aktivitetsparate/12/2'],
    effect: okOrUndocumented,
    danishId: 'kontakt-hvordan'
  },
  'contact-documented-when': {
    ...asked,
    question: {
      da: 'Fremgår det af sagen, hvornår der er forsøgt kontakt?',
      en: 'Does the file show when contact was attempted?'
    },
    validTo: '2024-12-31',
    basis: ['raadighed-aktivitetsparate/11/2', 'raadighed-aktivitetsparate/12/2'],
    effect: okOrUndocumented,
    danishId: 'kontakt-hvornaar'
  },
  'contact-documented-times': {
    ...asked,
    question: {
      da: 'Fremgår det af sagen, hvor mange gange der er forsøgt kontakt?',
      en: 'Does the file show how many times contact was attempted?'
    },
    validTo: '2024-12-31',
    basis: ['raadighed-aktivitetsparate/11/2', 'raadighed-aktivitetsparate/12/2'],
    effect: okOrUndocumented,
    danishId: 'kontakt-antal'
  },
  'contact-attempts-documented': {
    ...asked,
    question: {
      da: 'Fremgår forsøgene på kontakt (hvordan, hvornår, hvor mange gange) af sagen?',
      en: 'Does the file show the attempts at contact (how, when, how many times)?'
    },
    validFrom: '2025-01-01',
    basis: ['aktivloven/35/7', 'retssikkerhedsloven/10'],
    effect: okOrInvestigate,
    confidence: 'derived',
    danishId: 'personlig-kontakt-dokumenteret',
    notes: [
      {
        da: 'Den bekendtgørelse, der gælder fra den 1. januar 2025, er ikke fastslået; loven og pligten til at oplyse sagen bærer punktet.',
        en: 'The order in force from 1 January 2025 is not established; the act and the duty to investigate carry the item.'
      }
    ]
  },
  'contact-at-home': {
    ...asked,
    question: {
      da: 'Er der forsøgt personlig kontakt på bopælen, eller er det begrundet, hvorfor ikke?',
      en: 'Was personal contact tried at the home, or is it reasoned why not?'
    },
    when: 'home-known-no-contact',
    basis: [
      'aktivloven/35/7',
      'raadighed-aktivitetsparate/11/1',
      'raadighed-aktivitetsparate/12/1',
      'sanktioner-3/bopaelen'
    ],
    effect: okOrInvestigateByPerson,
    confidence: 'secondary',
    danishId: 'bopael-forsoegt'
  },
  'contact-elsewhere': {
    ...asked,
    question: {
      da: 'Er der forsøgt personlig kontakt, hvor borgeren ellers opholder sig (fx tilbuds- eller behandlingssted), eller er det begrundet, hvorfor ikke?',
      en: 'Was personal contact tried where the citizen otherwise stays (such as a place of offer or treatment), or is it reasoned why not?'
    },
    when: 'other-place-known-no-contact',
    basis: ['aktivloven/35/7', 'raadighed-aktivitetsparate/11/1', 'raadighed-aktivitetsparate/12/1'],
    effect: okOrInvestigateByPerson,
    danishId: 'andet-opholdssted-forsoegt',
    notes: [
      {
        da: 'Bekendtgørelsen nævner det kun som et eksempel. Hvilke og hvor mange forsøg der er nok, vurderes konkret, så virkningen er udledt.',
        en: 'The order names it as an example only. Which and how many attempts suffice is a concrete assessment, so the effect is derived.'
      }
    ]
  },
  'contact-through-mentor': {
    ...asked,
    question: {
      da: 'Er kontakt via mentor eller tilbudssted overvejet?',
      en: 'Was contact through a mentor or the place of offer considered?'
    },
    when: 'mentor-in-touch',
    basis: ['aktivloven/35/7', 'raadighed-aktivitetsparate/11/3', 'raadighed-aktivitetsparate/12/3'],
    effect: okOrHuman,
    danishId: 'kontakt-mentor',
    notes: [{ da: 'Der står "kan" og ikke "skal".', en: 'It says "kan", not "skal".' }]
  },
  'contact-person-consents': {
    ...asked,
    question: {
      da: 'Er begges forudgående samtykke dokumenteret?',
      en: 'Are the prior consents of both documented?'
    },
    when: 'contact-person-used',
    basis: ['aktivloven/35/7', 'raadighed-aktivitetsparate/11/4', 'raadighed-aktivitetsparate/12/4'],
    effect: okOrDefectOnceKnown,
    danishId: 'samtykke-kontaktperson',
    notes: [
      {
        da: 'Både borgeren og kontaktpersonen skal samtykke. Ændringsloven skrev "eller"; lovbekendtgørelsen og bekendtgørelsen skriver "og".',
        en: 'The citizen and the contact person must both consent. The amending act printed "eller"; the consolidated text and the order print "og".'
      }
    ]
  }
} as const satisfies ItemTable)
