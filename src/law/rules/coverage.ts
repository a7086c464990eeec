import { frozen } from '../frozen.js'
import type { RuleTable } from './rule-table.js'

/** The rules of coverage, in the order of the statute: § 13 f, stk. 1-8, and § 13 h, stk. 1. */
export const coverageRules = frozen({
  'coverage-in-force': [],
  'couple-on-aid': ['aktivloven/13f/1'],
  'couple-on-section-22': ['aktivloven/13f/3'],
  'spared-for-child-benefit': ['aktivloven/13f/4/2'],
  'spouse-without-work-demand': ['aktivloven/13f/5'],
  'unmarried-on-aid': ['aktivloven/13f/6'],
  'reduced-since-before-marriage': ['aktivloven/13f/7/2'],
  'partner-on-section-22': [],
  'treated-as-unmarried': ['aktivloven/13f/8', 'aktivloven/26/3'],
  'applied-during-covid': [],
  'coverage-track': []
} as const satisfies RuleTable)
