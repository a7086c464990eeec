import { frozen } from '../frozen.js'
import type { RuleTable } from './rule-table.js'

/** The rules of the earning period: § 13 f, stk. 9, 12 and 13, § 13 h and the notice order. */
export const earningPeriodRules = frozen({
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
  'hearing-deadline': []
} as const satisfies RuleTable)
