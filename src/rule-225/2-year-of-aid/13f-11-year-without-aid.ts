import type { Day } from '../../calendar/day.js'
import { addMonthsToMonthEnd } from '../../calendar/month.js'
import type { Period } from '../../periods/period.js'
import { without } from '../../periods/union.js'
import type { CountingDays } from './13f-10-what-counts.js'

/** Whether a stretch lasts a year: from a date to the day before the same date a year later. */
const lastsAYear = ({ from, to }: Period): boolean => to >= addMonthsToMonthEnd(from, 12) - 1

/**
 * The latest stretch of a year or more without aid, up to the day of assessment: the count starts afresh the day after
 * it. Before the first day that counts nothing is known, and nothing can be lost.
 *
 * § 13 f, stk. 11: the count starts afresh "hvis ingen af ægtefællerne har modtaget hjælp efter § 11 i en
 * sammenhængende periode på 1 år". Aid under § 11 is that of stk. 10, nr. 1: an offer or a sanction in the meantime is
 * none.
 */
export function latestYearWithoutAid({ aid, all }: CountingDays, asOf: Day): Period | undefined {
  const [first] = all
  return first && without({ from: first.from, to: asOf }, aid).filter(lastsAYear).at(-1)
}
