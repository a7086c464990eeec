import { frozen } from '../frozen.js'
import type { RuleTable } from './rule-table.js'

/** The rules of a couple's aid: § 26, stk. 4-10, and § 13 f, stk. 5 and 8. */
export const coupleReductionRules = frozen({
  'couple-aid': [],
  'couple-household': [],
  'couple-requirement': ['aktivloven/13f/1/2'],
  'recipient-requirement': ['aktivloven/13f/6/2'],
  'couple-chosen': ['aktivloven/26/4'],
  'couple-both-high': ['aktivloven/26/5'],
  'couple-lapse': ['aktivloven/26/5'],
  'couple-closest': ['aktivloven/26/6', 'undersoegelse-2018/5.4.1'],
  'couple-high-rate': ['aktivloven/25/2', 'undersoegelse-2018/5.4.1'],
  'couple-sum': [],
  'couple-reduced': [],
  'couple-goes-on': ['aktivloven/26/9'],
  'couple-from': ['aktivloven/26/10'],
  'special-support': []
} as const satisfies RuleTable)
