import type { QuestionKey } from '../question-keys.js'

/** What to ask for when a fact is missing, in English, and why it matters. */
export const questions = {
  'notice-not-sent': {
    question: 'When is the letter of notice sent?',
    why: 'Aid cannot lapse or be reduced until a letter of notice has been sent, and the date follows from the day it is sent.'
  },
  'notice-unknown': {
    question: 'On which day was the letter of notice sent?',
    why: 'If the letter was sent late, the lapse date moves; if it was not sent, aid cannot lapse.'
  },
  documented: {
    question: 'Is the ground for extension documented on the file?',
    why: 'Only documented periods extend, and these days can change the result.'
  },
  'released-from-availability': {
    question:
      'Was the citizen released from being available for work in the period (education with no demand for availability, or a benefit that is not conditional on it)?',
    why: 'The period extends only if the citizen was not required to use his or her opportunities for work.'
  },
  'ongoing-end': {
    question: 'When does the period end?',
    why: 'As long as the period lasts it extends, and the lapse date cannot be finally computed.'
  },
  'days-split': {
    question: 'On which dates do the days lie?',
    why: 'Some of the days may lie outside the earning period, and then they do not count.'
  },
  'maintenance-duty': {
    question: 'Does the citizen have a maintenance duty towards a child?',
    why: 'The line between the high and the lower reduction is DKK 14,575 for providers and 10,968 for others (2016 level).'
  }
} as const satisfies Record<QuestionKey, { question: string; why: string }>
