import { frozen } from '../frozen.js'
import type { ReadingTable } from './reading.js'

/** Readings of the letter of notice and of the transition of 2016-17 (the notice order). */
export const noticeReadings = frozen({
  'notice-deadline': {
    question: {
      da: 'Hvad er sidste rettidige dag for et brev "senest M måneder før" bortfaldsdatoen?',
      en: 'What is the last timely day for a letter "at the latest M months before" the lapse date?'
    },
    values: {
      'day-before': {
        da: 'Dagen før den dag, der ligger M måneder før',
        en: 'The day before the day that lies M months before'
      },
      'same-day': { da: 'Den dag, der ligger M måneder før', en: 'The day that lies M months before' }
    },
    default: 'day-before',
    authority: {
      da: 'Ankestyrelsens praksisundersøgelse 2018, sag 171: 8. juli er 8 dage for sent til 1. oktober',
      en: 'The appeal board’s study of 2018, case 171: 8 July is 8 days late for 1 October'
    },
    confidence: 'derived'
  },
  'late-notice-measure': {
    question: {
      da: 'Hvor langt flytter et for sent sendt varslingsbrev perioden?',
      en: 'How far does a late letter of notice move the period?'
    },
    values: {
      days: {
        da: 'Dagen, hvor brevet blev sendt, minus sidste rettidige dag',
        en: 'The day on which the letter was sent, minus the last timely day'
      },
      months: {
        da: 'Perioden slutter på den dag, hvor varslets måneder er gået fra brevet',
        en: 'The period ends on the day on which the months of notice have passed since the letter'
      }
    },
    default: 'days',
    authority: {
      da: 'Ankestyrelsens praksisundersøgelse 2018, afsnit 3.4.1 og sag 171; aldrig før fristen i § 7',
      en: 'The appeal board’s study of 2018, section 3.4.1 and case 171; never before the limit in § 7'
    },
    confidence: 'read'
  },
  'transition-2017': {
    question: {
      da: 'Hvilket krav gælder, når en forlængelse krydser 1. april 2017?',
      en: 'Which requirement holds when an extension crosses 1 April 2017?'
    },
    values: {
      'original-date': {
        da: '113 timer inden for 6 måneder, når den oprindelige bortfaldsdato ligger før 1. april 2017',
        en: '113 hours within 6 months when the original lapse date lies before 1 April 2017'
      },
      'extended-date': {
        da: '225 timer inden for 12 måneder, når den forlængede bortfaldsdato ligger fra 1. april 2017',
        en: '225 hours within 12 months when the extended lapse date lies on or after 1 April 2017'
      }
    },
    default: 'original-date',
    authority: {
      da: 'Bekendtgørelse 310/2016 § 1, note 1, udledt her',
      en: 'Order 310/2016 § 1, note 1, derived here'
    },
    confidence: 'derived'
  }
} as const satisfies ReadingTable)
