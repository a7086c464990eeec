import type { page as danish, steps as danishSteps, terms as danishTerms } from '../da/regaining.js'
import type { Words } from '../words.js'

/** The page of regaining, in English. */
export const page: Words<typeof danish> = {
  title: 'Regaining full aid',
  summary: {
    regained:
      '{whom:whomFirst} has regained the right to full aid and gets it again from {resumedFrom:date}.',
    regainedOpen: '{whom:whomFirst} has regained full aid. From when it is paid again cannot be decided yet.',
    notRegained:
      '{whom:whomFirst} has not regained the right to full aid: {hours:hours}, where {required:hours} are required. {shortfall:hours} are missing.',
    open: 'It cannot be decided yet whether, and from when, {whom:whom} has regained the right to full aid.',
    earliest: 'Full aid can be paid again at the earliest from {earliestResumedFrom:date}.',
    nextLapse: 'If {whom:whom} works no more, the new lapse date is {nextLapseDate:date}.',
    noNextLapse:
      'There is no new lapse date: the rule is repealed, or the reckoning has started afresh, before the requirement is again not met.',
    neverCut: {
      regained: '{whom:whomFirst} meets the requirement again with effect from {resumedFrom:date}.',
      notRegained:
        '{whom:whomFirst} does not meet the requirement again: {hours:hours}, where {required:hours} are required. {shortfall:hours} are missing.',
      earliest:
        'The requirement can be met again with effect at the earliest from {earliestResumedFrom:date}.'
    },
    openNextLapse:
      'The new lapse date cannot be computed yet. It is at the earliest {earliestNextLapseDate:date}.'
  },
  labels: {
    hours: 'Hours that count',
    leastHours: 'Hours that count at the least',
    shortfall: 'Hours missing',
    regainedOn: 'Requirement met',
    resumedFrom: 'Full aid from',
    nextLapseDate: 'New lapse date'
  },
  between: 'at the earliest {earliest:date}, at the latest {latest:date}'
}

/** What the steps of regaining say in English. */
export const steps: Words<typeof danishSteps> = {
  'regaining-requirement': {
    computed:
      'The lapse date was {reducedFrom:date}. To meet the requirement again takes {hours} hours of ordinary unsubsidised work within the latest {months} calendar months, done from that day on.'
  },
  'regaining-period': {
    computed: 'Seen from {day:date}, work counts {from:period}.'
  },
  regained: {
    met: 'The day on which the requirement of {required} hours was met: {from:period}.',
    notMet: 'The requirement of {required} hours was not met at any time up to {asOf:date}.',
    unknown:
      'Whether the requirement of {required} hours is met, and from which month, cannot be decided yet.'
  },
  resumption: {
    computed:
      'That takes effect from {resumedFrom:date}. Where aid has lapsed or been reduced, it is paid in full again from that day.'
  },
  'resumption-repealed': {
    notMet:
      'Under these rules full aid cannot be paid again before the rule is repealed from 1 July 2025. After that, aid is computed under new rules.'
  },
  'next-lapse-date': {
    computed:
      'With no more work the requirement is first not met on {originalLapseDate:date}: there are then {hours:hours}, where {required:hours} are required. The new lapse date is {lapseDate:date}.',
    notMet: 'There is no new lapse date: {value:reason}.',
    unknown: 'The new lapse date cannot be computed yet. It is at the earliest {lapseDate:date}.'
  },
  'resumption-letter': {
    computed:
      'When aid is resumed or computed anew, the municipality must at the same time tell {person} the new lapse date.'
  }
}

/** Words of regaining in English. */
export const terms: Words<typeof danishTerms> = {
  regained: { true: 'full aid is regained', false: 'full aid is not regained' }
}
