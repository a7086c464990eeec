import type { Day } from '../../../calendar/day.js'
import { addMonthsToMonthEnd } from '../../../calendar/month.js'
import type { Readings } from '../../../law/readings.js'
import { type RuleVersion, ruleVersions } from '../../../law/rule-life.js'
import type { Period } from '../../../periods/period.js'
import { ruleInForceOn } from '../../lov296-7-rule-in-force.js'
import { extensionDays } from '../13f-12-extension.js'
import type { ExtendingPeriod } from '../13f-12-grounds.js'
import { type ThreeYearLimit, threeYearLimit } from '../13f-13-three-year-limit.js'
import { newLapseDate } from '../13g-2-new-lapse-date.js'
import { lastTimelyDay } from '../order-4-notice.js'
import { daysLate, earliestLapseAfterLetter } from '../order-7-late-notice.js'

/** A case with every fact settled, one way or the other. */
export interface Scenario {
  lapse: Day
  /** The day on which the letter of notice was sent; undefined where it was in time. */
  sent: Day | undefined
  /** What extends an earning period that begins on `from`, sorted by beginning. */
  periods: (from: Day) => readonly ExtendingPeriod[]
  /** The exemptions after which the reckoning starts afresh, where they end before the aid lapses. */
  restarting: readonly Period[]
}

/** The reckoning of a scenario, all in day numbers. */
export interface Reckoning extends ThreeYearLimit {
  version: RuleVersion
  noticeMonths: 3 | 6
  noticeDeadline: Day
  /** The period's first and last day before anything moves it. */
  originalFrom: Day
  originalTo: Day
  daysLate: number
  /** Everything that could extend, in order, and the last day up to which its days were counted. */
  periods: readonly ExtendingPeriod[]
  countedUpTo: Day
  extensionDays: number
  /** The last day of the extended period: beregningsdatoen. */
  to: Day
  /** The bortfaldsdato that follows from the days, before § 7 is looked at. */
  lapseByDays: Day
  /** The bortfaldsdato: by the days, or by § 7 where that is later. */
  newLapse: Day
  /** The exemptions after which the reckoning has started afresh. */
  restarts: readonly Period[]
}

function reckonWith(
  { lapse, sent, periods: periodsFrom, restarting }: Scenario,
  version: RuleVersion,
  noticeMonths: 3 | 6,
  readings: Readings
): Reckoning {
  const originalFrom = addMonthsToMonthEnd(lapse, -version.months)
  const originalTo = lapse - 1
  const noticeDeadline = lastTimelyDay(lapse, noticeMonths, readings['notice-deadline'])
  let late = 0
  let earliestAfterLetter = lapse
  if (sent !== undefined) {
    late = daysLate(sent, noticeDeadline, lapse, noticeMonths, readings['late-notice-measure'])
    // § 7 looks at the letter alone; of one in time it gives no later day than the bortfaldsdato.
    earliestAfterLetter = earliestLapseAfterLetter(sent, noticeMonths)
  }
  const lapseByDays = (days: number): Day => newLapseDate(lapse, late + days, readings['extended-date'])
  const lapseAfter = (days: number): Day => Math.max(lapseByDays(days), earliestAfterLetter)

  const periods = periodsFrom(originalFrom)
  const extension = extensionDays(
    periods,
    { from: originalFrom, to: originalTo + late, lapseAfter },
    readings
  )
  const limit = threeYearLimit(originalFrom, originalTo + late + extension.days)
  const days = extension.days + limit.daysAdded
  const newLapse = lapseAfter(days)

  const restarts = restarting.filter(({ to }) => to <= newLapse)
  // Written out field by field: spreading costs several times the reckoning itself.
  return {
    monthsLeftOut: limit.monthsLeftOut,
    daysAdded: limit.daysAdded,
    from: limit.from,
    version,
    noticeMonths,
    noticeDeadline,
    originalFrom,
    originalTo,
    daysLate: late,
    periods,
    countedUpTo: extension.upTo,
    extensionDays: extension.days,
    to: originalTo + late + days,
    lapseByDays: lapseByDays(days),
    newLapse,
    restarts
  }
}

/**
 * Reckons a scenario: late notice first, then the grounds, then the three-year limit, the new lapse date, § 7's
 * earliest day, and the restart after 12 months of exemption.
 *
 * Reading `transition-2017`, value `extended-date`: where the first reckoning gives a bortfaldsdato from 1 April 2017,
 * it is done again with 225 hours within 12 months; the notice stays 3 months.
 */
export function reckon(scenario: Scenario, version: RuleVersion, readings: Readings): Reckoning {
  const first = reckonWith(scenario, version, version.noticeMonths, readings)
  return readings['transition-2017'] === 'original-date' || ruleInForceOn(first.newLapse) === version
    ? first
    : reckonWith(scenario, ruleVersions[1], version.noticeMonths, readings)
}
