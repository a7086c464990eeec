import { frozen } from '../frozen.js'
import type { RuleTable } from './rule-table.js'

/** The rules of the work requirement: § 13 f, stk. 1, 6, 15 and 16. */
export const workRequirementRules = frozen({
  'ordinary-work': ['undersoegelse-2018/4.1'],
  'subsidised-work': ['undersoegelse-2018/4.1'],
  'self-employment': ['aktivloven/13f/16'],
  'income-conversion': ['aktivloven/13f/15'],
  'hours-of-work': []
} as const satisfies RuleTable)
