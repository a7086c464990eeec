import { frozen } from '../frozen.js'
import type { RuleTable } from './rule-table.js'

/** The rules of a deduction's arithmetic: §§ 35-40 a. The provisions follow the event, so that each step names them. */
export const deductionRules = frozen({
  'deduction-coverage': [],
  'deduction-days': [],
  'deduction-three-rates': [],
  'deduction-in-time': [],
  'deduction-same-day': [],
  'deduction-class': [],
  'deduction-amount': [],
  'deduction-cap': [],
  'deduction-once-a-month': [],
  'aggravated-length': [],
  'aggravated-aid': []
} as const satisfies RuleTable)
