import { frozen } from '../../law/frozen.js'
import { okOrBlock, okOrBlockUnlessDocumented, routeOrOk } from '../effects.js'
import type { ItemTable } from '../item.js'
import { ofEveryCase } from '../of-every-case.js'

const asked = { ...ofEveryCase, group: 'hearing' } as const

/** The agterskrivelse, aktivloven § 35, stk. 6: a hearing letter that becomes the decision. */
export const agterskrivelseItems = /* @__PURE__ */ frozen({
  'conditional-letter-used': {
    ...asked,
    question: {
      da: 'Er der brugt agterskrivelse?',
      en: 'Is an agterskrivelse (a hearing letter that becomes the decision) used?'
    },
    basis: ['aktivloven/35/6'],
    effect: routeOrOk,
    danishId: 'agterskrivelse-brugt'
  },
  'conditional-letter-group': {
    ...asked,
    question: {
      da: 'Er borgeren uddannelses- eller jobparat, og er sanktionen efter §§ 36-40?',
      en: 'Is the citizen education- or job-ready, and is the sanction under §§ 36-40?'
    },
    when: 'agterskrivelse-used',
    basis: ['aktivloven/35/6'],
    effect: okOrBlock,
    blocks: 'conditional-letter',
    danishId: 'agterskrivelse-maalgruppe',
    notes: [
      {
        da: 'Aldrig til aktivitetsparate og aldrig efter § 40 a.',
        en: 'Never to aktivitetsparate, never under § 40 a.'
      }
    ]
  },
  'conditional-letter-hearing': {
    ...asked,
    question: {
      da: 'Fremgår det klart af agterskrivelsen, at den er en partshøring?',
      en: 'Does the letter say clearly that it is a hearing?'
    },
    when: 'agterskrivelse-used',
    basis: ['aktivloven/35/6/1'],
    effect: okOrBlockUnlessDocumented,
    blocks: 'conditional-letter',
    danishId: 'agterskrivelse-1'
  },
  'conditional-letter-deadline': {
    ...asked,
    question: {
      da: 'Fremgår fristen for bemærkninger klart af agterskrivelsen?',
      en: 'Does the letter state the deadline for comments clearly?'
    },
    when: 'agterskrivelse-used',
    basis: ['aktivloven/35/6/2'],
    effect: okOrBlockUnlessDocumented,
    blocks: 'conditional-letter',
    danishId: 'agterskrivelse-2'
  },
  'conditional-letter-intended-decision': {
    ...asked,
    question: {
      da: 'Fremgår det klart, hvilken afgørelse kommunen påtænker på det foreliggende grundlag?',
      en: 'Does the letter state clearly which decision is intended on the present basis?'
    },
    when: 'agterskrivelse-used',
    basis: ['aktivloven/35/6/3'],
    effect: okOrBlockUnlessDocumented,
    blocks: 'conditional-letter',
    danishId: 'agterskrivelse-3'
  },
  'conditional-letter-becomes-final': {
    ...asked,
    question: {
      da: 'Fremgår det klart, at skrivelsen efter fristen er den endelige afgørelse og træder i kraft uden ny besked?',
      en: 'Does the letter state clearly that after the deadline it is the final decision and takes effect without further notice?'
    },
    when: 'agterskrivelse-used',
    basis: ['aktivloven/35/6/4'],
    effect: okOrBlockUnlessDocumented,
    blocks: 'conditional-letter',
    danishId: 'agterskrivelse-4'
  },
  'conditional-letter-reply-decided': {
    ...asked,
    question: {
      da: 'Blev der truffet en ny afgørelse, da borgeren svarede inden fristen?',
      en: 'Was a new decision made when the citizen commented before the deadline?'
    },
    when: 'agterskrivelse-answered',
    basis: ['aktivloven/35/6/3', 'aktivloven/35/6/4'],
    effect: okOrBlock,
    blocks: 'conditional-letter',
    confidence: 'derived',
    danishId: 'agterskrivelse-svar'
  }
} as const satisfies ItemTable)
