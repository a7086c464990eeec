import { frozen } from '../../law/frozen.js'
import { okOrBlock, okOrInvestigate, okOrInvestigateByPerson } from '../effects.js'
import type { ItemTable } from '../item.js'
import { ofEveryCase } from '../of-every-case.js'

const asked = { ...ofEveryCase, group: 'basis' } as const

/** What every case must settle first. */
export const basisItems = /* @__PURE__ */ frozen({
  'classification-on-file': {
    ...asked,
    question: {
      da: 'Fremgår det af sagen, om borgeren var jobparat, uddannelsesparat eller aktivitetsparat på dagen for hændelsen?',
      en: 'Does the file show the citizen’s classification on the day of the event?'
    },
    basis: [
      'lab/6',
      'aktivloven/13/7',
      'aktivloven/13/8',
      'aktivloven/35/6',
      'aktivloven/35/7',
      'aktivloven/40a/1',
      'sanktioner-3/anbefalinger'
    ],
    effect: okOrInvestigate,
    reading: 'classification-day',
    danishId: 'visitation-fastlagt',
    notes: [
      {
        da: 'Uden visitation kan punkterne ikke vælges. Virkningen følger Ankestyrelsens undersøgelser.',
        en: 'Without a classification the items cannot be chosen. The effect follows the studies of the board.'
      }
    ]
  },
  'event-in-catalogue': {
    ...asked,
    question: {
      da: 'Er hændelsen en af dem, der er nævnt i sanktionsreglerne?',
      en: 'Is the event one that the sanction rules name?'
    },
    basis: [
      'aktivloven/36/1',
      'aktivloven/37/1',
      'aktivloven/37a/1',
      'aktivloven/38',
      'aktivloven/39',
      'aktivloven/40a/1',
      'aktivloven/42',
      'aktivloven/43',
      'principafgoerelse/85-14'
    ],
    effect: okOrBlock,
    blocks: 'sanction',
    danishId: 'haendelse-i-loven',
    notes: [
      {
        da: '§ 41 er ophævet. En udeblivelse fra en opfølgningssamtale står ikke i nogen sanktionsregel.',
        en: '§ 41 is repealed. A missed opfølgningssamtale is in no sanction rule.'
      }
    ]
  },
  'right-provision': {
    ...asked,
    question: {
      da: 'Er hændelsen behandlet efter den rigtige bestemmelse: udeblivelse (§ 36), manglende sygemelding (§ 39, nr. 4) eller gentaget udeblivelse, der kan sidestilles med afvisning (§ 39, nr. 3)?',
      en: 'Is the event treated under the right provision: absence (§ 36), missing notice of illness (§ 39, nr. 4) or repeated absence equal to refusal (§ 39, nr. 3)?'
    },
    basis: ['aktivloven/36/1', 'aktivloven/39/3', 'aktivloven/39/4'],
    effect: okOrInvestigateByPerson,
    danishId: 'rigtig-bestemmelse'
  }
} as const satisfies ItemTable)
