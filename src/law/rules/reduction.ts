import { frozen } from '../frozen.js'
import type { RuleTable } from './rule-table.js'

/** The rules of the reduction for the unmarried: § 13 g. */
export const reductionRules = frozen({
  'reduction-class': [],
  'reduction-amount': [],
  'reduction-from': ['aktivloven/13g/2']
} as const satisfies RuleTable)
