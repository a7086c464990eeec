import { civilOfDay } from '../../calendar/day.js'
import type { CoupleReductionFacts } from '../../input/couple-reduction-facts.js'
import { validDay } from '../../input/date.js'
import type { Spouse } from '../../input/spouse.js'
import { isOnRate } from '../../input/spouse-aid.js'
import { amountInYear, type RateAmount, statusOf } from '../../law/rates/amount-in-year.js'
import { statutoryRate, statutorySupplement } from '../../law/rates/base-rates.js'
import { section22Amount } from '../../law/rates/section-22.js'
import type { RateStatus } from '../../law/rates/yearly-amounts.js'

/** Something of each spouse, in the order of the facts. */
export type OfEach<T> = readonly [T, T]

/** A couple's aid in whole kroner a month before tax and other deductions. */
export interface CoupleAid {
  /** The aid of each spouse, in the order of the facts. */
  spouses: OfEach<number>
  together: number
}

/** The aid of a couple from that of each. */
export const coupleAid = ([first, second]: OfEach<number>): CoupleAid => ({
  spouses: [first, second],
  together: first + second
})

/** The year of a bortfaldsdato that has been validated. */
export const yearOf = (lapseDate: string): number => civilOfDay(validDay(lapseDate)).year

/** A rate that every year of the rule's life has. */
const known = (amount: RateAmount | undefined): RateAmount => amount as RateAmount

/** The rates and amounts of which a spouse's aid consists; none for a spouse who gets no aid under § 11. */
function partsOf({ aid }: Spouse, lapseDate: string): RateAmount[] {
  if (aid === undefined) return []
  // A stated amount is the caller's own, and no rate of ours.
  if ('monthlyAid' in aid) return [{ amount: aid.monthlyAid, status: 'published' }]
  if (!isOnRate(aid)) return [known(section22Amount(aid.rate, lapseDate))]
  const { rate, supplement } = aid
  const year = yearOf(lapseDate)
  const base = known(amountInYear(rate, year))
  return supplement === 'none' ? [base] : [base, known(amountInYear(supplement, year))]
}

/** Each spouse's aid on a day as it is without the rule, and whether its rates were published. */
export function aidBefore({ spouses, lapseDate }: CoupleReductionFacts): {
  amounts: OfEach<number>
  status: RateStatus
} {
  const [first, second] = spouses
  const parts = [partsOf(first, lapseDate), partsOf(second, lapseDate)] as const
  const sum = (amounts: readonly RateAmount[]): number =>
    amounts.reduce((total, { amount }) => total + amount, 0)
  return {
    amounts: [sum(parts[0]), sum(parts[1])],
    status: statusOf(parts.flat().map(({ status }) => status))
  }
}

/** A spouse's rate with its supplement in the act itself (2016 level), or `undefined` for aid not on §§ 23-25. */
export function statutoryAid({ aid }: Spouse): number | undefined {
  if (aid === undefined || !isOnRate(aid)) return undefined
  const { rate, supplement } = aid
  return statutoryRate(rate) + (supplement === 'none' ? 0 : statutorySupplement(supplement))
}
