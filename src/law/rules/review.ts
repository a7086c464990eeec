import { frozen } from '../frozen.js'
import type { RuleTable } from './rule-table.js'

/** The review of a decision: what came too late for it, a step for each matter, and the verdict. */
export const reviewRules = frozen({
  'reviewed-matter': [],
  'known-later': ['undersoegelse-2018/2.2'],
  'review-verdict': ['undersoegelse-2018/2.2']
} as const satisfies RuleTable)
