import { frozen } from '../frozen.js'
import type { RuleTable } from './rule-table.js'

/** The rules of documented sickness: § 13 f, stk. 12, nr. 1, as the board's study reads it with 102-16. */
export const sicknessDocumentationRules = frozen({
  'sickness-contradiction': ['undersoegelse-2018/3.3.1'],
  'sickness-doubt': [
    'principafgoerelse/102-16/only-on-a-basis',
    'principafgoerelse/102-16/doctor-if-necessary',
    'principafgoerelse/102-16/documented-sickness'
  ],
  'sickness-evidence': ['aktivloven/13f/12/1'],
  'sickness-acceptance': ['undersoegelse-2018/3.3.1', 'principafgoerelse/102-16/documented-sickness'],
  'sickness-finding': ['aktivloven/13f/12/1']
} as const satisfies RuleTable)
