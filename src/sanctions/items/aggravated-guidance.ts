import { frozen } from '../../law/frozen.js'
import { okOrBlockUnlessDocumented } from '../effects.js'
import type { ItemTable } from '../item.js'
import { ofEveryCase } from '../of-every-case.js'

const asked = { ...ofEveryCase, group: 'aggravated' } as const

/** The aggravated availability sanction: extra guidance, aktivloven § 35, stk. 2. */
export const aggravatedGuidanceItems = /* @__PURE__ */ frozen({
  'extra-guidance-person': {
    ...asked,
    question: {
      da: 'Blev borgeren i forbindelse med den forudgående sanktion skriftligt vejledt om § 40 a?',
      en: 'Was the citizen, in connection with the preceding sanction, guided in writing on § 40 a?'
    },
    basis: ['aktivloven/35/2'],
    presupposes: ['preceding-sanction'],
    effect: okOrBlockUnlessDocumented,
    blocks: 'sanction',
    danishId: 'vejledning-40a-person'
  },
  'extra-guidance-repeat': {
    ...asked,
    question: {
      da: 'Siger vejledningen, hvad der sker, hvis borgeren igen uden rimelig grund afviser eller udebliver?',
      en: 'Does the guidance state the consequences of refusing or staying away again without a reasonable ground?'
    },
    basis: ['aktivloven/35/2/1'],
    presupposes: ['extra-guidance-person'],
    effect: okOrBlockUnlessDocumented,
    blocks: 'sanction',
    danishId: 'vejledning-40a-punkt-1'
  },
  'extra-guidance-attended-days': {
    ...asked,
    question: {
      da: 'Siger vejledningen, at der kun udbetales hjælp for dage, hvor pligten er opfyldt?',
      en: 'Does the guidance state that aid is paid only for days on which the duty is met?'
    },
    basis: ['aktivloven/35/2/2'],
    presupposes: ['extra-guidance-person'],
    effect: okOrBlockUnlessDocumented,
    blocks: 'sanction',
    danishId: 'vejledning-40a-punkt-2'
  },
  'extra-guidance-closing': {
    ...asked,
    question: {
      da: 'Siger vejledningen, at sagen lukkes og hjælpen ophører efter en hel kalendermåned uden fremmøde?',
      en: 'Does the guidance state that the case is closed and the aid stops after a whole calendar month without attendance?'
    },
    basis: ['aktivloven/35/2/3'],
    presupposes: ['extra-guidance-person'],
    effect: okOrBlockUnlessDocumented,
    blocks: 'sanction',
    danishId: 'vejledning-40a-punkt-3'
  },
  'extra-guidance-spouse-closing': {
    ...asked,
    question: {
      da: 'Siger vejledningen, at ægtefællens sag også lukkes?',
      en: 'Does the guidance state that the spouse’s case is closed too?'
    },
    when: 'married',
    basis: ['aktivloven/35/2/4'],
    presupposes: ['extra-guidance-person'],
    effect: okOrBlockUnlessDocumented,
    blocks: 'sanction',
    danishId: 'vejledning-40a-punkt-4',
    notes: [
      {
        da: 'At nr. 4 ikke kræves for en ugift, er udledt.',
        en: 'That nr. 4 is left out for an unmarried person is derived.'
      }
    ]
  },
  'extra-guidance-spouse': {
    ...asked,
    question: {
      da: 'Blev ægtefællen skriftligt vejledt om § 40 a?',
      en: 'Was the spouse guided in writing on § 40 a?'
    },
    when: 'married',
    basis: ['aktivloven/35/2'],
    presupposes: ['preceding-sanction'],
    effect: okOrBlockUnlessDocumented,
    blocks: 'sanction',
    reading: 'spouse-not-guided',
    underReading: { 'blocks-spouse-stop-only': { blocks: 'spouse-stop' } },
    danishId: 'vejledning-40a-aegtefaelle',
    notes: [
      {
        da: 'Der står "personen og dennes ægtefælle"; hvor langt den manglende vejledning rækker, er udledt.',
        en: 'The text says "personen og dennes ægtefælle"; how far the missing guidance reaches is derived.'
      }
    ]
  }
} as const satisfies ItemTable)
