import { frozen } from '../../law/frozen.js'
import { humanOrOk, okOrInvestigate, okOrUndocumented } from '../effects.js'
import type { ItemTable } from '../item.js'
import { ofEveryCase } from '../of-every-case.js'

const asked = { ...ofEveryCase, group: 'reason' } as const

/** The reason for an absence: illness. */
export const illnessItems = /* @__PURE__ */ frozen({
  'own-illness-assessed': {
    ...asked,
    question: {
      da: 'Har kommunen vurderet, om egen opstået sygdom forhindrede deltagelse?',
      en: 'Has the municipality assessed whether the citizen’s own illness prevented attendance?'
    },
    when: 'not-missing-illness-notice',
    basis: ['raadighed-aktivitetsparate/10/3/2', 'raadighed-uddannelses-og-jobparate/15/3/2'],
    effect: okOrInvestigate,
    danishId: 'egen-sygdom-vurderet'
  },
  'illness-clarified': {
    ...asked,
    question: {
      da: 'Er det belyst, om borgeren på de konkrete dage kunne møde i det konkrete tilbud eller til samtalen?',
      en: 'Is it clarified whether the citizen, on those very days, could attend that offer or talk?'
    },
    when: 'illness-stated',
    basis: [
      'retssikkerhedsloven/10',
      'raadighed-aktivitetsparate/10/3',
      'raadighed-uddannelses-og-jobparate/15/3',
      'principafgoerelse/102-16/those-days'
    ],
    effect: okOrInvestigate,
    danishId: 'sygdom-belyst'
  },
  'illness-set-aside-on-basis': {
    ...asked,
    question: {
      da: 'Er der et konkret grundlag i sagen for ikke at lægge borgerens oplysning om sygdom til grund?',
      en: 'Is there a concrete basis on the file for setting the citizen’s statement of illness aside?'
    },
    when: 'illness-not-accepted',
    basis: ['principafgoerelse/102-16/only-on-a-basis'],
    effect: okOrUndocumented,
    danishId: 'sygdom-tilsidesat-med-grundlag'
  },
  'medical-information-considered': {
    ...asked,
    question: {
      da: 'Er det overvejet, om der skulle indhentes lægelige oplysninger, og skete det i tilknytning til fraværet?',
      en: 'Was it considered whether to obtain medical information, close in time to the absence?'
    },
    when: 'illness-stated',
    basis: [
      'retssikkerhedsloven/10',
      'retssikkerhedsloven/11/1/2',
      'retssikkerhedsloven/11a',
      'retssikkerhedsloven/11b',
      'principafgoerelse/102-16/doctor-if-necessary'
    ],
    effect: okOrInvestigate,
    danishId: 'laegelige-oplysninger-overvejet',
    notes: [
      {
        da: 'Vil borgeren ikke medvirke, afgøres sagen på det foreliggende grundlag (retssikkerhedsloven § 11 b).',
        en: 'If the citizen refuses to contribute, the case is decided on the information at hand (retssikkerhedsloven § 11 b).'
      }
    ]
  },
  'sick-absence-already-accepted': {
    ...asked,
    question: {
      da: 'Har kommunen allerede registreret og accepteret sygefraværet?',
      en: 'Has the municipality already registered and accepted the sick absence?'
    },
    when: 'illness-stated',
    basis: ['undersoegelse-2018/3.3.1'],
    effect: humanOrOk,
    human: true,
    confidence: 'derived',
    danishId: 'sygefravaer-accepteret',
    notes: [
      {
        da: 'Praksis om 225-timersreglen, brugt analogt.',
        en: 'Practice on the 225-hour rule, by analogy.'
      }
    ]
  }
} as const satisfies ItemTable)
