import type { CoverageFacts } from '../../input/coverage-facts.js'
import { otherPublicBenefits, type ReceivedBenefit } from '../../law/benefits.js'

/** What the spouse of a married person receives. */
export const spouseBenefit = ({ spouse }: CoverageFacts): ReceivedBenefit => spouse?.benefit ?? 'unknown'

/**
 * Whether a benefit is public maintenance other than aid under § 11, so that the couple's aid is computed for one spouse
 * only (§ 26, stk. 3).
 */
export const isOtherPublicBenefit = (benefit: ReceivedBenefit): boolean =>
  otherPublicBenefits.some((each) => each === benefit)
