import { frozen } from '../frozen.js'
import type { RuleTable } from './rule-table.js'

/** What a whole case adds to the rules of its parts: whose steps they are, and the municipality's own finding. */
export const caseRules = frozen({
  'steps-of-one': ['aktivloven/13f/1/2'],
  exempt: ['aktivloven/13f/9/1']
} as const satisfies RuleTable)
