import type { SpouseIndex } from '../../input/couple-reduction-facts.js'
import type { Spouse } from '../../input/spouse.js'
import { type OfEach, statutoryAid } from './couple-aid.js'
import type { KnownCouple } from './known-couple.js'

/** The two high rates in the act itself (2016 level), kroner a month. */
const HIGH_RATES: readonly (number | undefined)[] = [14_575, 10_968]

/**
 * § 26, stk. 5: "Beregnes hjælpen til begge ægtefæller på baggrund af en sats inklusive eventuelt barsels- eller
 * aktivitetstillæg på enten 14.575 … eller 10.968 …". Held against the act's own amounts: the sums of later years'
 * regulated amounts miss by a krone or two.
 */
export const bothOnHighRate = (spouses: OfEach<Spouse>): boolean =>
  spouses.every((spouse) => HIGH_RATES.includes(statutoryAid(spouse)))

/**
 * § 26, stk. 5: where one of them does not meet the requirement, aid is computed only for the other, so that the
 * failing spouse's aid lapses (bortfalder). `undefined` where not just one fails.
 */
export function lapsingSpouse({ meets }: KnownCouple): SpouseIndex | undefined {
  if (meets[0] === meets[1]) return undefined
  return meets[0] ? 1 : 0
}
