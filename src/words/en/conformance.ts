import type {
  deviations as danishDeviations,
  laws as danishLaws,
  page as danishPage
} from '../da/conformance.js'
import type { Words } from '../words.js'

/** What the report of a conformance run says, in English. */
export const page: Words<typeof danishPage> = {
  title: 'Does the implementation stand up to the cases and the laws?',
  summary: {
    conforms: 'Yes: all that it was held against holds.',
    fails: 'No: {count} of what it was held against do not hold.',
    nothing: 'Not known: there was nothing to hold it against, for none of the functions is given.'
  },
  cases: 'Cases and examples: {held} hold, {failed} do not hold, {notRun} were not tried.',
  properties: 'Laws: {held} hold, {failed} do not hold, {notRun} were not tried.',
  runs: 'Each law was tried on {runs} random cases (seed {seed}).',
  noFastCheck: 'The laws were not tried, because fast-check was not passed.',
  notGiven: 'Not given, and therefore not tried: {functions}.',
  onlyDerived: 'The answer is computed from the source, not printed in it.',
  secondary: 'The answer is told by another source than the decision itself.',
  case: 'Case or example {id}: {subject}',
  property: 'Law {id}: {subject}',
  source: 'Source: {source}.',
  section: 'section {section}',
  pageNumber: 'p. {page}',
  assumed: 'Assumed, because the source does not print it: {assumed}.',
  asked: 'Asked: {function}({facts}, {options})',
  counterexample: 'Smallest counterexample: {function}({facts}, {options})',
  answered: 'The answer: {answer}',
  nothingFound: 'nothing',
  failures: 'What does not hold'
}

/** In what way an answer is not as it must be, in English. */
export const deviations: Words<typeof danishDeviations> = {
  is: '{field}: expected {expected}, found {found}.',
  'at-least': '{field}: expected at least {expected}, found {found}.',
  'at-most': '{field}: expected at most {expected}, found {found}.',
  'not-before': '{field}: expected {expected} at the earliest, found {found}.',
  'not-after': '{field}: expected {expected} at the latest, found {found}.',
  holds: '{field}: expected that there is among others {expected}, found {found}.',
  threw: 'The function threw an error: {found}',
  'no-answer': 'The answer is no evaluation with the field kind: {found}',
  refused: 'The facts are valid, but were refused: {found}'
}

/** The laws that any implementation must keep, in English. */
export const laws: Words<typeof danishLaws> = {
  'postponed/first-of-month':
    'Aid always lapses on the 1st of a month, the first after the month of the calculation date',
  'postponed/last-day': 'The extended period ends on its last added day',
  'postponed/within-a-month': 'The lapse date moves further only if the days together exceed a month',
  'postponed/more-days': 'More days never give an earlier lapse date',
  'period/first-of-month':
    'The lapse date is the 1st of the month after the last month of the extended period',
  'period/last-day':
    'The period ends on the calculation date, so many days after the lapse date as it is extended by',
  'period/days-listed': 'The extension is the sum of the days that are counted',
  'period/adds-up': 'Separate periods with a ground for extension are added up in days',
  'period/once': 'A day counts once, also where it is stated twice',
  'period/order': 'The order of the grounds for extension decides nothing',
  'period/splitting': 'Splitting a period in two that touch decides nothing',
  'period/more-documented': 'More documented days never give an earlier lapse date',
  'period/undocumented': 'A ground that is not documented extends nothing',
  'period/covid': 'The days of the covid-19 periods in the earning period extend it',
  'period/timely-letter': 'A letter of notice in time moves nothing',
  'period/days-late': 'A letter that is sent too late moves the period by the days that it is late',
  'period/months-since-letter':
    'Aid never lapses before the months of notice have passed since the letter was sent',
  'period/later-letter': 'A later letter never gives an earlier lapse date',
  'period/known': 'Where everything is known, the case can be decided',
  'period/knowing-more': 'New information never changes what could be decided already',
  'period/missing': 'What is missing is something that is not known',
  'period/life-of-rule': 'Outside the life of the rule no date is given',
  'period/same-twice': 'The same facts give the same answer',
  'work/hours-reached': 'The requirement is met just where the hours reach 225, reckoned without rounding',
  'work/more-work': 'More work never undoes a requirement that is met',
  'work/order': 'The order of the jobs decides nothing',
  'work/subsidised': 'Wage subsidy, job rotation and paid placement do not count',
  'reduction/amount':
    'The reduction is in whole kroner, at least DKK 1,000 or 500 (2016 level), and nothing for those who are spared',
  'reduction/from': 'The reduction takes effect on the lapse date',
  'couple/never-more': 'Aid never becomes higher by a reduction, and never less than 0',
  'couple/both-meet': 'Where both spouses meet the requirement nothing changes',
  'couple/swapped': 'Which of the spouses is named first decides nothing'
}
