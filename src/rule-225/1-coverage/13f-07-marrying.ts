import type { CoverageFacts } from '../../input/coverage-facts.js'
import { isCashBenefit } from '../../law/benefits.js'

/**
 * A recipient of uddannelses- or kontanthjælp whose aid was reduced when he or she married, as long as the couple has
 * no year of aid of its own.
 *
 * § 13 f, stk. 7, 2. pkt.: where an unmarried person marries, the aid stays computed as an unmarried person's until the
 * couple, as a couple, has had aid for 1 year within 3.
 */
export const isReducedSinceBeforeMarriage = (facts: CoverageFacts): boolean =>
  isCashBenefit(facts.benefit) && facts.reducedBeforeMarriage === 'yes' && facts.coupleYearOfAid === 'no'
