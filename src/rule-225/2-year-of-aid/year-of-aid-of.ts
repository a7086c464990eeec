import type { Day } from '../../calendar/day.js'
import { isoDate } from '../../calendar/iso-date.js'
import { addMonthsToMonthEnd } from '../../calendar/month.js'
import type { CitationId } from '../../law/citations.js'
import { noticeOrdersByDate } from '../../law/notice-order.js'
import { daysWithin, type Period } from '../../periods/period.js'
import type { Reckoning } from './reckoning.js'
import type { YearOfAid } from './year-of-aid.js'

/** Order § 4, stk. 1: "senest 6 måneder før overgangsdatoen" the municipality computes the bortfaldsdato. */
const MONTHS_TO_COMPUTE = 6

/** The days that count within the three years under each number of stk. 10; a day under the first that it fits. */
export function daysByNumber({
  counting,
  window: { from, to }
}: Reckoning): readonly [number, number, number] {
  const daysOf = (periods: readonly Period[]): number =>
    periods.reduce((sum, period) => sum + daysWithin(period, from, to), 0)
  const aid = daysOf(counting.aid)
  const aidAndOffers = daysOf(counting.aidAndOffers)
  return [aid, aidAndOffers - aid, daysOf(counting.all) - aidAndOffers]
}

const provisions = ['aktivloven/13f/10/1', 'aktivloven/13f/10/2', 'aktivloven/13f/10/3'] as const

type Telling = Omit<YearOfAid, 'provisions'> & { provisions?: CitationId[] }

/** Tells the day by which the bortfaldsdato is computed, 6 months before an overgangsdato, where there was an order. */
function tellDeadline(year: Telling, transition: Day): void {
  const computeBy = isoDate(addMonthsToMonthEnd(transition, -MONTHS_TO_COMPUTE))
  if (computeBy >= noticeOrdersByDate[0].from) year.computeBy = computeBy
}

/** The year of aid of a reckoning, with its days written as dates. */
export function yearOfAidOf(reckoning: Reckoning): YearOfAid {
  const { measure, counting, counted, transition, freshStart } = reckoning
  const days = daysByNumber(reckoning)
  const { unit, needed: required } = measure
  const left = Math.max(required - counted, 0)
  // The fields in the order of the value, the list of provisions after all of them.
  let year: Telling
  if (transition !== undefined) {
    const transitionDate = isoDate(transition)
    const lapseDate = isoDate(reckoning.earliestLapse)
    year = { reached: true, transitionDate, firstLapseDate: lapseDate, unit, counted, required, left }
    tellDeadline(year, transition)
  } else {
    year = { reached: false, unit, counted, required, left }
    if (counting.ongoing) {
      // A year that is not reached is reached in the end, if aid goes on.
      const expected = reckoning.possible as Day
      year.expectedTransitionDate = isoDate(expected)
      year.expectedLapseDate = isoDate(reckoning.earliestLapse)
      tellDeadline(year, expected)
    }
  }
  if (freshStart) {
    const { cause, from, to } = freshStart
    year.freshStart = { cause, from: isoDate(from), to: isoDate(to) }
    year.countedFrom = isoDate(to + 1)
  }
  year.provisions = provisions.filter((_, index) => (days[index] ?? 0) > 0)
  return year as YearOfAid
}
