import { frozen } from '../../law/frozen.js'
import { okOrReminder } from '../effects.js'
import type { ItemTable } from '../item.js'
import { ofEveryCase } from '../of-every-case.js'

const asked = { ...ofEveryCase, group: 'reminder' } as const

/** Reminders of what is not verified: they never affect the outcome. */
export const reminderItems = /* @__PURE__ */ frozen({
  'availability-order-2025': {
    ...asked,
    question: {
      da: 'Er det kontrolleret, hvilken rådighedsbekendtgørelse der gjaldt på hændelsesdagen?',
      en: 'Has it been checked which availability order was in force on the day of the event?'
    },
    validFrom: '2025-01-01',
    basis: ['raadighed-aktivitetsparate/later-orders', 'raadighed-uddannelses-og-jobparate/later-orders'],
    effect: okOrReminder,
    confidence: 'unverified',
    notes: [
      {
        da: 'Paragraffer i bekendtgørelserne henviser til nr. 1716 og nr. 1717 af 14. december 2023.',
        en: 'Sections of the orders are those of nr. 1716 and nr. 1717 of 14 December 2023.'
      }
    ]
  },
  'changes-2026': {
    ...asked,
    question: {
      da: 'Er det kontrolleret, om lov 1750 af 29/12/2025 ændrer den bestemmelse, der bruges?',
      en: 'Has it been checked whether lov 1750 af 29/12/2025 changes the provision used?'
    },
    validFrom: '2026-01-01',
    basis: ['lov-1750-2025/4'],
    effect: okOrReminder,
    confidence: 'unverified'
  },
  'covid-suspension': {
    ...asked,
    question: {
      da: 'Er det kontrolleret, om sanktioner var suspenderet på grund af covid-19 på hændelsesdagen?',
      en: 'Has it been checked whether sanctions were suspended because of covid-19 on the day of the event?'
    },
    validFrom: '2020-03-01',
    validTo: '2021-12-31',
    basis: ['sanktioner-1/covid-19'],
    effect: okOrReminder,
    confidence: 'unverified',
    notes: [
      {
        da: 'Datoerne er ikke fastslået; perioden er med vilje sat bred.',
        en: 'The dates of the suspensions are not established; the window is wide on purpose.'
      }
    ]
  }
} as const satisfies ItemTable)
