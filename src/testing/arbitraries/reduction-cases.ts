import type { CoupleReductionFacts, SpouseIndex } from '../../input/couple-reduction-facts.js'
import type { ReductionFacts } from '../../input/reduction-facts.js'
import type { Spouse } from '../../input/spouse.js'
import type { RateId } from '../../law/rates/base-rates.js'
import type { Answer } from '../../logic/answer.js'
import type { HighRateGroup } from '../../rule-225/7-couple/known-couple.js'
import type { Arbitrary, FastCheck } from '../fast-check.js'
import { plusMonths } from './dates.js'

/** Rates that stand by themselves, with whether they presuppose a duty to maintain a child. */
const rates = [
  { rate: '25.2.1', maintenanceDuty: 'yes' },
  { rate: '25.2.2', maintenanceDuty: 'no' },
  { rate: '25.3.2', maintenanceDuty: 'yes' },
  { rate: '25.3.8', maintenanceDuty: 'no' },
  { rate: '25.3.9', maintenanceDuty: 'no' },
  { rate: '23.2.6', maintenanceDuty: 'no' },
  { rate: '23.2.8', maintenanceDuty: 'no' }
] as const satisfies readonly { rate: RateId; maintenanceDuty: Answer }[]

const benefitOf = (rate: RateId): 'uddannelseshjaelp' | 'kontanthjaelp' =>
  rate.startsWith('23') ? 'uddannelseshjaelp' : 'kontanthjaelp'

/** First days of a month in the life of the rule. */
const lapseDates = (fc: FastCheck): Arbitrary<string> =>
  fc.integer({ min: 0, max: 104 }).map((months) => plusMonths('2016-10-01', months))

/** An unmarried person on a rate of kontanthjælp or uddannelseshjælp, all of it known. */
export const reductionsOf = (fc: FastCheck): Arbitrary<ReductionFacts> =>
  fc
    .record({ lapseDate: lapseDates(fc), on: fc.constantFrom(...rates) })
    .map(({ lapseDate, on: { rate, maintenanceDuty } }) => ({
      lapseDate,
      benefit: benefitOf(rate),
      rate,
      supplement: 'none',
      maintenanceDuty
    }))

const spousesOf = (fc: FastCheck): Arbitrary<Spouse> =>
  fc
    .record({ on: fc.constantFrom(...rates), meetsRequirement: fc.constantFrom<Answer>('yes', 'no') })
    .map(({ on: { rate, maintenanceDuty }, meetsRequirement }) => ({
      benefit: benefitOf(rate),
      aid: { rate, supplement: 'none' },
      maintenanceDuty,
      meetsRequirement
    }))

/** A couple on such rates, with the municipality's judgements; the high rate is one where only one has a duty. */
export const couplesOf = (fc: FastCheck): Arbitrary<CoupleReductionFacts> =>
  fc
    .record({
      lapseDate: lapseDates(fc),
      spouses: fc.tuple(spousesOf(fc), spousesOf(fc)),
      closestToLabourMarket: fc.constantFrom<SpouseIndex>(0, 1),
      leastAttached: fc.constantFrom<SpouseIndex>(0, 1),
      highRate: fc.constantFrom<HighRateGroup>('provider', 'other')
    })
    .map(({ highRate, ...facts }) => {
      const [first, second] = facts.spouses
      return first.maintenanceDuty === second.maintenanceDuty ? facts : { ...facts, highRate }
    })
