import type { CoupleReductionFacts } from '../../input/couple-reduction-facts.js'

/**
 * § 26, stk. 9: where aid was reduced at the least attached spouse, and that spouse again meets the requirement, the
 * reduction goes on at the other, who does not. Of a couple of whom not both meet it: the one who does is not reduced.
 */
export const goesOnAtTheOther = ({ reducedAt, spouses }: CoupleReductionFacts): boolean =>
  reducedAt !== undefined && spouses[reducedAt].meetsRequirement === 'yes'
