import { frozen } from '../../law/frozen.js'
import { okOrHuman, okOrInvestigate, okOrInvestigateByPerson } from '../effects.js'
import type { ItemTable } from '../item.js'
import { ofEveryCase } from '../of-every-case.js'

const asked = { ...ofEveryCase, group: 'placement' } as const

/** A work placement (virksomhedspraktik): what the file shows of the citizen, and why this placement. */
export const placementItems = /* @__PURE__ */ frozen({
  'placement-work-experience': {
    ...asked,
    question: {
      da: 'Er borgerens erhvervserfaring belyst i sagen?',
      en: 'Does the file show the citizen’s work experience?'
    },
    basis: ['virksomhedspraktik-2022/anbefalinger', 'retssikkerhedsloven/10'],
    effect: okOrInvestigate,
    confidence: 'secondary',
    danishId: 'vp-erhvervserfaring'
  },
  'placement-job-goal': {
    ...asked,
    question: { da: 'Er borgerens jobmål belyst i sagen?', en: 'Does the file show the citizen’s job goal?' },
    basis: ['virksomhedspraktik-2022/anbefalinger', 'retssikkerhedsloven/10'],
    effect: okOrInvestigate,
    confidence: 'secondary',
    danishId: 'vp-jobmaal'
  },
  'placement-prerequisites': {
    ...asked,
    question: {
      da: 'Er borgerens forudsætninger for job belyst i sagen?',
      en: 'Does the file show the citizen’s prerequisites for a job?'
    },
    basis: ['virksomhedspraktik-2022/anbefalinger', 'retssikkerhedsloven/10'],
    effect: okOrInvestigate,
    confidence: 'secondary',
    danishId: 'vp-forudsaetninger'
  },
  'placement-competences': {
    ...asked,
    question: {
      da: 'Er borgerens kompetencer belyst i sagen?',
      en: 'Does the file show the citizen’s competences?'
    },
    basis: ['virksomhedspraktik-2022/anbefalinger', 'retssikkerhedsloven/10'],
    effect: okOrInvestigate,
    confidence: 'secondary',
    danishId: 'vp-kompetencer'
  },
  'placement-resources': {
    ...asked,
    question: {
      da: 'Er borgerens ressourcer belyst i sagen?',
      en: 'Does the file show the citizen’s resources?'
    },
    basis: ['virksomhedspraktik-2022/anbefalinger', 'retssikkerhedsloven/10'],
    effect: okOrInvestigate,
    confidence: 'secondary',
    danishId: 'vp-ressourcer'
  },
  'placement-needs-for-consideration': {
    ...asked,
    question: {
      da: 'Er borgerens eventuelle skånehensyn belyst i sagen?',
      en: 'Does the file show what consideration the citizen may need (skånehensyn)?'
    },
    basis: ['virksomhedspraktik-2022/anbefalinger', 'retssikkerhedsloven/10'],
    effect: okOrInvestigate,
    confidence: 'secondary',
    danishId: 'vp-skaanehensyn'
  },
  'placement-fastest-way': {
    ...asked,
    question: {
      da: 'Er det vurderet, at praktikken er den hurtigste vej til varig beskæftigelse?',
      en: 'Is it assessed that the placement is the fastest way to lasting employment?'
    },
    basis: ['virksomhedspraktik-2022/anbefalinger'],
    effect: okOrInvestigate,
    human: true,
    confidence: 'secondary',
    danishId: 'vp-hurtigste-vej'
  },
  'placement-starting-point': {
    ...asked,
    question: {
      da: 'Tager praktikken udgangspunkt i kompetencer og erfaring, holdt op mod behovet for arbejdskraft på området?',
      en: 'Does the placement start from competences and experience, held against the demand for labour in the field?'
    },
    basis: ['virksomhedspraktik-2022/anbefalinger'],
    effect: okOrInvestigate,
    confidence: 'secondary',
    danishId: 'vp-udgangspunkt'
  },
  'placement-change-of-trade': {
    ...asked,
    question: {
      da: 'Er det vurderet og belyst, at brancheskift eller uddannelse er den hurtigste vej?',
      en: 'Is it assessed, with its basis on the file, that a change of trade or education is the fastest way?'
    },
    when: 'placement-in-other-trade',
    basis: ['virksomhedspraktik-2022/anbefalinger'],
    effect: okOrInvestigate,
    human: true,
    confidence: 'secondary',
    danishId: 'vp-brancheskift'
  },
  'placement-not-only-documentation': {
    ...asked,
    question: {
      da: 'Er praktikken givet med et udviklingsperspektiv og ikke kun for at dokumentere, at borgeren ikke kan arbejde?',
      en: 'Does the placement have a development perspective, and is it not given only to document that the citizen cannot work?'
    },
    basis: ['nyhedsbrev-lundsteen-wiederquist'],
    effect: okOrInvestigateByPerson,
    human: true,
    confidence: 'secondary',
    danishId: 'vp-ikke-kun-dokumentation'
  },
  'placement-realistic-course': {
    ...asked,
    question: {
      da: 'Kan indhold og omfang tilrettelægges, så borgeren kan løse opgaver og indgå blandt kolleger?',
      en: 'Can content and extent be set so that the citizen can do tasks and take part among colleagues?'
    },
    basis: ['nyhedsbrev-lundsteen-wiederquist'],
    effect: okOrHuman,
    human: true,
    confidence: 'secondary',
    danishId: 'vp-realistisk-forloeb'
  }
} as const satisfies ItemTable)
