import { frozen } from '../../law/frozen.js'
import { okOrDefect, okOrInvestigate, okOrReminder } from '../effects.js'
import type { ItemTable } from '../item.js'
import { ofEveryCase } from '../of-every-case.js'

const asked = { ...ofEveryCase, group: 'placement' } as const

/** A work placement (virksomhedspraktik): agreement, plan, decision and duration. */
export const placementDecisionItems = /* @__PURE__ */ frozen({
  'placement-purpose': {
    ...asked,
    question: {
      da: 'Fremgår formål og opgaver af aftalen om praktikken?',
      en: 'Do the purpose and the tasks appear from the placement agreement?'
    },
    basis: ['virksomhedspraktik-2022/aftalen'],
    effect: okOrDefect,
    confidence: 'secondary',
    danishId: 'vp-formaal'
  },
  'placement-plan-updated': {
    ...asked,
    question: { da: 'Er Min Plan lavet eller ajourført?', en: 'Is Min Plan made or updated?' },
    basis: ['virksomhedspraktik-2022/anbefalinger'],
    effect: okOrDefect,
    confidence: 'secondary',
    danishId: 'vp-min-plan',
    notes: [
      { da: 'Planen træder ikke i stedet for en afgørelse.', en: 'The plan does not replace a decision.' }
    ]
  },
  'placement-written-decision': {
    ...asked,
    question: {
      da: 'Er der en skriftlig afgørelse (ikke kun Min Plan)?',
      en: 'Is there a written decision (not only Min Plan)?'
    },
    basis: ['virksomhedspraktik-2022/anbefalinger'],
    effect: okOrDefect,
    confidence: 'secondary',
    danishId: 'vp-skriftlig-afgoerelse'
  },
  'placement-reasons': {
    ...asked,
    question: { da: 'Er afgørelsen fuldt begrundet?', en: 'Is the decision fully reasoned?' },
    basis: ['forvaltningsloven/22', 'forvaltningsloven/24', 'virksomhedspraktik-2022/anbefalinger'],
    presupposes: ['placement-written-decision'],
    effect: okOrDefect,
    danishId: 'vp-begrundelse'
  },
  'placement-provision-cited': {
    ...asked,
    question: {
      da: 'Er den præcise bestemmelse angivet (et helt kapitel er ikke præcist)?',
      en: 'Is the exact provision cited (a whole chapter is not precise)?'
    },
    basis: ['forvaltningsloven/24/1/1', 'virksomhedspraktik-2022/anbefalinger'],
    presupposes: ['placement-written-decision'],
    effect: okOrDefect,
    danishId: 'vp-retsregel'
  },
  'placement-appeal-guidance': {
    ...asked,
    question: { da: 'Er der klagevejledning?', en: 'Is there guidance on appeal?' },
    basis: ['forvaltningsloven/25/1', 'virksomhedspraktik-2022/anbefalinger'],
    presupposes: ['placement-written-decision'],
    effect: okOrDefect,
    danishId: 'vp-klagevejledning'
  },
  'placement-duration': {
    ...asked,
    question: {
      da: 'Er varigheden inden for rammen (jobparat og dagpengemodtager: højst 4 uger; aktivitetsparat: op til 13 uger, forlængelse efter konkret vurdering)?',
      en: 'Is the duration within the frame (job-ready and dagpenge recipients: at most 4 weeks; activity-ready: up to 13 weeks, extended after a concrete assessment)?'
    },
    validTo: '2025-12-31',
    basis: ['virksomhedspraktik-2022/varighed'],
    effect: okOrInvestigate,
    confidence: 'secondary',
    danishId: 'vp-varighed'
  },
  'placement-duration-2026': {
    ...asked,
    question: {
      da: 'Er varighedsreglerne kontrolleret efter reformen af beskæftigelsesindsatsen?',
      en: 'Have the rules on duration been checked after the reform of the employment effort?'
    },
    validFrom: '2026-01-01',
    basis: ['lov-1750-2025'],
    effect: okOrReminder,
    confidence: 'unverified',
    danishId: 'vp-varighed'
  }
} as const satisfies ItemTable)
