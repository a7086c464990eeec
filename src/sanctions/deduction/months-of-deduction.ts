import { isoDate } from '../../calendar/iso-date.js'
import { firstOf, type Month } from '../../calendar/month.js'
import type { DeductionFacts } from '../../input/deduction-facts.js'
import type { Readings } from '../../law/readings.js'
import { daysCharged } from './days-charged.js'
import type { DeductionInMonth } from './deduction.js'
import type { FoundEvent } from './found-event.js'
import { type Amount, type FoundRate, rateOfMonth } from './rates-of-month.js'

/** A month with what is deducted and what it rests on. */
export interface FoundMonth {
  month: Month
  result: DeductionInMonth
  rate: FoundRate
  /** How many events of § 39 belong to it. */
  refusals: number
  /** What it comes to, where the rate is known. */
  amounts?: MonthlyAmounts
}

/** Kroner of a month. */
export interface MonthlyAmounts {
  rate: Amount
  /** The aid calculated for the month: the limit of what is deducted for its days. */
  aid: number
  /** Of its days before the limit. */
  uncapped: number
  deduction: number
  capped: boolean
  /** Of a reduction under §§ 39-40, where there is one. */
  reduction: number
}

const THREE_RATES = 3

/**
 * The months of the deductions, in order. § 35, stk. 4, 3. pkt.: the deductions of a calendar month under §§ 36-38 cannot
 * exceed the aid calculated for it. § 40, stk. 2: at most one reduction in a calendar month.
 */
export function monthsOfDeduction(
  facts: DeductionFacts,
  events: readonly FoundEvent[],
  readings: Readings
): FoundMonth[] {
  const charged = daysCharged(events, readings)
  // A month counts none where all its days are shared with an earlier one; its rate is that of its events all the same.
  const refusals = new Map<Month, number>()
  for (const { event, parts } of events)
    for (const { reckonedIn } of parts)
      if (reckonedIn !== undefined)
        refusals.set(reckonedIn, (refusals.get(reckonedIn) ?? 0) + (event.provision === '39' ? 1 : 0))
  return [...refusals]
    .sort(([a], [b]) => a - b)
    .map(([month, count]) => foundMonth(facts, month, charged.get(month) ?? 0, count))
}

function foundMonth(facts: DeductionFacts, month: Month, days: number, refusals: number): FoundMonth {
  const first = isoDate(firstOf(month))
  const rate = rateOfMonth(first, facts.aid[first], facts.publishedRates ?? {})
  const result: DeductionInMonth = { month: first, days, reductions: refusals > 0 ? 1 : 0 }
  const found: FoundMonth = { month, result, rate, refusals }
  if (!rate.classed) return found
  result.class = rate.class
  result.classStatus = rate.classStatus
  const { aid, rate: known } = rate
  if (known === undefined) return found
  const uncapped = days * known.kroner
  const deduction = Math.min(uncapped, aid)
  const capped = uncapped > aid
  const reduction = THREE_RATES * known.kroner
  found.amounts = { rate: known, aid, uncapped, deduction, capped, reduction }
  result.rate = known.kroner
  result.rateStatus = known.status
  result.deduction = deduction
  result.capped = capped
  if (result.reductions === 1) result.reduction = reduction
  return found
}
