import type { CoverageFacts } from '../../input/coverage-facts.js'
import { isSection22Benefit } from '../../law/benefits.js'
import { isOtherPublicBenefit, spouseBenefit } from './spouse-benefit.js'

/**
 * A couple of whom one or both receive a benefit of § 22: selvforsørgelses- og hjemrejseydelse or overgangsydelse, to
 * 2019 integrationsydelse.
 *
 * § 13 f, stk. 3: one or both are entitled to such a benefit and the aid is computed under § 26, stk. 1 or 2. Where
 * either receives another public benefit the aid is computed under § 26, stk. 3, and stk. 3 does not reach the couple.
 */
export function isCoupleOnSection22(facts: CoverageFacts): boolean {
  const both = [facts.benefit, spouseBenefit(facts)]
  return both.some(isSection22Benefit) && !both.some(isOtherPublicBenefit)
}
