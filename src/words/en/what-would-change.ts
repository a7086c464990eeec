import type { page as danish, steps as danishSteps } from '../da/what-would-change.js'
import type { Words } from '../words.js'

/** The page of what would change a case, in English. */
export const page: Words<typeof danish> = {
  title: 'What would give another result',
  summary: {
    lapse: 'As the case stands, the lapse date is {lapseDate:date}.',
    met: 'The work requirement is met.',
    notMet: 'The work requirement is not met.',
    none: 'None of the changes that were tried gives another result.',
    checklist: 'Below is what a single changed answer would mean for the list.',
    open: 'It cannot be said yet what would change the result, for facts of the case are missing.'
  }
}

/** What the changes say in English. */
export const steps: Words<typeof danishSteps> = {
  'more-hours': {
    computed:
      '{hours:hours} of ordinary unsubsidised work are missing, done from {from:date} to {by:date}, both included. With them the requirement is met.'
  },
  'more-days': {
    computed:
      'With {days:days} more of documented grounds for extension in the earning period the lapse date is {lapseDate:date}. With fewer it stays.',
    notMet:
      'With {days:days} more of documented grounds for extension in the earning period there is no lapse date: {ended:reason}.'
  },
  'fewer-days': {
    computed:
      'With {days:days} less of documented grounds for extension the lapse date is {lapseDate:date}. With fewer days less it stays.',
    notMet:
      'With {days:days} less of documented grounds for extension there is no lapse date: {ended:reason}.'
  },
  'earlier-letter': {
    computed:
      'Had the letter of notice been sent by {by:date}, the lapse date would be {lapseDate:date}. Sent later it stays.',
    notMet: 'Had the letter of notice been sent by {by:date}, there would be no lapse date: {ended:reason}.'
  }
}
