import type { page as danish } from '../da/earning-period.js'
import type { Words } from '../words.js'

/** The page of an earning period, in English. */
export const page: Words<typeof danish> = {
  title: 'Earning period and lapse date',
  summary: {
    lapse:
      'Aid can lapse or be reduced at the earliest from {lapseDate:date}, if the work requirement is not met.',
    moved: 'The date has moved from {originalLapseDate:date}: the period is extended by {days:days} in all.',
    unmoved: 'The period is not extended, and the date is unchanged.',
    undetermined: 'The lapse date cannot be computed yet. It is at the earliest {earliestLapseDate:date}.'
  },
  labels: {
    requirement: 'Requirement',
    originalLapseDate: 'Lapse date before extension',
    period: 'Earning period',
    calculationDate: 'Calculation date',
    lapseDate: 'Lapse date',
    earliestLapseDate: 'Earliest lapse date',
    noticeDeadline: 'Letter of notice no later than',
    hearingDeadline: 'Hearing no later than'
  },
  requirement: '{hours} hours in the earning period ({months} months before extension)',
  period: '{from:date} to {to:date}'
}
