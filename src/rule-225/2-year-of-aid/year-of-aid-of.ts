import { isoDate } from '../../calendar/iso-date.js'
import { addMonthsToMonthEnd } from '../../calendar/month.js'
import type { CitationId } from '../../law/citations.js'
import { noticeOrdersByDate } from '../../law/notice-order.js'
import { daysWithin, type Period } from '../../periods/period.js'
import { firstLapseDate } from './first-lapse-date.js'
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

/** The year of aid of a reckoning, with its days written as dates. */
export function yearOfAidOf(reckoning: Reckoning): YearOfAid {
  const { measure, counted, transition, possible, freshStart } = reckoning
  const days = daysByNumber(reckoning)
  const expected = reckoning.counting.ongoing ? possible : undefined
  const next = transition ?? expected
  const computeBy = next === undefined ? '' : isoDate(addMonthsToMonthEnd(next, -MONTHS_TO_COMPUTE))
  const { unit, needed: required } = measure
  const left = Math.max(required - counted, 0)
  // The fields in the order of the value, the list of provisions after all of them.
  const year: Omit<YearOfAid, 'provisions'> & { provisions?: CitationId[] } =
    transition === undefined
      ? { reached: false, unit, counted, required, left }
      : {
          reached: true,
          transitionDate: isoDate(transition),
          firstLapseDate: isoDate(firstLapseDate(transition)),
          unit,
          counted,
          required,
          left
        }
  if (expected !== undefined) {
    year.expectedTransitionDate = isoDate(expected)
    year.expectedLapseDate = isoDate(firstLapseDate(expected))
  }
  if (computeBy >= noticeOrdersByDate[0].from) year.computeBy = computeBy
  if (freshStart) {
    const { cause, from, to } = freshStart
    year.freshStart = { cause, from: isoDate(from), to: isoDate(to) }
    year.countedFrom = isoDate(to + 1)
  }
  year.provisions = provisions.filter((_, index) => (days[index] ?? 0) > 0)
  return year as YearOfAid
}
