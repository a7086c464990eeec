import { frozen } from '../../law/frozen.js'
import { okOrBlock, okOrDefectOnceKnown, routeOrOk } from '../effects.js'
import type { ItemTable } from '../item.js'
import { ofEveryCase } from '../of-every-case.js'

const asked = { ...ofEveryCase, group: 'hearing' } as const

/** Hearing and the monthly statement, forvaltningsloven § 19 and aktivloven § 35, stk. 3. */
export const hearingItems = /* @__PURE__ */ frozen({
  heard: {
    ...asked,
    question: {
      da: 'Er borgeren partshørt over de faktiske oplysninger med en rimelig frist før afgørelsen?',
      en: 'Was the citizen heard on the facts, with reasonable time, before the decision?'
    },
    when: 'agterskrivelse-not-used',
    basis: ['forvaltningsloven/19/1', 'aktivloven/35/3/4'],
    effect: okOrDefectOnceKnown,
    danishId: 'partshoering',
    notes: [{ da: 'En alvorlig fejl.', en: 'A serious defect.' }]
  },
  'reply-considered': {
    ...asked,
    question: {
      da: 'Er borgerens svar behandlet i afgørelsen?',
      en: 'Does the decision deal with the citizen’s reply?'
    },
    when: 'hearing-answered',
    basis: ['forvaltningsloven/19', 'forvaltningsloven/24/2'],
    presupposes: ['heard', 'heard-with-statement'],
    effect: okOrDefectOnceKnown,
    danishId: 'svar-inddraget'
  },
  'monthly-statement': {
    ...asked,
    question: {
      da: 'Er fradraget gjort op samlet for en måned?',
      en: 'Is the deduction made up as one statement for a month?'
    },
    basis: ['aktivloven/35/3/3'],
    effect: routeOrOk,
    danishId: 'samlet-opgoerelse',
    notes: [{ da: 'Der står "kan": kommunen vælger selv.', en: 'It says "kan": the municipality chooses.' }]
  },
  'told-at-once': {
    ...asked,
    question: {
      da: 'Fik borgeren i umiddelbar tilknytning til forseelsen besked om forseelsen og den forestående sanktion?',
      en: 'Was the citizen told of the breach and the coming sanction in immediate connection with the breach?'
    },
    when: 'monthly-statement-used',
    basis: ['aktivloven/35/3/5'],
    effect: okOrBlock,
    blocks: 'monthly-statement',
    danishId: 'oplyst-umiddelbart',
    notes: [
      {
        da: 'Kun §§ 37-40; § 36 er ikke nævnt. Rammer den samlede opgørelse, men ikke en almindelig afgørelse om den enkelte hændelse.',
        en: '§§ 37-40 only; § 36 is not named. It blocks the collective statement, not an ordinary decision on the single event.'
      }
    ]
  },
  'heard-with-statement': {
    ...asked,
    question: {
      da: 'Er borgeren partshørt i forbindelse med den samlede opgørelse?',
      en: 'Was the citizen heard in connection with the monthly statement?'
    },
    when: 'monthly-statement-used',
    basis: ['aktivloven/35/3/4'],
    effect: okOrDefectOnceKnown,
    danishId: 'partshoering-ved-opgoerelse',
    notes: [{ da: 'En alvorlig fejl.', en: 'A serious defect.' }]
  }
} as const satisfies ItemTable)
