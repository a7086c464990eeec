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
    checklist: 'Below is what a single other answer would mean for the list.',
    sameBasis:
      'No single answer changes whether the file lacks something. Below are the answers that change the list.',
    noAnswer: 'No single answer changes the list.',
    open: 'It cannot be said yet what would change the result, for facts of the case are missing.',
    openInPart: 'Facts of the case are missing. What can be said already stands below.',
    resumed: 'Full aid is paid again from {resumedFrom:date}.'
  },
  ended: {
    exempt: 'The municipality has found that {person} is exempt. There is no work requirement.',
    noYearOfAid: 'The year of aid is not reached, so that there is no lapse date to move.',
    open: 'The lapse date or the hours cannot be established yet.',
    notCovered: 'There is no lapse date: {ended:reason}.'
  },
  answers: {
    wholeHeading: 'Answers that change whether the file lacks something',
    othersHeading: 'Other answers that change the list',
    withAnswer: 'With the answer {to:checklistAnswer}: {after:checklistEffect}.'
  },
  case: {
    heading: 'What gives another result',
    follows: 'In that case: {sentence}',
    nextDate: 'The lapse date is then {lapseDate:date} at the earliest.',
    nothingFollows: 'In that case the aid is not reduced.',
    sameFollows: 'It does not change what follows for the aid.',
    undetermined: 'What then follows for the aid cannot be said yet, for facts of the case are missing.',
    notCovered: 'In that case the rule does not apply: {reason:reason}.'
  }
}

/** What the changes say in English. */
export const steps: Words<typeof danishSteps> = {
  'more-hours': {
    computed:
      '{hours:hours} of ordinary unsubsidised work are missing, done from {from:date} to {by:date}, both included. With them the requirement is met.',
    notMet:
      '{hours:hours} of ordinary unsubsidised work are missing, done from {from:date} to {by:date}, both included. With them there is no lapse date: {ended:reason}.'
  },
  'more-days': {
    computed:
      'With {days:days} more of documented grounds for extension in the earning period the lapse date is {lapseDate:date}{days:withFewer}',
    notMet:
      'With {days:days} more of documented grounds for extension in the earning period there is no lapse date: {ended:reason}.'
  },
  'fewer-days': {
    computed:
      'With {days:days} fewer of documented grounds for extension the lapse date is {lapseDate:date}{days:withLess}',
    notMet:
      'With {days:days} fewer of documented grounds for extension there is no lapse date: {ended:reason}.'
  },
  'earlier-letter': {
    computed:
      'Had the letter of notice been sent by {by:date}, the lapse date would be {lapseDate:date}. Sent later it stays.',
    notMet: 'Had the letter of notice been sent by {by:date}, there would be no lapse date: {ended:reason}.'
  },
  'send-letter': {
    computed:
      'No letter of notice has been sent. If it is sent by {by:date}, the lapse date is {lapseDate:date}. If it is sent later, that date is later.'
  }
}
