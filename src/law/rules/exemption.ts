import { frozen } from '../frozen.js'
import type { RuleTable } from './rule-table.js'

/** The rules of exemption, § 13 f, stk. 9: a rule for each criterion that the board has weighed. */
export const exemptionRules = frozen({
  'exemption-in-force': [],
  'exemption-after-assessment': ['undersoegelse-2018/2.2'],
  'exemption-rehabilitation-begun': ['aktivloven/13f/9/1', 'undersoegelse-2018/2.3.1'],
  'exemption-no-present-capacity': ['undersoegelse-2018/2.3.1'],
  'exemption-social-problems-too-heavy': ['undersoegelse-2018/2.4.1'],
  'exemption-considerations-too-extensive': [
    'principafgoerelse/6-17/considerations-too-extensive',
    'undersoegelse-2018/2.3.1'
  ],
  'exemption-effectiveness-substantially-reduced': [
    'principafgoerelse/6-17/considerations-too-extensive',
    'undersoegelse-2018/2.1'
  ],
  'exemption-capacity-in-doubt': ['undersoegelse-2018/2.4.1'],
  'exemption-limits-and-no-clarification-possible': ['undersoegelse-2018/2.3.1'],
  'exemption-short-hours-fully-effective': [
    'principafgoerelse/6-17/short-hours-fully-effective',
    'undersoegelse-2018/2.1'
  ],
  'exemption-fully-effective-without-limits': ['undersoegelse-2018/2.3.2'],
  'exemption-tested-only-against-needs': ['undersoegelse-2018/2.2'],
  'exemption-only-language-or-education': ['undersoegelse-2018/2.4.2'],
  'exemption-only-short-illness': ['undersoegelse-2018/2.2', 'aktivloven/13f/12/1'],
  'exemption-health-problems-not-described': ['undersoegelse-2018/2.5'],
  'exemption-meaning-for-work-not-described': ['undersoegelse-2018/2.5'],
  'exemption-no-current-information': ['undersoegelse-2018/2.2'],
  'exemption-new-information-not-looked-into': ['undersoegelse-2018/2.2'],
  'exemption-classification': ['undersoegelse-2018/2.2'],
  'exemption-indication': ['aktivloven/13f/9/1', 'principafgoerelse/6-17/effective-capacity'],
  'exemption-from': ['aktivloven/13f/9/1']
} as const satisfies RuleTable)
