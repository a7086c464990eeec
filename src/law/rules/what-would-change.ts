import { frozen } from '../frozen.js'
import type { RuleTable } from './rule-table.js'

/** What would give a case another outcome: more hours, more or fewer days of grounds, an earlier letter. */
export const whatWouldChangeRules = frozen({
  'more-hours': ['aktivloven/13f/1/2', 'aktivloven/13f/6/2'],
  'more-days': ['aktivloven/13f/12', 'aktivloven/13g/2'],
  'fewer-days': ['aktivloven/13f/12', 'aktivloven/13g/2'],
  'earlier-letter': [],
  'send-letter': []
} as const satisfies RuleTable)
