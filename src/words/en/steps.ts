import type { StepSentences } from '../step-sentences.js'
import { steps as analysisForm } from './analysis-form.js'
import { steps as wholeCase } from './case.js'
import { steps as checklist } from './checklist.js'
import { steps as comparison } from './comparison.js'
import { steps as coupleReduction } from './couple-reduction.js'
import { steps as coverage } from './coverage.js'
import { steps as deduction } from './deduction.js'
import { steps as exemption } from './exemption-steps.js'
import { steps as letter } from './letter.js'
import { steps as ordinaryWork } from './ordinary-work.js'
import { steps as projection } from './projection.js'
import { steps as regaining } from './regaining.js'
import { steps as review } from './review.js'
import { steps as sicknessDocumentation } from './sickness-documentation.js'
import { steps as whatWouldChange } from './what-would-change.js'
import { steps as yearOfAid } from './year-of-aid.js'

const ground = {
  met: '{ground:ground} {from:period}: the period is extended by {days:days}.',
  notMet: '{ground:ground} {from:period} does not extend: {because:because}.',
  unknown: '{ground:ground} {from:period}: not fully known; {days:days} are counted for now.'
}

/** What each step says in English. `{name:form}` is put in words by the explanation. */
export const steps = {
  ...coverage,
  ...yearOfAid,
  ...coupleReduction,
  ...exemption,
  'rule-in-force': {
    met: 'The lapse date {lapseDate:date} lies in the rule’s life, 1 October 2016 to 30 June 2025.',
    notMet: '{lapseDate:date} lies outside the rule’s life: {value:reason}.'
  },
  'work-requirement': {
    computed:
      'The requirement is {hours} hours of ordinary unsubsidised work within {months} calendar months.'
  },
  'earning-period': {
    computed:
      'The earning period is the {months} calendar months before the lapse date {lapseDate:date}: {from:date} to {to:date}.'
  },
  'notice-in-time': {
    met: 'The letter of notice was sent in time: at the latest {noticeMonths} months before the lapse date, that is by {deadline:date}.',
    notMet:
      'The letter of notice was sent {sentOn:date}. It should have been sent at the latest {noticeMonths} months before the lapse date, that is by {deadline:date}. It came {daysLate:days} late, and the period is first extended by {daysLate:those}.',
    unknown:
      '{notice:notice} It must be sent at the latest {noticeMonths} months before the lapse date, that is by {deadline:date}. {notice:assumedLetter}'
  },
  'ground-sickness': ground,
  'ground-parental-leave': ground,
  'ground-care': ground,
  'ground-military-service': ground,
  'ground-limited-work-capacity': ground,
  'ground-education-or-other-benefit': ground,
  'ground-covid': {
    computed: 'The covid-19 period {from:date} to {to:date}: the period is extended by {days:days}.'
  },
  extension: {
    computed: 'The days with grounds for extension are added up: {extensionDays:days}.',
    unknown: 'The days with grounds for extension are added up: so far {extensionDays:days}.'
  },
  'three-year-limit': {
    met: 'No month of the period lies more than 3 years before the reckoning.',
    computed:
      '{monthsLeftOut:months} lie more than 3 years before the reckoning and are left out. As many months are added forward ({daysAdded:days}), and the period begins {from:date}.'
  },
  'calculation-date': {
    computed:
      'In all the period is extended by {days:days}. Its last day, the calculation date, is {calculationDate:date}.',
    unknown:
      'So far the period is extended by {days:days} in all. Its last day, the calculation date, is {calculationDate:date} at the earliest.'
  },
  'new-lapse-date': {
    computed:
      'The lapse date is always the 1st of a month. After the calculation date that is {lapseDate:date}.',
    unknown:
      'The lapse date is always the 1st of a month. After the calculation date that is {lapseDate:date} at the earliest.'
  },
  'late-notice-floor': {
    met: 'By then at least {noticeMonths:months} have passed since the letter was sent.',
    notMet:
      '{noticeMonths:months} must pass from the day on which the letter was actually sent. Therefore the lapse date is at the earliest {lapseDate:date}.',
    unknown:
      '{noticeMonths:months} must pass from the day on which the letter is sent. The lapse date is at the earliest {lapseDate:date}.'
  },
  'restart-after-exemption': {
    met: '{Person} was exempt from {from:date} to {to:date}, 12 continuous months or more. The reckoning starts afresh: the old lapse date is void, and a new letter of notice is due.',
    notMet:
      'No documented exemption of 12 continuous months has ended, so the reckoning does not start afresh.',
    unknown: 'It is not known yet whether {person} has been exempt for 12 continuous months.'
  },
  'hearing-deadline': {
    computed: '{Person} must be heard at the latest on {hearingDeadline:date}, 1 month before the lapse date.'
  },
  'ordinary-work': {
    met: 'Work {from:period}: {least:hours} count.',
    notMet: 'Work {from:period} does not count: {because:because}.',
    unknown: 'Work {from:period}: between {least:hours} and {most:hours}, depending on what is established.'
  },
  'subsidised-work': {
    notMet: '{kind:work} {from:period} does not count: it is not ordinary unsubsidised work.'
  },
  'self-employment': {
    met: 'Self-employment {from:period}: {least:hours} count.',
    notMet: 'Self-employment {from:period} does not count: {because:because}.',
    unknown:
      'Self-employment {from:period}: between {least:hours} and {most:hours}, depending on what is established.'
  },
  'income-conversion': {
    computed:
      'Work {from:period} without fixed working time: The income of {income:kroner} is divided by the conversion rate for {years} of {rates:kroner} an hour ({status:status}). That gives {hours:hours}.',
    unknown:
      'Work {from:period} without fixed working time: The income of {income:kroner} is divided by the conversion rate for the year in which it was earned ({years}: {rates:kroner} an hour; {status:status}). How much was earned in each year is not known. That gives between {least:hours} and {most:hours}.'
  },
  'hours-of-work': {
    met: 'In all at least {hours:hours}. The requirement of {required} hours is met.',
    notMet:
      'In all {hours:hours}. The requirement of {required} hours is not met; {shortfall:hours} are missing.',
    unknown:
      'In all between {hours:hours} and {most:hours}. Whether the requirement of {required} hours is met cannot be decided yet.'
  },
  ...sicknessDocumentation,
  ...ordinaryWork,
  ...letter,
  'reduction-class': {
    computed: 'The aid is computed on {rate:provision}{supplement:supplement}. That gives {value:class}.',
    unknown:
      'The aid is computed on {rate:provision}{supplement:supplement}. Whether the reduction is high or lower depends on the maintenance duty.'
  },
  'reduction-amount': {
    computed: 'The amount in {year} is {monthlyReduction:kroner} a month ({rateStatus:status}).'
  },
  'reduction-from': { computed: 'The reduction takes effect on {from:date}.' },
  ...comparison,
  ...regaining,
  ...projection,
  ...wholeCase,
  ...checklist,
  ...review,
  ...deduction,
  ...analysisForm,
  ...whatWouldChange
} as const satisfies StepSentences
