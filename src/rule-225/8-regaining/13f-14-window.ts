import type { Day } from '../../calendar/day.js'
import { addMonthsToMonthEnd } from '../../calendar/month.js'
import type { Readings } from '../../law/readings.js'
import type { RuleVersion } from '../../law/rule-life.js'
import { byBeginning, type Period } from '../../periods/period.js'
import { extensionDays } from '../4-earning-period/13f-12-extension.js'
import type { ExtendingPeriod } from '../4-earning-period/13f-12-grounds.js'
import { threeYearLimit } from '../4-earning-period/13f-13-three-year-limit.js'
import type { Scenario } from '../4-earning-period/reckoning/reckoning.js'
import { ruleInForceOn } from '../lov296-7-rule-in-force.js'

/** The days on which work counts when it is asked on a day whether full aid has been regained. */
export interface RegainingWindow extends Period {
  version: RuleVersion
  /** What could extend it; none where it reaches back to the reduction without. */
  periods: readonly ExtendingPeriod[]
}

/**
 * The window of each day of the rule's life.
 *
 * § 13 f, stk. 14: the hours lie "inden for de seneste 12 kalendermåneder" up to and including the day, and "Arbejdet
 * skal ligge efter det tidspunkt, hvor hjælpen ophørte eller blev nedsat", so that no window begins before that day.
 * Stk. 12, 2. pkt., and stk. 13 apply correspondingly. BEK 310/2016 § 1, note 1: in the transition 6 months.
 */
export function regainingWindows(
  scenario: Pick<Scenario, 'periods'>,
  reducedFrom: Day,
  readings: Readings
): (day: Day) => RegainingWindow {
  const extension = extensionBackwards(scenario, readings)
  // The first day whose months, before extension, begin after the reduction.
  const since = { 6: addMonthsToMonthEnd(reducedFrom, 6), 12: addMonthsToMonthEnd(reducedFrom, 12) }

  function beginning(
    day: Day,
    months: RuleVersion['months']
  ): { from: Day; periods: readonly ExtendingPeriod[] } {
    if (day < since[months]) return { from: reducedFrom, periods: [] }
    const unextended = addMonthsToMonthEnd(day + 1, -months)
    const { days, periods } = extension(unextended, day)
    return { from: Math.max(unextended - days, reducedFrom), periods }
  }

  return (day) => {
    const version = ruleInForceOn(day) as RuleVersion
    const { from, periods } = beginning(day, version.months)
    const limit = threeYearLimit(from, day)
    let first = limit.from
    // Stk. 13: the months that an earlier day leaves out are given "fremadrettet": its window keeps its beginning for
    // as many months.
    for (let months = 1; limit.monthsLeftOut > 0; months++) {
      const earlier = addMonthsToMonthEnd(day + 1, -months) - 1
      const then = threeYearLimit(beginning(earlier, version.months).from, earlier)
      if (then.monthsLeftOut < months) break
      first = then.from
    }
    return { from: first, to: day, version, periods }
  }
}

/**
 * The days of grounds by which a window reaches further back. Stk. 12: the months "forlænges med" the periods of the
 * grounds, also with those in the time added. It is the count of a period that grows at its end, with time reversed.
 */
function extensionBackwards({ periods: periodsFrom }: Pick<Scenario, 'periods'>, readings: Readings) {
  // There is no new bortfaldsdato here up to which days could be counted.
  const backwards: Readings = { ...readings, 'cascade-limit': 'extended-period' }
  let known: { periods: readonly ExtendingPeriod[]; reversed: readonly ExtendingPeriod[] } | undefined
  return (unextended: Day, day: Day) => {
    let days = 0
    for (;;) {
      // Days without dates have a place by where the window begins.
      const periods = periodsFrom(unextended - days)
      if (known?.periods !== periods) known = { periods, reversed: periods.map(reverse).sort(byBeginning) }
      const found = extensionDays(
        known.reversed,
        { from: -day, to: -unextended, lapseAfter: () => Number.POSITIVE_INFINITY },
        backwards
      )
      if (found.days <= days) return { days, periods }
      days = found.days
    }
  }
}

const reverse = (period: ExtendingPeriod): ExtendingPeriod => ({
  ...period,
  from: -period.to,
  to: -period.from
})
