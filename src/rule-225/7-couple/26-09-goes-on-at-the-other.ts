import type { CoupleReductionFacts, SpouseIndex } from '../../input/couple-reduction-facts.js'

/**
 * § 26, stk. 9: where aid was reduced at the least attached spouse, and that spouse again meets the requirement, the
 * reduction goes on at the other, who does not.
 *
 * @param reduced the spouse whose aid is reduced now
 */
export function goesOnAtTheOther(facts: CoupleReductionFacts, reduced: SpouseIndex): boolean {
  const { reducedAt, spouses } = facts
  return reducedAt !== undefined && reducedAt !== reduced && spouses[reducedAt].meetsRequirement === 'yes'
}
