import type { SpouseIndex } from '../../input/couple-reduction-facts.js'
import type { OfEach } from './couple-aid.js'
import type { KnownCouple } from './known-couple.js'

/**
 * § 26, stk. 7: "Nedsættelsen sker i hjælpen til den ægtefælle, der ikke opfylder kravet …. Opfylder ingen … kravet,
 * nedsættes hjælpen hos den ægtefælle, der har mindst tilknytning til arbejdsmarkedet." Stk. 8 says the same.
 *
 * The least attached is the municipality's judgement, never computed.
 */
export function spouseToReduce({ meets, leastAttached }: KnownCouple): SpouseIndex {
  if (meets[0] === meets[1]) return leastAttached
  return meets[0] ? 1 : 0
}

/**
 * § 26, stk. 7: aid is reduced "således, at de tilsammen får beregnet hjælpen på baggrund af" one high rate: in that
 * spouse's aid, never below 0. Of a couple who together get more than that rate.
 */
export function reducedTogether(
  before: OfEach<number>,
  spouse: SpouseIndex,
  highRate: number
): OfEach<number> {
  const excess = before[0] + before[1] - highRate
  const left = Math.max(0, before[spouse] - excess)
  return spouse === 0 ? [left, before[1]] : [before[0], left]
}
