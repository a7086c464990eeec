import type { OfEach } from './couple-aid.js'

/**
 * § 26, stk. 8: where one or both are on the benefits of § 22, aid is reduced only if together, without danskbonus and
 * the corresponding amount to a spouse, it "overstiger" the high rate.
 *
 * Stk. 7 is silent on a couple at or below the rate; a reduction to a higher amount is none, so that it reads the same.
 */
export const exceedsHighRate = (before: OfEach<number>, highRate: number): boolean =>
  before[0] + before[1] > highRate
