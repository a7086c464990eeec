import type { RuleTable } from './rule-table.js'

/** The review of a decision: a step for each matter of it, and one for the verdict. */
export const reviewRules = {
  'reviewed-matter': [],
  'review-verdict': ['undersoegelse-2018/2.2', 'undersoegelse-2018/3.4.3']
} as const satisfies RuleTable
