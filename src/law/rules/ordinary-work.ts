import { frozen } from '../frozen.js'
import type { RuleTable } from './rule-table.js'

/** The rules for one job: § 13 f, stk. 1, nr. 2 and stk. 6, nr. 2, as the board's study reads them. */
export const ordinaryWorkRules = frozen({
  'job-kind': ['undersoegelse-2018/4.1'],
  'job-documented': ['aktivloven/13f/1/2', 'aktivloven/13f/6/2'],
  'job-accepted': ['undersoegelse-2018/4.2'],
  'job-terms': ['undersoegelse-2018/4.1.1'],
  'job-pay': ['undersoegelse-2018/4.1.1'],
  'job-pay-compared': ['undersoegelse-2018/4.1.1'],
  'job-long-hours': ['undersoegelse-2018/4.1.1'],
  'job-doubt': ['undersoegelse-2018/4.1.1'],
  'job-finding': ['aktivloven/13f/1/2', 'aktivloven/13f/6/2', 'undersoegelse-2018/4.1']
} as const satisfies RuleTable)
