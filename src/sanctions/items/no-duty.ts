import { frozen } from '../../law/frozen.js'
import { blockOrOk, humanOrOk } from '../effects.js'
import type { ItemTable } from '../item.js'
import { ofEveryCase } from '../of-every-case.js'

const asked = { ...ofEveryCase, group: 'no-duty' } as const

/** When there was no duty at all (aktivloven § 13, stk. 5, 9 and 12-13; the availability orders). */
export const noDutyItems = /* @__PURE__ */ frozen({
  holiday: {
    ...asked,
    question: {
      da: 'Var dagen aftalt ferie med ret til hjælp?',
      en: 'Was the day agreed holiday with right to aid?'
    },
    basis: ['aktivloven/13/11', 'aktivloven/13/12', 'aktivloven/13/13'],
    effect: blockOrOk,
    blocks: 'sanction',
    danishId: 'ferie',
    notes: [
      {
        da: '§ 13, stk. 1-6, gælder ikke under ferien.',
        en: '§ 13, stk. 1-6 do not apply while the holiday is taken.'
      },
      {
        to: '2022-08-31',
        da: 'Stykkerne fik nye numre senest den 1. september 2022.',
        en: 'The numbering moved at the latest on 1 September 2022.'
      }
    ]
  },
  leave: {
    ...asked,
    question: {
      da: 'Havde borgeren ret til fravær ved graviditet, barsel, adoption eller sorgorlov?',
      en: 'Had the citizen a right to absence for pregnancy, birth, adoption or bereavement leave?'
    },
    validFrom: '2022-09-01',
    basis: ['aktivloven/13/9', 'raadighed-aktivitetsparate/11', 'raadighed-uddannelses-og-jobparate/16'],
    effect: blockOrOk,
    blocks: 'sanction',
    danishId: 'orlov',
    notes: [
      {
        to: '2022-08-31',
        da: 'Før den 1. september 2022 kan orlov være en rimelig grund, men den er ingen undtagelse.',
        en: 'Before 1 September 2022 leave is a possible reasonable ground, not an exemption.'
      }
    ]
  },
  'special-youth-education': {
    ...asked,
    question: {
      da: 'Var borgeren under særligt tilrettelagt ungdomsuddannelse (STU)?',
      en: 'Was the citizen in specially planned youth education (STU)?'
    },
    validFrom: '2025-07-01',
    basis: ['aktivloven/13i'],
    effect: humanOrOk,
    confidence: 'derived',
    notes: [
      {
        da: '§ 13 i sætter § 13, stk. 1 og 3-8, og § 13 a ud af kraft, men nævner ikke stk. 2. Derfor skal en medarbejder se på det.',
        en: '§ 13 i disapplies § 13, stk. 1 and 3-8, and § 13 a; stk. 2 is not named. A person must look.'
      }
    ]
  },
  'exempt-from-offer': {
    ...asked,
    question: {
      da: 'Var borgeren undtaget fra at tage imod tilbud (LAB § 106; integrationsloven § 16, stk. 4, 1. pkt.)?',
      en: 'Was the citizen exempt from accepting offers (LAB § 106; integrationsloven § 16, stk. 4, 1. pkt.)?'
    },
    when: 'event-concerns-offer',
    basis: ['aktivloven/13/5'],
    effect: blockOrOk,
    blocks: 'sanction',
    danishId: 'fritaget-tilbud'
  },
  'offer-97b': {
    ...asked,
    question: {
      da: 'Var tilbuddet uddannelse efter LAB § 97 b?',
      en: 'Was the offer education under LAB § 97 b?'
    },
    when: 'event-concerns-offer',
    validFrom: '2021-03-23',
    validTo: '2024-12-31',
    basis: ['raadighed-aktivitetsparate/4/3', 'raadighed-uddannelses-og-jobparate/4/3'],
    effect: blockOrOk,
    blocks: 'sanction',
    danishId: 'tilbud-97b',
    notes: [
      {
        da: 'Borgeren har ikke pligt til at tage imod eller blive i en sådan uddannelse.',
        en: 'There is no duty to take or stay in such education.'
      }
    ]
  },
  'offer-97b-from-2025': {
    ...asked,
    question: {
      da: 'Var tilbuddet uddannelse efter LAB § 97 b?',
      en: 'Was the offer education under LAB § 97 b?'
    },
    when: 'event-concerns-offer',
    validFrom: '2025-01-01',
    basis: ['raadighed-aktivitetsparate/4/3', 'raadighed-uddannelses-og-jobparate/4/3'],
    effect: humanOrOk,
    confidence: 'derived',
    danishId: 'tilbud-97b',
    notes: [
      {
        da: 'Det er ikke fastslået, om den senere bekendtgørelse har samme undtagelse.',
        en: 'Whether the later order keeps the exemption is not established.'
      }
    ]
  },
  'exempt-from-talk': {
    ...asked,
    question: {
      da: 'Var borgeren fritaget for samtalen eller for at møde personligt?',
      en: 'Was the citizen exempt from the talk, or from attending in person?'
    },
    basis: [
      'raadighed-aktivitetsparate/7/1/1',
      'raadighed-aktivitetsparate/7/1/5',
      'raadighed-uddannelses-og-jobparate/10/1',
      'lab/kapitel-7',
      'lab/106',
      'integrationsloven/20/1'
    ],
    effect: blockOrOk,
    blocks: 'sanction',
    derivedFor: [{ from: '2025-01-01' }],
    danishId: 'fritaget-samtale',
    notes: [
      {
        from: '2025-01-01',
        da: 'Punktet bæres af lovens egne undtagelser; den bekendtgørelse, der gælder fra den 1. januar 2025, er ikke fastslået.',
        en: 'The statutory exemptions carry the item; the order in force from 1 January 2025 is not established.'
      }
    ]
  },
  'exempt-from-work-during-course': {
    ...asked,
    question: {
      da: 'Var borgeren i uddannelse efter LAB §§ 96 eller 97 a, da arbejdet blev afvist?',
      en: 'Was the citizen in education under LAB §§ 96 or 97 a when the work was refused?'
    },
    when: 'work-refused',
    validTo: '2024-12-31',
    basis: ['raadighed-aktivitetsparate/4/2', 'raadighed-uddannelses-og-jobparate/4/2'],
    effect: blockOrOk,
    blocks: 'sanction'
  },
  'exempt-from-work-during-course-from-2025': {
    ...asked,
    question: {
      da: 'Var borgeren i uddannelse efter LAB §§ 96 eller 97 a, da arbejdet blev afvist?',
      en: 'Was the citizen in education under LAB §§ 96 or 97 a when the work was refused?'
    },
    when: 'work-refused',
    validFrom: '2025-01-01',
    basis: ['raadighed-aktivitetsparate/4/2', 'raadighed-uddannelses-og-jobparate/4/2'],
    effect: humanOrOk,
    confidence: 'derived',
    notes: [
      {
        da: 'Det er ikke fastslået, om den senere bekendtgørelse har samme undtagelse.',
        en: 'Whether the later order keeps the exemption is not established.'
      }
    ]
  }
} as const satisfies ItemTable)
