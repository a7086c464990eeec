import { frozen } from '../frozen.js'
import type { ReadingTable } from './reading.js'

/** Readings of a sanction’s arithmetic: which days and months count. */
export const sanctionDayReadings = frozen({
  'weekend-days': {
    question: {
      da: 'Tæller lørdage og søndage med i dagene efter §§ 37, 37 a og 38?',
      en: 'Do Saturdays and Sundays count in the days of §§ 37, 37 a and 38?'
    },
    values: {
      'calendar-days': { da: 'Alle kalenderdage tæller', en: 'Every calendar day counts' },
      weekdays: {
        da: 'Mandag til fredag; dagen, hvor borgeren skulle møde eller booke, tæller altid',
        en: 'Monday to Friday; the day due always counts'
      }
    },
    default: 'calendar-days',
    authority: {
      da: 'Ordene "de dage, der går"; § 40 a siger "kalenderdage", og andre kapitler skriver "5-dages-uge", når det menes; udledt her',
      en: 'The words "de dage, der går"; § 40 a says "kalenderdage", and other chapters say "5-dages-uge" when they mean it; derived here'
    },
    confidence: 'derived'
  },
  'renewed-contact-day': {
    question: {
      da: 'Tæller den dag med, hvor kontakten genoprettes (§§ 37 og 37 a)?',
      en: 'Does the day on which contact is renewed count (§§ 37 and 37 a)?'
    },
    values: {
      'not-counted': {
        da: 'Nej, men den første dag tæller altid',
        en: 'No, but the first day always counts'
      },
      counted: { da: 'Ja', en: 'Yes' }
    },
    default: 'not-counted',
    authority: {
      da: 'Ordet "indtil" i aktivloven § 37, stk. 1, udledt her',
      en: 'The word "indtil" in aktivloven § 37, stk. 1, derived here'
    },
    confidence: 'derived'
  },
  'same-day-overlap': {
    question: {
      da: 'Hvad koster to udeblivelser efter §§ 36-38 på samme dag?',
      en: 'What do two absences under §§ 36-38 on one day cost?'
    },
    values: {
      'one-rate': { da: 'Én sanktionssats for dagen', en: 'One sanction rate for the day' },
      'one-rate-per-provision': {
        da: 'Én sanktionssats for hver bestemmelse',
        en: 'One sanction rate for each provision'
      }
    },
    default: 'one-rate',
    authority: {
      da: 'Ordene "en sanktionssats pr. dag" i aktivloven § 35, stk. 4, udledt her',
      en: 'The words "en sanktionssats pr. dag" in aktivloven § 35, stk. 4, derived here'
    },
    confidence: 'derived'
  },
  'three-month-count': {
    question: {
      da: 'Hvordan regnes "3 hele kalendermåneder efter hændelsestidspunktet"?',
      en: 'How are "3 whole calendar months after the event" counted?'
    },
    values: {
      'whole-months-after': {
        da: 'Hele måneder efter hændelsens måned: ved en hændelse i januar er sidste dag den 30. april',
        en: 'Whole months after that of the event: for an event in January the last day is 30 April'
      },
      'date-to-date': { da: 'Samme dato tre måneder senere', en: 'The same date three months later' }
    },
    default: 'whole-months-after',
    authority: {
      da: 'Ordene "3 hele kalendermåneder" i aktivloven § 35, stk. 3, 2. pkt., udledt her',
      en: 'The words "3 hele kalendermåneder" in aktivloven § 35, stk. 3, 2. pkt., derived here'
    },
    confidence: 'derived'
  },
  'three-month-act': {
    question: {
      da: 'Hvad skal være sket inden for de tre måneder?',
      en: 'What must have happened within the three months?'
    },
    values: {
      deduction: {
        da: 'Udbetalingen, som fradraget eller nedsættelsen tages i',
        en: 'The payment that the deduction or reduction is taken from'
      },
      decision: { da: 'Afgørelsen', en: 'The decision' }
    },
    default: 'deduction',
    authority: {
      da: 'Ordene "Fradrag og nedsættelser i hjælpen skal ske" i aktivloven § 35, stk. 3, 2. pkt., udledt her',
      en: 'The words "Fradrag og nedsættelser i hjælpen skal ske" in aktivloven § 35, stk. 3, 2. pkt., derived here'
    },
    confidence: 'derived'
  },
  'rate-table-day': {
    question: {
      da: 'Hvilken dag afgør, hvilken satstabel og hvilken måneds hjælp der gælder?',
      en: 'Which day picks the rate table and the month of aid?'
    },
    values: {
      'event-day': { da: 'Dagen for hændelsen', en: 'The day of the event' },
      'deduction-month': {
        da: 'Den måned, hvor fradraget tages',
        en: 'The month in which the deduction is taken'
      }
    },
    default: 'event-day',
    authority: {
      da: 'Sanktionen har virkning fra dagen for forseelsen, aktivloven § 35, stk. 3, 1. pkt.; udledt her',
      en: 'The sanction has effect from the day of the breach, aktivloven § 35, stk. 3, 1. pkt.; derived here'
    },
    confidence: 'derived'
  }
} as const satisfies ReadingTable)
