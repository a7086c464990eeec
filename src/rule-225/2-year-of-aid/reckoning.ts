import type { Day } from '../../calendar/day.js'
import { validDay } from '../../input/date.js'
import type { ExemptionPeriod, YearOfAidFacts } from '../../input/year-of-aid-facts.js'
import type { Readings } from '../../law/readings.js'
import { dayCount } from '../../periods/day-count.js'
import { overlapOf, type Period } from '../../periods/period.js'
import { type ExemptStretch, restartingExemptions } from '../13f-09-restart.js'
import {
  countedWithin,
  firstReached,
  type Measure,
  measureOf,
  reachedSince
} from './13f-01-year-within-three.js'
import { type CountingDays, countingDays } from './13f-10-what-counts.js'
import { latestYearWithoutAid } from './13f-11-year-without-aid.js'
import { firstLapseDate } from './first-lapse-date.js'
import type { FreshStart } from './year-of-aid.js'

/** The year of aid of known facts, all in day numbers. */
export interface Reckoning {
  counting: CountingDays
  /** The days among which the year is looked for: the three years up to the assessment, since the count began. */
  window: Period
  measure: Measure
  counted: number
  /** A year without aid, and an exemption, after which the count starts afresh; the later of them rules. */
  yearWithoutAid: Period | undefined
  exemption: Period | undefined
  freshStart: (Period & Pick<FreshStart, 'cause'>) | undefined
  /** The overgangsdato, where the year is reached. */
  transition: Day | undefined
  /** The first overgangsdato that is still possible, where it is not: if aid is received on every day from now on. */
  possible: Day | undefined
  /** The bortfaldsdato that follows, or the first one that is still possible. */
  earliestLapse: Day
}

/** Longer than a year in any measure from any day: by then unbroken aid has reached it. */
const MORE_THAN_A_YEAR = 500

/** A documented exemption as it stands on the day of assessment: what ends later has not ended yet. */
const stretchOf = ({ from, to }: ExemptionPeriod, asOf: Day): ExemptStretch => {
  const last = to === 'ongoing' ? asOf : validDay(to)
  return { from: validDay(from), to: last, ongoing: to === 'ongoing' || last > asOf }
}

/** Of two stretches after which the count starts afresh, the one that ends last. */
function laterOf(yearWithoutAid: Period | undefined, exemption: Period | undefined): Reckoning['freshStart'] {
  if (exemption && !(yearWithoutAid && yearWithoutAid.to > exemption.to))
    return { cause: 'exemption', ...exemption }
  return yearWithoutAid && { cause: 'year-without-aid', ...yearWithoutAid }
}

/**
 * Reckons the year of aid; of the exemptions only those that are documented are looked at.
 *
 * @param counting the days that count, which are the same under every reading and whatever is not known of exemptions
 */
export function reckon(
  { aid, exemptions }: YearOfAidFacts,
  readings: Readings,
  asOf: Day,
  counting: CountingDays = countingDays(aid, asOf)
): Reckoning {
  const yearWithoutAid = latestYearWithoutAid(counting, asOf)
  const exempt = exemptions.filter(({ documented }) => documented === 'yes')
  const exemption = restartingExemptions(exempt.map((each) => stretchOf(each, asOf))).at(-1)
  const freshStart = laterOf(yearWithoutAid, exemption)

  const measure = measureOf(readings['aid-year'])
  const since = { from: freshStart ? freshStart.to + 1 : (counting.all[0]?.from ?? asOf), to: asOf }
  const periods = counting.all
    .map((period) => overlapOf(period, since))
    .filter((period) => period !== undefined)
  const count = dayCount(measure.counted(periods))
  const last = measure.lastEnded(asOf)
  const reached = reachedSince(count, measure, last)
  const fromNowOn = { from: asOf + 1, to: asOf + MORE_THAN_A_YEAR }
  const possible =
    reached === undefined
      ? firstReached(dayCount(measure.counted([...periods, fromNowOn])), measure, last)
      : undefined
  const transition = reached === undefined ? undefined : measure.endOf(reached)
  const possibleTransition = possible === undefined ? undefined : measure.endOf(possible)
  return {
    counting,
    window: {
      from: Math.max(since.from, measure.beginningOf(measure.firstWithin(last))),
      to: measure.endOf(last)
    },
    measure,
    counted: countedWithin(count, measure, last),
    yearWithoutAid,
    exemption,
    freshStart,
    transition,
    possible: possibleTransition,
    earliestLapse: firstLapseDate((transition ?? possibleTransition) as Day)
  }
}
