import { frozen } from '../frozen.js'
import type { ReadingTable } from './reading.js'

/** Readings of the year of aid, of hours, and of regaining (§ 13 f, stk. 1, 14 and 15). */
export const aidAndWorkReadings = frozen({
  'aid-year': {
    question: {
      da: 'Hvad er "sammenlagt 1 år inden for 3 år"?',
      en: 'What is "1 year altogether within 3 years"?'
    },
    values: {
      days: {
        da: '365 dage med hjælp, der tæller, i de tre år til og med dagen',
        en: '365 days with aid that counts in the three years up to and including the day'
      },
      months: {
        da: '12 kalendermåneder med hjælp, der tæller, i de seneste 36',
        en: '12 calendar months with aid that counts in the latest 36'
      }
    },
    default: 'days',
    authority: { da: '§ 13 f, stk. 1, nr. 1, udledt her', en: '§ 13 f, stk. 1, nr. 1, derived here' },
    confidence: 'derived'
  },
  'no-fixed-hours': {
    question: {
      da: 'Hvordan tæller arbejde uden fast arbejdstid, når timerne også er dokumenteret?',
      en: 'How does work without fixed working time count when the hours are documented too?'
    },
    values: {
      convert: {
        da: 'Indtægten divideret med omregningssatsen',
        en: 'Income divided by the conversion rate'
      },
      'documented-hours': { da: 'De dokumenterede timer', en: 'The documented hours' }
    },
    default: 'convert',
    authority: {
      da: '§ 13 f, stk. 15, og praksisundersøgelsen 2018, afsnit 4.1.2 ("skal")',
      en: '§ 13 f, stk. 15, and the study of 2018, section 4.1.2 ("must")'
    },
    confidence: 'read'
  },
  'conversion-rate-year': {
    question: { da: 'Hvilket års omregningssats bruges?', en: 'Which year’s conversion rate is used?' },
    values: {
      earned: {
        da: 'Det kalenderår, hvor arbejdet er udført',
        en: 'The calendar year in which the work was done'
      },
      assessed: { da: 'Bortfaldsdatoens år', en: 'The year of the lapse date' }
    },
    default: 'earned',
    authority: { da: '§ 13 f, stk. 15, udledt her', en: '§ 13 f, stk. 15, derived here' },
    confidence: 'derived'
  },
  'resumption-unmarried': {
    question: {
      da: 'Fra hvornår får en ugift, der har genoptjent, fuld hjælp?',
      en: 'From when does an unmarried person who has re-earned get full aid?'
    },
    values: {
      'first-of-next-month': {
        da: 'Fra den 1. i den følgende måned',
        en: 'From the 1st of the following month'
      },
      'same-day': { da: 'Fra samme dag', en: 'From the same day' }
    },
    default: 'first-of-next-month',
    authority: { da: 'Som § 26, stk. 10', en: 'As § 26, stk. 10' },
    confidence: 'derived'
  }
} as const satisfies ReadingTable)
