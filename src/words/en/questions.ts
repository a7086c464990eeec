import type { questions as danish } from '../da/questions.js'
import type { Words } from '../words.js'
import { questions as analysisForm } from './analysis-form.js'
import { questions as wholeCase } from './case.js'
import { questions as checklist } from './checklist-questions.js'
import { questions as coupleReduction } from './couple-reduction.js'
import { questions as coverage } from './coverage.js'
import { questions as deduction } from './deduction.js'
import { questions as exemption } from './exemption.js'
import { questions as ordinaryWork } from './ordinary-work.js'
import { questions as review } from './review.js'
import { questions as sicknessDocumentation } from './sickness-documentation.js'
import { questions as yearOfAid } from './year-of-aid.js'

/** What to ask for when a fact is missing, in English, and why it matters. */
export const questions: Words<typeof danish> = {
  ...coverage,
  ...yearOfAid,
  ...coupleReduction,
  ...exemption,
  ...sicknessDocumentation,
  ...ordinaryWork,
  'notice-not-sent': {
    question: 'When is the letter of notice to {person} sent?',
    why: 'Aid cannot lapse or be reduced until a letter of notice has been sent, and the date follows from the day it is sent.'
  },
  'notice-unknown': {
    question: 'On which day was the letter of notice to {person} sent?',
    why: 'If the letter was sent late, the lapse date moves; if it was not sent, aid cannot lapse.'
  },
  documented: {
    question: 'Is {person}’s {ground:ground} {when:when} documented on the file?',
    why: 'Only documented periods extend, and these days can change the result.'
  },
  'released-from-availability': {
    question:
      'Was {person} released from being available for work {when:when} (education with no demand for availability, or a benefit that is not conditional on it)?',
    why: 'The period extends only if {person} was not required to use his or her opportunities for work.'
  },
  'ongoing-end': {
    question: 'When does {person}’s {ground:ground} end that began on {from:date}?',
    why: 'As long as the period lasts it extends, and the lapse date cannot be finally computed.'
  },
  'days-split': {
    question:
      'On which dates between {from:date} and {to:date} do {person}’s {days:days} of {ground:ground} lie?',
    why: 'Some of the days may lie outside the earning period, and then they do not count.'
  },
  'maintenance-duty': {
    question: 'Does {person} have a maintenance duty towards a child?',
    why: 'The line between the high and the lower reduction is DKK 14,575 for providers and 10,968 for others (2016 level).'
  },
  'work-documented': {
    question: 'Is {person}’s work {when:when} documented (payslips, contract or income register)?',
    why: 'Only documented work counts towards the 225 hours.'
  },
  'work-usual-pay': {
    question:
      'Is {person}’s pay for the work {when:when} at the level of the agreement or of comparable work?',
    why: 'Work for pay substantially below that is not ordinary work.'
  },
  'work-doubt': {
    question:
      'Is there still a concrete reason to doubt that {person}’s work {when:when} is ordinary and unsubsidised, once the matter is investigated?',
    why: 'With a concrete doubt the municipality must investigate before the hours can count.'
  },
  'work-20-hours': {
    question:
      'Was the extent of {person}’s business {when:when} equal to paid work of at least 20 hours a week?',
    why: 'A smaller business does not count.'
  },
  'work-no-aid': {
    question: 'Was no aid under § 11 paid to {person} while the business was run {when:when}?',
    why: 'The business counts only for time without aid.'
  },
  'work-working-time': {
    question: 'Does {person}’s work {when:when} have fixed working time?',
    why: 'Without fixed working time income is converted into hours; otherwise the documented hours count.'
  },
  'work-hours': {
    question: 'How many hours did {person} work {when:when}?',
    why: 'Work with fixed working time and self-employment count with the documented hours.'
  },
  'work-income': {
    question: 'How large is {person}’s income for the work {when:when}?',
    why: 'Without fixed working time the hours are computed from the income.'
  },
  'work-days': {
    question: 'Which hours did {person} work on which days {when:when}? Split the work.',
    why: 'Full aid is paid again when the hours are reached within the latest calendar months, and only work after the reduction counts. That day follows from when the hours lie.'
  },
  'work-split': {
    question: 'How much of {person}’s work {when:when} was done in the earning period, and in which year?',
    why: 'The work crosses an edge, and only the part inside counts.'
  },
  ...wholeCase,
  ...checklist,
  ...review,
  ...analysisForm,
  ...deduction
}
