import { frozen } from '../../law/frozen.js'
import { okOrBlock, okOrHuman, okOrInvestigate } from '../effects.js'
import type { ItemTable } from '../item.js'
import { ofEveryCase } from '../of-every-case.js'

const asked = { ...ofEveryCase, group: 'offer' } as const

/** Absence from an offer, aktivloven § 36. */
export const offerItems = /* @__PURE__ */ frozen({
  'offer-kind-covered': {
    ...asked,
    question: {
      da: 'Er tilbuddet eller foranstaltningen af en art, som § 36, stk. 1, nævner?',
      en: 'Is the offer or measure of a kind that § 36, stk. 1 names?'
    },
    basis: ['aktivloven/36/1'],
    effect: okOrBlock,
    blocks: 'sanction',
    danishId: 'tilbud-lovligt-givet',
    notes: [
      {
        da: 'Tilbud efter LAB eller kap. 5 LKHE, dele af et integrationsprogram, andre beskæftigelsesfremmende foranstaltninger, sygeopfølgning, læse-, skrive- og regnetesten.',
        en: 'Offers under LAB or kap. 5 LKHE, parts of an integration programme, other employment-promoting measures, sickness follow-up, the reading, writing and arithmetic test.'
      },
      {
        from: '2025-07-01',
        da: 'Fra den 1. juli 2025 også forberedelsestid under arbejdspligten.',
        en: 'From 1 July 2025 also preparation time under arbejdspligt.'
      }
    ]
  },
  'offer-lawfully-given': {
    ...asked,
    question: {
      da: 'Er tilbuddet givet efter reglerne (afgørelse, plan, for uddannelseshjælp i uddannelsespålægget)?',
      en: 'Was the offer lawfully given (decision, plan, for uddannelseshjælp in the uddannelsespålæg)?'
    },
    basis: ['lab/tilbud', 'artikel-2015'],
    effect: okOrInvestigate,
    confidence: 'secondary',
    danishId: 'tilbud-lovligt-givet'
  },
  'offer-adapted': {
    ...asked,
    question: {
      da: 'Blev tilbuddet givet under hensyn til transport, pasning, helbred og andre rimelige grunde?',
      en: 'Was the offer given with regard to transport, childcare, health and other reasonable grounds?'
    },
    when: 'event-concerns-offer',
    basis: [
      'lab-bekendtgoerelsen/57/2',
      'raadighed-aktivitetsparate/10/2',
      'raadighed-uddannelses-og-jobparate/15/2'
    ],
    effect: okOrInvestigate,
    human: true,
    danishId: 'tilbud-tilpasset'
  },
  'meeting-time-documented': {
    ...asked,
    question: {
      da: 'Fremgår mødetid og -sted af Min Plan, brev fra tilbudsstedet eller lignende, som borgeren har fået?',
      en: 'Do time and place appear from Min Plan, a letter from the place of offer or the like that the citizen has received?'
    },
    basis: [
      'artikel-forsinkelse',
      'raadighed-aktivitetsparate/5/3',
      'raadighed-aktivitetsparate/5/4',
      'raadighed-uddannelses-og-jobparate/7/3',
      'raadighed-uddannelses-og-jobparate/7/4'
    ],
    effect: okOrInvestigate,
    confidence: 'secondary',
    danishId: 'moedetid-dokumenteret',
    notes: [
      {
        da: 'Loven siger intet om det; at pligten slet ikke er meddelt, er et andet punkt.',
        en: 'The act is silent; a duty that was not notified is another item.'
      }
    ]
  },
  'absence-documented-per-day': {
    ...asked,
    question: {
      da: 'Er fraværet dokumenteret dag for dag, og skulle borgeren møde de dage?',
      en: 'Is the absence documented day by day, and was the citizen due on those days?'
    },
    basis: ['aktivloven/36/2', 'retssikkerhedsloven/10'],
    effect: okOrBlock,
    blocks: 'days',
    danishId: 'udeblivelse-dokumenteret'
  },
  'whole-or-partial': {
    ...asked,
    question: {
      da: 'Er det angivet, om udeblivelsen var hel eller delvis?',
      en: 'Is it stated whether the absence was whole or partial?'
    },
    basis: ['aktivloven/36/2'],
    effect: okOrHuman,
    danishId: 'hel-eller-delvis',
    notes: [
      {
        da: 'Kun til oplysning: en delvist udeblevet dag regnes som en hel dag.',
        en: 'Information only: a partly missed day counts as one whole day.'
      }
    ]
  },
  'lateness-assessed': {
    ...asked,
    question: {
      da: 'Er det konkret vurderet, om forsinkelsen skal regnes som udeblivelse (fx om den er enkeltstående)?',
      en: 'Has it been concretely assessed whether the lateness is absence (for instance whether it is a single instance)?'
    },
    when: 'came-late-or-left-early',
    basis: ['artikel-forsinkelse'],
    effect: okOrHuman,
    human: true,
    confidence: 'secondary',
    danishId: 'forsinkelse-vurderet'
  }
} as const satisfies ItemTable)
