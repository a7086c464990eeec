import { frozen } from '../../law/frozen.js'
import { okOrAmount, okOrBlock } from '../effects.js'
import type { ItemTable } from '../item.js'
import { ofEveryCase } from '../of-every-case.js'

const asked = { ...ofEveryCase, group: 'amount' } as const

/** Time limit, days and rates, aktivloven §§ 35-40 a. */
export const amountItems = /* @__PURE__ */ frozen({
  'three-month-limit': {
    ...asked,
    question: {
      da: 'Er fradraget eller nedsættelsen foretaget inden 3 hele kalendermåneder efter hændelsen?',
      en: 'Is the deduction or reduction made within 3 whole calendar months after the event?'
    },
    when: 'amount-computed',
    basis: ['aktivloven/35/3/2'],
    effect: okOrBlock,
    blocks: 'sanction',
    reading: 'three-month-count',
    danishId: 'frist-tre-maaneder',
    notes: [
      {
        da: 'Kun §§ 36-40. Hvordan månederne regnes, og hvad der skal være sket, er to fortolkninger.',
        en: '§§ 36-40 only. How the months are counted, and what must have happened within them, are two readings.'
      }
    ]
  },
  'days-and-rate': {
    ...asked,
    question: {
      da: 'Er antal dage (§§ 36-38) eller den ene nedsættelse på tre satser (§§ 39-40) og satsen opgjort rigtigt?',
      en: 'Are the number of days (§§ 36-38), or the single reduction of three rates (§§ 39-40), and the rate right?'
    },
    when: 'amount-computed',
    basis: [
      'aktivloven/35/4',
      'aktivloven/35/5',
      'aktivloven/36/2',
      'aktivloven/37',
      'aktivloven/38',
      'aktivloven/40'
    ],
    effect: okOrAmount,
    reading: 'weekend-days',
    danishId: 'fradrag-opgjort'
  },
  'rate-before-income': {
    ...asked,
    question: {
      da: 'Er satsen valgt efter hjælpen uden fradrag for indtægter og efter tabellen på hændelsesdagen?',
      en: 'Was the rate chosen by the aid before deductions for income, from the table on the day of the event?'
    },
    when: 'amount-computed',
    basis: ['aktivloven/35/4/2'],
    effect: okOrAmount,
    reading: 'rate-table-day',
    danishId: 'sats-foer-indtaegt',
    notes: [
      {
        da: 'At tabellen er den på hændelsesdagen, er udledt.',
        en: 'That the table is that of the day of the event is derived.'
      }
    ]
  },
  'monthly-cap': {
    ...asked,
    question: {
      da: 'Er månedens samlede fradrag højst månedens beregnede hjælp?',
      en: 'Is the month’s total deduction at most the aid calculated for that month?'
    },
    when: 'amount-computed',
    basis: ['aktivloven/35/4/3'],
    effect: okOrAmount,
    danishId: 'loft-maaned'
  },
  'one-reduction-a-month': {
    ...asked,
    question: {
      da: 'Er der højst én nedsættelse efter §§ 39-40 i kalendermåneden?',
      en: 'Is there at most one reduction under §§ 39-40 in the calendar month?'
    },
    when: 'amount-computed',
    basis: ['aktivloven/40/2'],
    effect: okOrBlock,
    blocks: 'this-reduction',
    danishId: 'en-nedsaettelse-pr-maaned'
  },
  'contact-renewed-date': {
    ...asked,
    question: {
      da: 'Er datoen fastslået for, hvornår kontakten blev genoprettet (eller samtalen booket)?',
      en: 'Is the date established on which contact was renewed (or the talk booked)?'
    },
    basis: ['aktivloven/37/1/1', 'aktivloven/37a'],
    effect: okOrAmount,
    reading: 'renewed-contact-day',
    danishId: 'kontakt-genoprettet',
    notes: [
      { da: 'I § 37 a slutter bookingen også dagene.', en: 'In § 37 a the booking also ends the count.' }
    ]
  },
  'same-day-rule': {
    ...asked,
    question: {
      da: 'Er der regnet mindst for dagen selv og ikke for dage efter genoprettet kontakt?',
      en: 'Is at least the day itself counted, and no day after contact was renewed?'
    },
    basis: ['aktivloven/37/1/2', 'aktivloven/37a'],
    effect: okOrAmount,
    danishId: 'samme-dag-regel'
  },
  'calendar-day-fraction': {
    ...asked,
    question: {
      da: 'Er hjælpen beregnet som kalenderdage med opfyldt pligt delt med månedens kalenderdage?',
      en: 'Is the aid computed as calendar days with the duty met over the calendar days of the month?'
    },
    basis: ['aktivloven/40a/6', 'aktivloven/40a/5'],
    effect: okOrAmount,
    danishId: 'dage-40a'
  }
} as const satisfies ItemTable)
