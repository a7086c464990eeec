import fc from 'fast-check'
import type {
  Answer,
  CoupleReductionFacts,
  RateId,
  Readings,
  Spouse,
  SpouseAid,
  SupplementId
} from '../../src/index.js'
import { plusMonths } from '../arbitraries.js'
import { pairs } from './rates-of-2016.js'

/** A spouse on uddannelses- or kontanthjælp, as the section of the rate says. */
export function onRate(
  rate: RateId,
  maintenanceDuty: Answer,
  meetsRequirement: Answer,
  supplement: SupplementId | 'none' = 'none'
): Spouse {
  const benefit = rate.startsWith('23') ? 'uddannelseshjaelp' : 'kontanthjaelp'
  return { benefit, aid: { rate, supplement }, maintenanceDuty, meetsRequirement }
}

/** A spouse on a benefit of § 22, on a stated amount or on a rate. */
export const onSection22 = (
  aid: Exclude<SpouseAid, { supplement: unknown }>,
  maintenanceDuty: Answer,
  meetsRequirement: Answer
): Spouse => ({ benefit: 'overgangsydelse', aid, maintenanceDuty, meetsRequirement })

/** A spouse who gets no aid under § 11. */
export const onAnother = (benefit: Spouse['benefit']): Spouse => ({
  benefit,
  maintenanceDuty: 'unknown',
  meetsRequirement: 'unknown'
})

const answers = fc.constantFrom<Answer>('yes', 'no', 'unknown')
const about = {
  maintenanceDuty: answers,
  meetsRequirement: answers,
  choseNotToWork: fc.option(answers, { nil: undefined, freq: 3 })
}
const spouseOf = (about: Spouse): Spouse => {
  const { choseNotToWork, ...rest } = about
  return choseNotToWork === undefined ? rest : { ...rest, choseNotToWork }
}

/** A spouse on a rate of §§ 23-25, often a high one. */
const aRateSpouse = fc
  .record({
    pair: fc.oneof(
      fc.constantFrom(...pairs),
      fc.constantFrom(...pairs.filter(({ sum }) => sum === 14_575 || sum === 10_968))
    ),
    ...about
  })
  .map(({ pair: { benefit, rate, supplement }, ...rest }) =>
    spouseOf({ benefit, aid: { rate, supplement }, ...rest })
  )
/** Amounts beside the high rates, so that the sums crowd there. */
const amounts = fc.oneof(
  fc.integer({ min: 0, max: 20_000 }),
  fc.constantFrom(7404, 7000, 4143, 14_808, 11_143)
)
const aSection22Aid: fc.Arbitrary<SpouseAid> = fc.oneof(
  fc
    .constantFrom(
      'section-22/provider' as const,
      'section-22/non-provider' as const,
      'section-22/living-at-home' as const
    )
    .map((rate) => ({ rate })),
  amounts.map((monthlyAid) => ({ monthlyAid }))
)
const aSection22Spouse = fc
  .record({
    benefit: fc.constantFrom(
      'integrationsydelse' as const,
      'sho-ydelse' as const,
      'overgangsydelse' as const
    ),
    aid: aSection22Aid,
    ...about
  })
  .map(spouseOf)
const anotherSpouse = fc
  .record({
    benefit: fc.constantFrom(
      'ressourceforloebsydelse' as const,
      'benefit-without-work-demand' as const,
      'other-public-benefit' as const,
      'own-child-care-subsidy' as const,
      'none' as const
    ),
    ...about
  })
  .map(spouseOf)
const aSpouse = fc.oneof(aRateSpouse, aRateSpouse, aSection22Spouse, anotherSpouse)

const places = fc.constantFrom(0 as const, 1 as const)
const judgement = fc.option(fc.oneof(places, fc.constant('unknown' as const)), { nil: undefined })
const groups = fc.option(fc.constantFrom('provider' as const, 'other' as const), { nil: undefined })

/** A couple in the life of the rule; a few of them say what cannot be. */
export const aCouple: fc.Arbitrary<CoupleReductionFacts> = fc
  .record({
    months: fc.integer({ min: 0, max: 104 }),
    spouses: fc.tuple(aSpouse, aSpouse),
    closestToLabourMarket: judgement,
    leastAttached: judgement,
    highRate: groups,
    reducedAt: fc.option(places, { nil: undefined, freq: 2 })
  })
  .map(({ months, ...rest }) => {
    const stated = Object.entries(rest).filter(([, value]) => value !== undefined)
    return {
      lapseDate: plusMonths('2016-10-01', months),
      ...Object.fromEntries(stated)
    } as CoupleReductionFacts
  })

/** The readings that a couple's aid consults. */
export const coupleReadings: fc.Arbitrary<Partial<Readings>> = fc.record({
  'spared-rates': fc.constantFrom('only' as const, 'any' as const),
  'half-krone': fc.constantFrom('up' as const, 'down' as const)
})
