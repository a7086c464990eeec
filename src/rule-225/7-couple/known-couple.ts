import type { CoupleReductionFacts, SpouseIndex } from '../../input/couple-reduction-facts.js'
import { amountInYear, type RateAmount } from '../../law/rates/amount-in-year.js'
import type { RateId } from '../../law/rates/base-rates.js'
import { type OfEach, yearOf } from './couple-aid.js'

/** The high rate that a couple is measured against: § 25, stk. 2, nr. 1 for providers, nr. 2 for others. */
export type HighRateGroup = 'provider' | 'other'

/** What is known of a couple of which every fact that matters is known; the rest stands one way or the other. */
export interface KnownCouple {
  meets: OfEach<boolean>
  chose: OfEach<boolean>
  closest: SpouseIndex
  leastAttached: SpouseIndex
}

/** Which high rate follows from the maintenance duties, where both spouses agree. */
function highRateByDuties({ spouses }: CoupleReductionFacts): HighRateGroup | undefined {
  const [first, second] = spouses.map(({ maintenanceDuty }) => maintenanceDuty)
  if (first !== second || first === 'unknown') return undefined
  return first === 'yes' ? 'provider' : 'other'
}

/** Which high rate it is: the one that the maintenance duties give, or else the one that is stated. */
export const highRateGroup = (facts: CoupleReductionFacts): HighRateGroup | undefined =>
  highRateByDuties(facts) ?? facts.highRate

/** The couple that facts describe. */
export function knownCouple(facts: CoupleReductionFacts): KnownCouple {
  const [first, second] = facts.spouses
  return {
    meets: [first.meetsRequirement === 'yes', second.meetsRequirement === 'yes'],
    chose: [first.choseNotToWork === 'yes', second.choseNotToWork === 'yes'],
    closest: facts.closestToLabourMarket === 1 ? 1 : 0,
    leastAttached: facts.leastAttached === 1 ? 1 : 0
  }
}

/** § 25, stk. 2, nr. 1 and 2. */
const HIGH_RATES = { provider: '25.2.1', other: '25.2.2' } as const satisfies Record<HighRateGroup, RateId>

/** The high rate in the year of the bortfaldsdato. */
export const highRateOf = (group: HighRateGroup, lapseDate: string): RateAmount =>
  amountInYear(HIGH_RATES[group], yearOf(lapseDate)) as RateAmount
