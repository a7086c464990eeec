import { frozen } from '../frozen.js'
import type { RuleTable } from './rule-table.js'

/** The rules of a projected bortfaldsdato: the notice order § 4, stk. 1 and 2. */
export const projectionRules = frozen({
  projection: [],
  'notice-deadline': []
} as const satisfies RuleTable)
