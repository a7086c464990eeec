import { frozen } from '../frozen.js'
import type { RuleTable } from './rule-table.js'

/** The rules of the year of aid: § 13 f, stk. 1, nr. 1, stk. 6, nr. 1, stk. 10 and 11, and the notice order § 4. */
export const yearOfAidRules = frozen({
  'aid-received': ['aktivloven/13f/10/1'],
  'offers-and-one-off-aid': ['aktivloven/13f/10/2'],
  'sanction-periods': ['aktivloven/13f/10/3'],
  'not-counted-as-aid': ['aktivloven/13f/10'],
  'year-without-aid': ['aktivloven/13f/11'],
  'year-of-aid': [],
  'transition-date': [],
  'first-lapse-date': [],
  'expected-lapse-date': [],
  'computation-deadline': []
} as const satisfies RuleTable)
