import { bySummaryOf3318, inStudy } from '../sources.js'
import type { Holding } from './principle-decision.js'

/** What 33-18 lays down. */
export const holdings: readonly Holding[] = [
  {
    id: '33-18/sum-days',
    da: 'Perioder med en forlængelsesgrund lægges sammen i dage, og de 12 måneder forlænges med summen.',
    en: 'Periods with a ground for extension are added up in days, and the 12 months are extended by the total.',
    confidence: 'read',
    source: inStudy('5.5 and 1.2.2', '8, 43')
  },
  {
    id: '33-18/over-one-month',
    da: 'Flere forlængelser flytter kun bortfaldsdatoen yderligere, hvis de tilsammen er på mere end 1 måned.',
    en: 'Several extensions move the lapse date further only if together they exceed 1 month.',
    confidence: 'read',
    source: inStudy('5.5', '43')
  },
  {
    id: '33-18/always-the-first',
    da: 'Hjælpen nedsættes eller bortfalder altid den 1. i en måned.',
    en: 'Aid is always reduced or lapses on the 1st of a month.',
    confidence: 'secondary',
    source: bySummaryOf3318,
    note: 'The rule itself is read in aktivloven § 13 g, stk. 2 and § 26, stk. 10, and in the study, 1.2.2 and 3.1 [V]; that the decision says it rests on the summary.'
  },
  {
    id: '33-18/last-day',
    da: 'Den forlængede periode slutter på sin sidste forlængelsesdag (14 dage fra 1. november: til og med 14. november).',
    en: 'The extended period ends on its last added day (14 days from 1 November: to 14 November, that day included).',
    confidence: 'secondary',
    source: bySummaryOf3318
  },
  {
    id: '33-18/hours-within-extension',
    da: 'Kun arbejdstimer i de tilføjede dage tæller med, også når bortfaldsdatoen flyttes en hel måned.',
    en: 'Only hours worked on the added days count, also when the lapse date moves a whole month.',
    confidence: 'secondary',
    source: bySummaryOf3318
  }
]
