import type * as danish from '../da/year-of-aid.js'
import type { Words } from '../words.js'

/** The page of the year of aid, in English. */
export const page: Words<typeof danish.page> = {
  title: 'The year of aid',
  notCovered: { repealed: 'The rule does not apply: it was repealed on 1 July 2025.' },
  summary: {
    reached:
      'Aid has been received for 1 year altogether within 3 years, and that has been so since {transitionDate:date}.',
    lapse:
      'If the work requirement is not met, the first lapse date is {firstLapseDate:date}. Late notice or an extension can move it.',
    notReached:
      'Aid has not been received for 1 year altogether within 3 years. Lacking: {left} of {required} {unit:unit}.',
    expected:
      'If the aid goes on unbroken, the year is reached on {expectedTransitionDate:date}, and the first lapse date is {expectedLapseDate:date}.',
    open: 'It cannot be decided yet whether aid has been received for 1 year altogether within 3 years. The lapse date is at the earliest {earliestLapseDate:date}.'
  },
  labels: {
    counted: 'With aid that counts',
    countedFrom: 'Counted from',
    transitionDate: 'Transition date',
    firstLapseDate: 'First lapse date',
    expectedTransitionDate: 'Expected transition date',
    expectedLapseDate: 'Expected first lapse date',
    computeBy: 'Lapse date computed no later than'
  },
  counted: '{counted} {unit:unit} within 3 years (1 year is {required})'
}

/** Words of the year of aid that sentences are filled with, in English. */
export const terms: Words<typeof danish.terms> = {
  unit: { days: 'days', months: 'calendar months' },
  yearReached: { true: 'the year of aid is reached', false: 'the year of aid is not reached' },
  notAid: {
    ressourceforloebsydelse: 'ressourceforløbsydelse',
    'benefit-without-work-demand': 'a benefit that demands no work (pension, SU, efterløn and the like)',
    'other-public-benefit': 'another public benefit',
    'own-child-care-subsidy': 'a subsidy for the care of own children',
    'sanction-41': 'a sanction under § 41 after 2019'
  }
}

/** What the steps of the year of aid say, in English. */
export const steps: Words<typeof danish.steps> = {
  'aid-received': {
    computed: 'From {from:date} to {to:date} aid under § 11 was received on {days:days}.'
  },
  'offers-and-one-off-aid': {
    computed: 'A further {days:days} in offers or with engangshjælp under § 25 a count.'
  },
  'sanction-periods': {
    computed: 'A further {days:days} on which the aid was reduced or stopped by a sanction count.'
  },
  'not-counted-as-aid': { notMet: 'This does not count: {kinds:notAid}.' },
  'year-without-aid': {
    met: 'No aid was received from {from:date} to {to:date}, for 1 year or more. The count starts afresh, and a new letter of notice is due.',
    notMet:
      'There has not been 1 continuous year without aid, so the count does not start afresh for that reason.'
  },
  'year-of-aid': {
    met: 'As of {asOf:date} there is aid in {counted} {unit:unit} within 3 years. 1 year is {required}, and it is reached.',
    notMet:
      'As of {asOf:date} there is aid in {counted} {unit:unit} within 3 years. 1 year is {required}, so {left} are lacking.',
    unknown: 'It is not known yet whether aid has been received for 1 year altogether within 3 years.'
  },
  'transition-date': {
    computed: 'The transition date, the day on which the year was reached, is {transitionDate:date}.'
  },
  'first-lapse-date': {
    computed:
      'The first lapse date is the 1st of the month after, though at the earliest 1 October 2016: {firstLapseDate:date}.'
  },
  'expected-lapse-date': {
    computed:
      'If the aid goes on unbroken, the year is reached on {expectedTransitionDate:date}, and the first lapse date is {expectedLapseDate:date}.'
  },
  'computation-deadline': {
    computed:
      'The municipality must compute the lapse date no later than {computeBy:date}, 6 months before the transition date.'
  }
}

/** What to ask for, in English, and why it matters. */
export const questions: Words<typeof danish.questions> = {
  'exemption-documented': {
    question: 'Is it documented on the file that {person} was exempt {when:when}?',
    why: 'Where the exemption has lasted 12 continuous months, the count of the year of aid starts afresh.'
  }
}
