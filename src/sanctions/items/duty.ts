import { frozen } from '../../law/frozen.js'
import { okOrBlock, okOrInvestigate } from '../effects.js'
import type { ItemTable } from '../item.js'
import { ofEveryCase } from '../of-every-case.js'

const asked = { ...ofEveryCase, group: 'duty' } as const

/** Whether there was a duty, and whether the citizen knew of it. */
export const dutyItems = /* @__PURE__ */ frozen({
  'duty-notified': {
    ...asked,
    question: {
      da: 'Kan det dokumenteres, at borgeren havde modtaget tilbuddet, henvisningen eller indkaldelsen med tid og sted før hændelsen?',
      en: 'Is it documented that the citizen had received the offer, referral or summons, with time and place, before the event?'
    },
    basis: [
      'raadighed-aktivitetsparate/5/3',
      'raadighed-aktivitetsparate/5/4',
      'raadighed-uddannelses-og-jobparate/7/3',
      'raadighed-uddannelses-og-jobparate/7/4',
      'forvaltningsret/modtagelse'
    ],
    effect: okOrBlock,
    blocks: 'sanction',
    danishId: 'pligt-meddelt'
  },
  'meeting-earliest-day-after': {
    ...asked,
    question: {
      da: 'Lå mødetidspunktet tidligst dagen efter modtagelsen, eller var startdatoen oplyst på anden måde (samtale, plan, brev, telefon)?',
      en: 'Was the time to attend at the earliest the day after receipt, or was the start date made known otherwise (talk, plan, letter, telephone)?'
    },
    basis: [
      'raadighed-aktivitetsparate/5/3',
      'raadighed-aktivitetsparate/5/4',
      'raadighed-uddannelses-og-jobparate/7/3',
      'raadighed-uddannelses-og-jobparate/7/4'
    ],
    presupposes: ['duty-notified'],
    effect: okOrInvestigate,
    danishId: 'dagen-efter',
    notes: [
      { da: 'Virkningen er udledt.', en: 'The effect is derived.' },
      {
        from: '2025-01-01',
        da: 'Den bekendtgørelse, der gælder fra den 1. januar 2025, er ikke fastslået.',
        en: 'The order in force from 1 January 2025 is not established.'
      }
    ]
  },
  'within-registration-duty': {
    ...asked,
    question: {
      da: 'Var borgeren omfattet af den pligt, der er brudt (tilmelding som jobsøgende, § 8 a; cv, § 13 a, stk. 2)?',
      en: 'Was the citizen under the duty that was breached (registration as jobseeker, § 8 a; CV, § 13 a, stk. 2)?'
    },
    basis: ['aktivloven/8a', 'aktivloven/13a/2', 'aktivloven/38'],
    effect: okOrBlock,
    blocks: 'sanction',
    notes: [
      {
        da: '§ 13 a gælder kun jobparate og åbenlyst uddannelsesparate. Hvem § 8 a gælder, er ikke fastslået her; det svarer sagsbehandleren på.',
        en: '§ 13 a covers jobparate and åbenlyst uddannelsesparate only. The group of § 8 a is not established here: the caseworker answers.'
      }
    ]
  },
  'cv-deadline-passed': {
    ...asked,
    question: {
      da: 'Var fristen på 3 uger for cv på Jobnet udløbet?',
      en: 'Had the 3 weeks for the CV on Jobnet run out?'
    },
    when: 'cv-missing',
    basis: ['aktivloven/13a/2'],
    effect: okOrBlock,
    blocks: 'days'
  },
  'breach-documented-per-day': {
    ...asked,
    question: {
      da: 'Er det dokumenteret dag for dag, at borgeren ikke var tilmeldt eller manglede cv?',
      en: 'Is it documented day by day that the citizen was not registered or had no CV?'
    },
    basis: ['aktivloven/38', 'retssikkerhedsloven/10'],
    effect: okOrBlock,
    blocks: 'days',
    confidence: 'derived'
  }
} as const satisfies ItemTable)
