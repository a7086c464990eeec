import type { CoverageFacts } from '../../input/coverage-facts.js'
import { LOV_1413_FROM } from '../../law/lov1413-2016.js'

/**
 * Whether a couple on a benefit of § 22 that supports a child is spared for want of child benefit.
 *
 * § 13 f, stk. 4, 2. pkt.: not computed under § 26, stk. 8 "når der alene på grund af manglende opfyldelse af
 * betingelsen i § 2, stk. 1, nr. 7, i lov om en børne- og ungeydelse ikke udbetales fuld børne- og ungeydelse". In the
 * first wording (LOV 296/2016) such couples were first reached "når de har opnået ret til fuld børne- og ungeydelse":
 * whatever the benefit was lacking for.
 */
export function sparedForChildBenefit({ on, maintenanceDuty, childBenefit }: CoverageFacts): boolean {
  if (maintenanceDuty !== 'yes') return false
  return on < LOV_1413_FROM ? childBenefit !== 'in-full' : childBenefit === 'not-for-residence-alone'
}
