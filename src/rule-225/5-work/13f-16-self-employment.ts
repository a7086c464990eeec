import type { WorkRecord } from '../../input/work-record.js'
import type { WorkCondition } from './13f-01-ordinary-work.js'

/**
 * § 13 f, stk. 16: self-employment counts where its extent "kan sidestilles med lønarbejde i mindst 20 timer pr. uge" and
 * "der ikke er udbetalt hjælp efter § 11 …, mens den selvstændige virksomhed er drevet", with the documented hours. Both
 * are conditions of the act: what is not said is not known.
 */
export const selfEmploymentConditions = (record: WorkRecord): WorkCondition[] => [
  {
    field: 'documented',
    answer: record.documented ?? 'yes',
    question: 'work-documented',
    because: 'not-documented'
  },
  {
    field: 'atLeast20HoursAWeek',
    answer: record.atLeast20HoursAWeek ?? 'unknown',
    question: 'work-20-hours',
    because: 'under-20-hours'
  },
  {
    field: 'noAidMeanwhile',
    answer: record.noAidMeanwhile ?? 'unknown',
    question: 'work-no-aid',
    because: 'aid-meanwhile'
  }
]
