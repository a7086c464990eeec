import { frozen } from '../frozen.js'
import type { RuleTable } from './rule-table.js'

/** The board's analysis form: how far the facts and the review fill it. */
export const analysisFormRules = frozen({
  'analysis-form-filled': ['undersoegelse-2018/bilag-4']
} as const satisfies RuleTable)
