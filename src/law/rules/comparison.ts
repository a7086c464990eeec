import { frozen } from '../frozen.js'
import type { RuleTable } from './rule-table.js'

/** What follows from a change: the notice order § 4, stk. 6 and § 6. */
export const comparisonRules = frozen({
  'duties-of-change': ['undersoegelse-2018/3.4.3']
} as const satisfies RuleTable)
