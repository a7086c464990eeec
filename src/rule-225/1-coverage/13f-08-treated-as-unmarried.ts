import type { CoverageFacts } from '../../input/coverage-facts.js'
import { isCashBenefit } from '../../law/benefits.js'
import { isOtherPublicBenefit, spouseBenefit } from './spouse-benefit.js'

/**
 * A recipient of uddannelses- or kontanthjælp whose spouse has another public benefit.
 *
 * § 13 f, stk. 8: where the other spouse receives a public maintenance benefit, "tilskud til pasning af egne børn" or
 * ressourceforløbsydelse, so that aid is computed for one only (§ 26, stk. 3), the recipient is reduced under stk. 6 and
 * 7: as an unmarried person.
 */
export const isTreatedAsUnmarried = (facts: CoverageFacts): boolean =>
  isCashBenefit(facts.benefit) && isOtherPublicBenefit(spouseBenefit(facts))
