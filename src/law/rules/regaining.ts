import { frozen } from '../frozen.js'
import type { RuleTable } from './rule-table.js'

/** The rules of regaining full aid: § 13 f, stk. 14, § 26, stk. 10, and the notice order § 8. */
export const regainingRules = frozen({
  'regaining-requirement': ['aktivloven/13f/14'],
  'regaining-period': ['aktivloven/13f/14', 'aktivloven/13f/12', 'aktivloven/13f/13'],
  regained: ['aktivloven/13f/14'],
  resumption: ['aktivloven/13f/14'],
  'resumption-repealed': [],
  'next-lapse-date': ['aktivloven/13f/1/2', 'aktivloven/13f/6/2'],
  'resumption-letter': []
} as const satisfies RuleTable)
