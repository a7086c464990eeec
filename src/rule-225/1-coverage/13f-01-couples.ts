import type { CoverageFacts } from '../../input/coverage-facts.js'
import { isCashBenefit } from '../../law/benefits.js'
import { spouseBenefit } from './spouse-benefit.js'

/**
 * A couple on uddannelses- or kontanthjælp: one or both receive it, and the other, if not, receives nothing.
 *
 * § 13 f, stk. 1: couples where one or both are entitled to "uddannelses- eller kontanthjælp" and the aid is computed
 * under § 26, stk. 1 on the rates of §§ 23-25. Where the other receives a benefit of § 22 it is stk. 3, and where the
 * other receives another public benefit the aid is computed for one only (§ 26, stk. 3), so that it is stk. 8.
 */
export function isCoupleOnAid(facts: CoverageFacts): boolean {
  const both = [facts.benefit, spouseBenefit(facts)]
  return both.some(isCashBenefit) && both.every((each) => each === 'none' || isCashBenefit(each))
}
