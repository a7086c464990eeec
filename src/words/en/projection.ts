import type { page as danish, steps as danishSteps } from '../da/projection.js'
import type { Words } from '../words.js'

/** The page of a projection, in English. */
export const page: Words<typeof danish> = {
  title: 'Lapse date if no more work is done',
  summary: {
    lapse:
      'If the citizen works no more, aid lapses or is reduced from {lapseDate:date}: there are then {hours:hours}, where {required:hours} are required.',
    open: 'The lapse date cannot be computed yet. It is at the earliest {earliestLapseDate:date}.'
  },
  labels: {
    hours: 'Hours that count',
    shortfall: 'Hours missing'
  }
}

/** What the steps of a projection say in English. */
export const steps: Words<typeof danishSteps> = {
  projection: {
    computed:
      'Every 1st of a month from {from:date} was tried with no more work. The first on which it is not certain that the requirement is met is {originalLapseDate:date}.'
  },
  'notice-deadline': {
    computed:
      'The lapse date presupposes that the letter of notice is sent in time, by {noticeDeadline:date}, unless it has been sent already.'
  }
}
