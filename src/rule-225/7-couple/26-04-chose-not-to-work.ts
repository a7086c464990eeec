import type { OfEach } from './couple-aid.js'
import type { KnownCouple } from './known-couple.js'

/**
 * § 26, stk. 4: where a spouse has chosen not to use the possibilities for work (§ 13, stk. 10), aid goes only to "den
 * berettigede ægtefælle"; it is computed for both again when both have 225 hours within 12 calendar months.
 *
 * Of a couple of whom not both have the hours: which of them are left without aid, or `undefined` where stk. 4 does not
 * apply. That both are is refused as input.
 */
export const withoutAidByChoice = ({ chose }: KnownCouple): OfEach<boolean> | undefined =>
  chose[0] || chose[1] ? chose : undefined
