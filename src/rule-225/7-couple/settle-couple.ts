import type { CoupleReductionFacts, SpouseIndex } from '../../input/couple-reduction-facts.js'
import type { ReductionFacts } from '../../input/reduction-facts.js'
import type { Spouse } from '../../input/spouse.js'
import type { AidOnRate } from '../../input/spouse-aid.js'
import { baseRate } from '../../law/rates/base-rates.js'
import type { RateStatus } from '../../law/rates/yearly-amounts.js'
import type { Readings } from '../../law/readings.js'
import type { Reduction } from '../6-unmarried/13g-1-reduction.js'
import { settleReduction } from '../6-unmarried/reduce-unmarried.js'
import { withoutAidByChoice } from './26-04-chose-not-to-work.js'
import { bothOnHighRate, lapsingSpouse } from './26-05-both-on-high-rate.js'
import { spouseWhoKeepsAid } from './26-06-closest-to-labour-market.js'
import { reducedTogether, spouseToReduce } from './26-07-one-high-rate-together.js'
import { exceedsHighRate } from './26-08-section-22.js'
import { changedFrom } from './26-10-from.js'
import { aidBefore, coupleAid, type OfEach } from './couple-aid.js'
import type { CoupleReduction } from './couple-reduction.js'
import type { Household } from './household.js'
import { type HighRateGroup, highRateGroup, highRateOf, knownCouple } from './known-couple.js'

/** What a provision makes of a couple's aid. */
interface Change extends Pick<CoupleReduction, 'rule' | 'highRate'> {
  after: OfEach<number>
  /** The status of the rate that the provision brings in, where it does. */
  rateStatus?: RateStatus
}

/** The two spouses' amounts with one of them gone. */
const without = (gone: SpouseIndex, before: OfEach<number>): OfEach<number> =>
  gone === 0 ? [0, before[1]] : [before[0], 0]

/** The spouse of a couple under § 13 f, stk. 8 who is on uddannelses- or kontanthjælp, as an unmarried person. */
export function asUnmarried({ lapseDate, spouses }: CoupleReductionFacts): {
  recipient: SpouseIndex
  facts: ReductionFacts
} {
  const recipient = spouses[0].aid === undefined ? 1 : 0
  const { aid, maintenanceDuty } = spouses[recipient] as Spouse & { aid: AidOnRate }
  const { benefit } = baseRate(aid.rate)
  return { recipient, facts: { lapseDate, benefit, ...aid, maintenanceDuty } }
}

/** § 13 f, stk. 8: the recipient's aid is reduced under § 13 g. */
function changeAsUnmarried(
  facts: CoupleReductionFacts,
  before: OfEach<number>,
  readings: Readings
): Change | undefined {
  const { recipient, facts: alone } = asUnmarried(facts)
  if (facts.spouses[recipient].meetsRequirement === 'yes') return undefined
  // The maintenance duty is known by now, so that nothing is open.
  const { monthlyReduction, rateStatus } = settleReduction(alone, readings) as Reduction
  const left = Math.max(0, before[recipient] - monthlyReduction)
  return { rule: '13g', after: recipient === 0 ? [left, 0] : [0, left], rateStatus }
}

/** § 26, stk. 4-8: what becomes of a couple of whom at least one does not meet the requirement. */
function changeTogether(
  facts: CoupleReductionFacts,
  household: Household,
  before: OfEach<number>
): Change | undefined {
  const couple = knownCouple(facts)
  if (couple.meets[0] && couple.meets[1]) return undefined
  const byChoice = withoutAidByChoice(couple)
  if (byChoice !== undefined)
    return { rule: '26.4', after: [byChoice[0] ? 0 : before[0], byChoice[1] ? 0 : before[1]] }
  if (bothOnHighRate(facts.spouses)) {
    const lapsing = lapsingSpouse(couple)
    if (lapsing !== undefined) return { rule: '26.5', after: without(lapsing, before) }
    return { rule: '26.6', after: without(spouseWhoKeepsAid(couple) === 0 ? 1 : 0, before) }
  }
  // Stated where the duties do not give it: that is known by now.
  const group = highRateGroup(facts) as HighRateGroup
  const { amount, status } = highRateOf(group, facts.lapseDate)
  if (!exceedsHighRate(before, amount)) return undefined
  return {
    rule: household === 'section-22' ? '26.8' : '26.7',
    after: reducedTogether(before, spouseToReduce(couple), amount),
    highRate: { group, amount },
    rateStatus: status
  }
}

function changeOf(
  facts: CoupleReductionFacts,
  household: Household,
  before: OfEach<number>,
  readings: Readings
): Change | undefined {
  if (household === 'as-unmarried') return changeAsUnmarried(facts, before, readings)
  if (household === 'sections-23-25' || household === 'section-22')
    return changeTogether(facts, household, before)
  return undefined
}

/** A couple's aid with the rule, where every fact that matters is known. */
export function settleCouple(
  facts: CoupleReductionFacts,
  household: Household,
  readings: Readings
): CoupleReduction {
  const { amounts, status } = aidBefore(facts)
  const before = coupleAid(amounts)
  const from = changedFrom(facts)
  const unchanged: CoupleReduction = {
    rule: 'none',
    from,
    before,
    after: before,
    reduction: coupleAid([0, 0]),
    rateStatus: status
  }
  const change = changeOf(facts, household, amounts, readings)
  if (change === undefined) return unchanged
  const { rule, after, highRate, rateStatus } = change
  const reduction = coupleAid([amounts[0] - after[0], amounts[1] - after[1]])
  if (reduction.together === 0) return unchanged
  return {
    rule,
    from,
    before,
    after: coupleAid(after),
    reduction,
    ...(highRate === undefined ? {} : { highRate }),
    rateStatus: rateStatus === 'derived' ? rateStatus : status
  }
}
