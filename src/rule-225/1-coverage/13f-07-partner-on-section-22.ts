import type { CoverageFacts } from '../../input/coverage-facts.js'
import { isSection22Benefit } from '../../law/benefits.js'
import { LOV_1413_FROM } from '../../law/lov1413-2016.js'
import { spouseBenefit } from './spouse-benefit.js'

/**
 * One who lives with, or has married, a recipient of a benefit of § 22, and whose aid is computed under § 26, stk. 2.
 *
 * § 13 f, stk. 7, 3. pkt. (LOV 1413/2016): the aid of such a person is not reduced as an unmarried person's. A couple can
 * still be reached as a couple: stk. 3 names § 26, stk. 2.
 */
export function hasPartnerOnSection22(facts: CoverageFacts): boolean {
  if (facts.on < LOV_1413_FROM || facts.computedUnder26Stk2 !== 'yes') return false
  return facts.maritalStatus === 'unmarried' || isSection22Benefit(spouseBenefit(facts))
}
