import { isoDate } from '../../calendar/iso-date.js'
import { firstOf, type Month } from '../../calendar/month.js'
import type { DeductionFacts } from '../../input/deduction-facts.js'
import type { Readings } from '../../law/readings.js'
import { daysCharged } from './days-charged.js'
import type { DeductionInMonth } from './deduction.js'
import type { FoundEvent } from './found-event.js'
import { type FoundRate, rateOfMonth } from './rates-of-month.js'

/** A month with what is deducted and what it rests on. */
export interface FoundMonth {
  month: Month
  result: DeductionInMonth
  rate: FoundRate
  /** Kroner of its days before the limit. */
  uncapped?: number
  /** How many events of § 39 belong to it. */
  refusals: number
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
  const breaches = events.filter(({ event }) => event.provision !== '39')
  const refusals = events.filter(({ event }) => event.provision === '39')
  const charged = daysCharged(breaches, readings)
  // A month counts none where all its days are shared with an earlier one; its rate is that of its events all the same.
  const months = new Set<Month>()
  for (const { parts } of events)
    for (const { reckonedIn } of parts) if (reckonedIn !== undefined) months.add(reckonedIn)
  return [...months]
    .sort((a, b) => a - b)
    .map((month) => {
      const inMonth = refusals.filter(({ parts }) => parts[0]?.reckonedIn === month).length
      return foundMonth(facts, month, charged.get(month) ?? 0, inMonth)
    })
}

function foundMonth(facts: DeductionFacts, month: Month, days: number, refusals: number): FoundMonth {
  const first = isoDate(firstOf(month))
  const rate = rateOfMonth(first, facts.aid[first], facts.publishedRates ?? {})
  const { from: _, open: __, thresholds: ___, aid, ...known } = rate
  const reductions = refusals > 0 ? 1 : 0
  const result: DeductionInMonth = { month: first, days, reductions, ...known }
  if (known.rate === undefined || aid === undefined) return { month, result, rate, refusals }
  const uncapped = days * known.rate
  return {
    month,
    rate,
    refusals,
    uncapped,
    result: {
      ...result,
      deduction: Math.min(uncapped, aid),
      capped: uncapped > aid,
      ...(reductions === 1 ? { reduction: THREE_RATES * known.rate } : {})
    }
  }
}
