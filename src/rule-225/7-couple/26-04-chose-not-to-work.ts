import type { OfEach } from './couple-aid.js'
import type { KnownCouple } from './known-couple.js'

/**
 * § 26, stk. 4: where a spouse has chosen not to use the possibilities for work (§ 13, stk. 10), aid goes only to "den
 * berettigede ægtefælle"; it is computed for both again when both have 225 hours within 12 calendar months.
 *
 * Which of them are left without aid, or `undefined` where stk. 4 does not apply. That both are is refused as input.
 */
export function withoutAidByChoice({ chose, meets }: KnownCouple): OfEach<boolean> | undefined {
  const bothMeet = meets[0] && meets[1]
  return bothMeet || !(chose[0] || chose[1]) ? undefined : chose
}
