import { frozen } from '../../law/frozen.js'
import { always, humanOrBlock, okOrBlock } from '../effects.js'
import type { ItemTable } from '../item.js'
import { ofEveryCase } from '../of-every-case.js'

const asked = { ...ofEveryCase, group: 'self-booking' } as const

/** Missed self-booking, aktivloven § 37 a. */
export const selfBookingItems = /* @__PURE__ */ frozen({
  'booking-group-2020': {
    ...asked,
    question: {
      da: 'Var borgeren i 2020 omfattet af sanktionen for manglende selvbooking?',
      en: 'Was the citizen, in 2020, covered by the sanction for a missed booking?'
    },
    classifications: ['uddannelsesparat', 'aktivitetsparat'],
    validTo: '2020-12-31',
    basis: ['aktivloven/37a'],
    effect: humanOrBlock,
    blocks: 'sanction',
    human: true,
    confidence: 'derived',
    reading: 'booking-group-2020',
    underReading: {
      'ask-human': { effect: always('human') },
      'not-covered': { effect: always('block') },
      covered: { effect: always('ok') }
    },
    danishId: 'frist-selvbooking',
    notes: [
      {
        da: '§ 37 a, stk. 2, kan vises fra 2021; bekendtgørelsen for aktivitetsparate nævner manglende selvbooking fra den 1. januar 2021. Åbenlyst uddannelsesparate hører under stk. 1.',
        en: '§ 37 a, stk. 2 is shown from 2021; the order for aktivitetsparate lists missed self-booking from 1 January 2021. Åbenlyst uddannelsesparate are under stk. 1.'
      }
    ]
  },
  'booking-group': {
    ...asked,
    question: {
      da: 'Var borgeren omfattet af fristen for selvbooking?',
      en: 'Was the citizen covered by the deadline for self-booking?'
    },
    validFrom: '2021-01-01',
    basis: [
      'aktivloven/37a/1',
      'aktivloven/37a/2',
      'aktivloven/13/2/4',
      'lbk-808-2024/13/2/5',
      'aktivloven/13/3/2',
      'lbk-808-2024/13/3/3'
    ],
    effect: okOrBlock,
    blocks: 'sanction',
    danishId: 'frist-selvbooking',
    notes: [
      {
        to: '2025-06-30',
        da: 'Stk. 2 omfatter uddannelsesparate og aktivitetsparate: de er ikke uden for § 37 a.',
        en: 'Stk. 2 covers uddannelsesparate and aktivitetsparate: they are not outside § 37 a.'
      },
      {
        from: '2025-07-01',
        da: '§ 37 a omfatter alle, og § 13 nævner ingen gruppe.',
        en: '§ 37 a covers all, and § 13 names no group.'
      }
    ]
  },
  'booking-deadline-told': {
    ...asked,
    question: {
      da: 'Var fristen for selvbooking fastsat og meddelt borgeren, og er den overskredet?',
      en: 'Was the deadline for self-booking set and told to the citizen, and has it passed?'
    },
    basis: ['aktivloven/37a/1'],
    effect: okOrBlock,
    blocks: 'sanction',
    danishId: 'frist-selvbooking'
  }
} as const satisfies ItemTable)
