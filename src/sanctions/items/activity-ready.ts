import { frozen } from '../../law/frozen.js'
import { blockOrOk, okOrBlock, okOrInvestigate, okOrInvestigateByPerson } from '../effects.js'
import type { ItemTable } from '../item.js'
import { ofEveryCase } from '../of-every-case.js'

const asked = { ...ofEveryCase, group: 'activity-ready', classifications: ['aktivitetsparat'] } as const

/** The extra protection of aktivitetsparate, aktivloven § 13, stk. 8. */
export const activityReadyItems = /* @__PURE__ */ frozen({
  'other-circumstances-assessed': {
    ...asked,
    question: {
      da: 'Er det vurderet, om andre forhold end de rimelige grunde betyder, at borgeren ikke havde pligten?',
      en: 'Has it been assessed whether other circumstances than the reasonable grounds mean that the citizen did not have the duty?'
    },
    basis: [
      'aktivloven/13/8/1',
      'raadighed-aktivitetsparate/10/1',
      'raadighed-aktivitetsparate/15/3',
      'raadighed-aktivitetsparate/16/3'
    ],
    effect: okOrBlock,
    blocks: 'sanction',
    reading: 'missing-compulsory-assessment',
    underReading: { investigate: { effect: okOrInvestigate } },
    danishId: 'andre-forhold-vurderet',
    notes: [
      {
        da: 'En lovpligtig vurdering. Den kan foretages, indtil afgørelsen træffes.',
        en: 'A compulsory assessment. It can be made until the decision is.'
      }
    ]
  },
  'other-circumstances': {
    ...asked,
    question: {
      da: 'Forelå der efter kommunens vurdering sådanne andre forhold?',
      en: 'Were there, in the municipality’s assessment, such other circumstances?'
    },
    basis: ['aktivloven/13/8'],
    presupposes: ['other-circumstances-assessed'],
    effect: blockOrOk,
    blocks: 'sanction',
    human: true,
    danishId: 'andre-forhold'
  },
  'furthering-assessed': {
    ...asked,
    question: {
      da: 'Er det konkret vurderet, om en sanktion vil fremme borgerens rådighed?',
      en: 'Has it been concretely assessed whether a sanction will further the citizen’s availability?'
    },
    basis: ['aktivloven/13/8/1', 'raadighed-aktivitetsparate/10/5/1'],
    effect: okOrBlock,
    blocks: 'sanction',
    reading: 'missing-compulsory-assessment',
    underReading: { investigate: { effect: okOrInvestigate } },
    danishId: 'fremmer-raadighed-vurderet',
    notes: [
      {
        da: 'En lovpligtig vurdering. Den kan foretages, indtil afgørelsen træffes.',
        en: 'A compulsory assessment. It can be made until the decision is.'
      }
    ]
  },
  'furthers-availability': {
    ...asked,
    question: {
      da: 'Vil sanktionen efter kommunens vurdering fremme borgerens rådighed?',
      en: 'Will the sanction, in the municipality’s assessment, further the citizen’s availability?'
    },
    basis: ['aktivloven/13/8/1', 'raadighed-aktivitetsparate/10/5/2', 'aktivloven/13/8/2'],
    presupposes: ['furthering-assessed'],
    effect: okOrBlock,
    blocks: 'sanction',
    human: true,
    derivedFor: [{ from: '2025-01-01', to: '2025-06-30' }],
    danishId: 'fremmer-raadighed',
    notes: [
      {
        from: '2025-01-01',
        to: '2025-06-30',
        da: 'Fra den 1. januar til den 30. juni 2025 hviler punktet på § 13, stk. 8, 1. pkt.; det er udledt.',
        en: 'From 1 January to 30 June 2025 the item rests on § 13, stk. 8, 1. pkt.; that is derived.'
      }
    ]
  },
  'overall-assessment': {
    ...asked,
    question: {
      da: 'Bygger vurderingerne på sagens samlede oplysninger, og er det begrundet, hvad der er lagt vægt på?',
      en: 'Do the assessments rest on the whole file, and is it reasoned what weighed?'
    },
    basis: ['sanktioner-3/anbefalinger', 'aktivloven/13/8'],
    presupposes: ['other-circumstances-assessed', 'furthering-assessed'],
    effect: okOrInvestigateByPerson,
    human: true,
    confidence: 'secondary',
    danishId: 'helhedsvurdering'
  }
} as const satisfies ItemTable)
