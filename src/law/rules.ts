import type { CitationId } from './citations.js'

/**
 * Every rule that a step can apply, in the order of the reckoning, with the provisions that it always rests on.
 * Where a provision has a version by date, the step names the version.
 */
export const rules = {
  'rule-in-force': [],
  'work-requirement': [],
  'earning-period': ['aktivloven/13f/12'],
  'notice-in-time': [],
  'ground-sickness': ['aktivloven/13f/12/1'],
  'ground-parental-leave': ['aktivloven/13f/12/2'],
  'ground-care': ['aktivloven/13f/12/3'],
  'ground-military-service': ['aktivloven/13f/12/4'],
  'ground-limited-work-capacity': ['aktivloven/13f/12/5'],
  'ground-education-or-other-benefit': ['aktivloven/13f/12/6'],
  'ground-covid': [],
  extension: ['aktivloven/13f/12', 'principafgoerelse/33-18/sum-days'],
  'three-year-limit': ['aktivloven/13f/13'],
  'calculation-date': ['principafgoerelse/33-18/last-day'],
  'new-lapse-date': ['principafgoerelse/33-18/always-the-first', 'aktivloven/13g/2'],
  'late-notice-floor': [],
  'restart-after-exemption': ['aktivloven/13f/9/2'],
  'hearing-deadline': [],
  'ordinary-work': ['undersoegelse-2018/4.1'],
  'subsidised-work': ['undersoegelse-2018/4.1'],
  'self-employment': ['aktivloven/13f/16'],
  'income-conversion': ['aktivloven/13f/15'],
  'hours-of-work': [],
  'reduction-class': [],
  'reduction-amount': [],
  'reduction-from': ['aktivloven/13g/2']
} as const satisfies Readonly<Record<string, readonly CitationId[]>>

/** The id of a rule: a closed set. */
export type RuleId = keyof typeof rules
