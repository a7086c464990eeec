import { frozen } from '../frozen.js'
import type { RuleTable } from './rule-table.js'

/** The rules of the letters: the notice order §§ 4, 6 and 7, in the version of each letter's day. */
export const letterRules = frozen({
  'letter-rules': [],
  'letter-consequence': [],
  'letter-lapse-date': [],
  'letter-jobnet-guidance': [],
  'letter-own-field-guidance': [],
  'letter-intention': [],
  'letter-information-request': [],
  'letter-in-writing': [],
  'letter-new-date': [],
  'letter-new-date-later': [],
  'letter-reason': [],
  'letter-sent': [],
  'letter-in-time': [],
  'late-notice-moves-date': [],
  'late-hearing': [],
  'letter-complete': []
} as const satisfies RuleTable)
