import { frozen } from '../../law/frozen.js'
import { always, okOrBlock, okOrHuman, okOrInvestigate } from '../effects.js'
import type { ItemTable } from '../item.js'
import { ofEveryCase } from '../of-every-case.js'

const asked = { ...ofEveryCase, group: 'aggravated' } as const

/** The aggravated availability sanction: whom it covers, the preceding sanction and the new breach, aktivloven § 40 a, stk. 1. */
export const aggravatedGroundsItems = /* @__PURE__ */ frozen({
  'aggravated-group-2025h1': {
    ...asked,
    question: {
      da: 'Er det afklaret, at § 40 a stadig omfattede aktivitetsparate på hændelsesdagen?',
      en: 'Is it settled that § 40 a still covered activity-ready citizens on the day of the event?'
    },
    classifications: ['aktivitetsparat'],
    validFrom: '2025-01-01',
    validTo: '2025-06-30',
    basis: ['aktivloven/40a/1', 'lovforslag-108-2024-25'],
    effect: okOrHuman,
    human: true,
    confidence: 'derived',
    reading: 'aggravated-activity-ready-2025',
    underReading: {
      'ask-human': { effect: always('human') },
      'not-covered': { effect: always('block'), blocks: 'sanction' },
      covered: { effect: always('ok') }
    },
    danishId: 'maalgruppe-40a',
    notes: [
      {
        da: 'Ændringslovens nummer og ikrafttræden er ikke fastslået.',
        en: 'The number and commencement of the amending act are not established.'
      }
    ]
  },
  'aggravated-group': {
    ...asked,
    question: {
      da: 'Er borgeren uddannelses- eller jobparat?',
      en: 'Is the citizen education- or job-ready?'
    },
    validFrom: '2025-07-01',
    basis: ['aktivloven/40a/1'],
    effect: okOrBlock,
    blocks: 'sanction',
    danishId: 'maalgruppe-40a'
  },
  'preceding-sanction': {
    ...asked,
    question: {
      da: 'Er der mindst én forudgående afgørelse om sanktion efter §§ 36-40?',
      en: 'Is there at least one preceding decision on a sanction under §§ 36-40?'
    },
    basis: ['aktivloven/40a/1/1'],
    effect: okOrBlock,
    blocks: 'sanction',
    danishId: 'forudgaaende-sanktion',
    notes: [
      {
        da: 'En afgørelse efter § 40 a, § 42 eller § 43 tæller ikke.',
        en: 'A decision under § 40 a, § 42 or § 43 does not count.'
      }
    ]
  },
  'preceding-sanction-stands': {
    ...asked,
    question: {
      da: 'Er den forudgående afgørelse meddelt og ikke ophævet?',
      en: 'Was the preceding decision communicated, and not set aside?'
    },
    basis: ['aktivloven/40a/1/1'],
    presupposes: ['preceding-sanction'],
    effect: okOrInvestigate,
    confidence: 'derived',
    danishId: 'forudgaaende-sanktion-holdbar'
  },
  'new-breach': {
    ...asked,
    question: {
      da: 'Har borgeren efter den afgørelse på ny uden rimelig grund tilsidesat pligter efter § 13 eller § 13 a?',
      en: 'Has the citizen, after that decision, again and without a reasonable ground breached duties under § 13 or § 13 a?'
    },
    basis: ['aktivloven/40a/1/1'],
    presupposes: ['preceding-sanction'],
    effect: okOrBlock,
    blocks: 'sanction',
    danishId: 'ny-tilsidesaettelse'
  }
} as const satisfies ItemTable)
