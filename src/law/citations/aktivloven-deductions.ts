import { frozen } from '../frozen.js'
import { since2020, since2025, until2025 } from './act-of-sanctions.js'
import type { CitationTable } from './citation.js'
import { actRead } from './editions.js'

/** Aktivloven §§ 35-40 a: the days, the rates, the limits of a month and the time limit of deductions. */
export const deductions = frozen({
  'aktivloven/35/3/2': {
    ...since2020,
    editions: actRead,
    title: {
      da: 'Fradrag og nedsættelser skal ske inden for 3 hele kalendermåneder efter hændelsen',
      en: 'Deductions and reductions must be made within 3 whole calendar months after the event'
    },
    provision: 'aktivloven § 35, stk. 3, 2. pkt.'
  },
  'aktivloven/35/4': {
    ...since2020,
    editions: actRead,
    title: {
      da: 'En sanktionssats pr. dag efter §§ 36-38, tre satser efter §§ 39-40',
      en: 'One sanction rate a day under §§ 36-38, three rates under §§ 39-40'
    },
    provision: 'aktivloven § 35, stk. 4'
  },
  'aktivloven/35/4/2': {
    ...since2020,
    editions: actRead,
    title: {
      da: 'Satsen følger hjælpen før fradrag for indtægter',
      en: 'The rate follows the aid before deductions for income'
    },
    provision: 'aktivloven § 35, stk. 4, 2. pkt.'
  },
  'aktivloven/35/4/3': {
    ...since2020,
    editions: actRead,
    title: {
      da: 'Fradragene for en kalendermåned kan ikke overstige den hjælp, der er beregnet for måneden',
      en: 'The deductions of a calendar month cannot exceed the aid calculated for it'
    },
    provision: 'aktivloven § 35, stk. 4, 3. pkt.'
  },
  'aktivloven/35/5': {
    ...since2020,
    editions: actRead,
    title: { da: 'Sanktionssatserne, nr. 1-4', en: 'The sanction rates, nr. 1-4' },
    provision: 'aktivloven § 35, stk. 5'
  },
  'aktivloven/36/2': {
    ...since2020,
    title: {
      da: 'Fradrag for de dage, hvor borgeren helt eller delvist er udeblevet fra et tilbud',
      en: 'Deduction for the days on which the citizen was wholly or partly absent from an offer'
    },
    provision: 'aktivloven § 36, stk. 2'
  },
  'aktivloven/37': {
    ...since2020,
    title: {
      da: 'Fradrag fra dagen for den udeblevne samtale, indtil kontakten er genoprettet',
      en: 'Deduction from the day of the missed talk until contact is renewed'
    },
    provision: 'aktivloven § 37'
  },
  'aktivloven/37a': {
    ...since2020,
    title: {
      da: 'Fradrag fra dagen for den manglende selvbooking, indtil samtalen er booket eller kontakten genoprettet',
      en: 'Deduction from the day of the missed self-booking until it is booked or contact is renewed'
    },
    provision: 'aktivloven § 37 a'
  },
  'aktivloven/38': {
    ...since2020,
    title: {
      da: 'Fradrag for hver dag uden tilmelding som arbejdssøgende eller uden CV',
      en: 'Deduction for each day without registration as a jobseeker or without a CV'
    },
    provision: 'aktivloven § 38'
  },
  'aktivloven/40': {
    ...since2020,
    title: { da: 'Nedsættelse på tre sanktionssatser', en: 'A reduction of three sanction rates' },
    provision: 'aktivloven § 40'
  },
  'aktivloven/40/2': {
    ...since2020,
    title: {
      da: 'Højst én nedsættelse i en kalendermåned',
      en: 'At most one reduction in a calendar month'
    },
    provision: 'aktivloven § 40, stk. 2'
  },
  'aktivloven/40a/1': {
    ...since2020,
    editions: actRead,
    title: {
      da: 'Skærpet rådighedssanktion i op til 3 måneder',
      en: 'Aggravated availability sanction for up to 3 months'
    },
    provision: 'aktivloven § 40 a, stk. 1'
  },
  'aktivloven/40a/6': {
    ...until2025,
    title: {
      da: 'Hjælpen for en måned efter de kalenderdage, hvor pligten er opfyldt',
      en: 'The aid of a month by the calendar days on which the duty is met'
    },
    provision: 'aktivloven § 40 a, stk. 6'
  },
  'aktivloven/40a/5': {
    ...since2025,
    title: {
      da: 'Hjælpen for en måned efter de kalenderdage, hvor pligten er opfyldt',
      en: 'The aid of a month by the calendar days on which the duty is met'
    },
    provision: 'aktivloven § 40 a, stk. 5'
  },
  'aktivloven/109': {
    ...since2020,
    title: {
      da: 'Satserne reguleres hvert år den 1. januar',
      en: 'The rates are regulated each year on 1 January'
    },
    provision: 'aktivloven § 109',
    note: 'Read in LBK nr. 1004 af 30/06/2025; the figures published before it follow the same regulation.'
  }
} as const satisfies CitationTable)
