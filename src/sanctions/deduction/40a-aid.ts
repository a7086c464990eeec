import { civilOfDay, daysInMonth } from '../../calendar/day.js'
import { isoDate } from '../../calendar/iso-date.js'
import { addMonthsToMonthEnd, firstOf, monthOf } from '../../calendar/month.js'
import { validDay } from '../../input/date.js'
import type { DeductionFacts } from '../../input/deduction-facts.js'
import type { AggravatedSanction } from '../../input/sanction-event.js'
import { daysWithin } from '../../periods/period.js'
import type { AggravatedDays, AidForDaysMet } from './deduction.js'

/** A sanction under § 40 a with its length and what is paid. */
export interface FoundSanction {
  sanction: AggravatedSanction
  result: AggravatedDays
}

/** Kroner to the nearest øre. */
const toOere = (kroner: number): number => Math.round(kroner * 100) / 100

/**
 * § 40 a, stk. 6 (stk. 5 from July 2025): the aid of the month x "kalenderdage" on which the duty was met / kalenderdage
 * in the month. It is found for the sanction's days only: where the duty was met on none of them nothing is paid for
 * them, whatever the aid.
 */
function aidOfMonth(
  { from, to }: AggravatedSanction,
  month: string,
  met: number | 'unknown',
  aid: DeductionFacts['aid'][string] | undefined
): AidForDaysMet {
  const first = validDay(month)
  const civil = civilOfDay(first)
  const days = daysInMonth(civil.year, civil.month)
  const sanction = { from: validDay(from), to: validDay(to) }
  const covered = daysWithin(sanction, first, firstOf(monthOf(first) + 1) - 1)
  const known = { month, covered, daysInMonth: days }
  if (met === 'unknown') return known
  if (met === 0) return { ...known, daysMet: 0, aid: 0 }
  if (typeof aid !== 'number') return { ...known, daysMet: met }
  return { ...known, daysMet: met, aid: toOere((aid * met) / days) }
}

/** § 40 a, stk. 1: "op til 3 måneder", and the aid of each month of which the days are stated. */
export function foundSanction(
  sanction: AggravatedSanction,
  index: number,
  aid: DeductionFacts['aid']
): FoundSanction {
  const longestTo = addMonthsToMonthEnd(validDay(sanction.from), 3) - 1
  // An entry sorts as text, its month first.
  const daysMet = Object.entries(sanction.daysMet).sort()
  const result = {
    event: index,
    longestTo: isoDate(longestTo),
    withinThreeMonths: validDay(sanction.to) <= longestTo,
    months: daysMet.map(([month, met]) => aidOfMonth(sanction, month, met, aid[month]))
  }
  return { sanction, result }
}
