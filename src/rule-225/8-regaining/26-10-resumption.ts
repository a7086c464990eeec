import type { Day } from '../../calendar/day.js'
import { firstOfNextMonth } from '../../calendar/month.js'
import type { RegainingFacts } from '../../input/regaining-facts.js'
import type { Readings } from '../../law/readings.js'

/**
 * From when full aid is paid again, once the hours have been earned on a day.
 *
 * § 26, stk. 10, of spouses: "fra den 1. i måneden efter at ændringerne i ægtefællernes forhold er indtrådt". Of the
 * unmarried the act says nothing: reading `resumption-unmarried`.
 */
export const resumptionAfter = (
  day: Day,
  maritalStatus: RegainingFacts['maritalStatus'],
  readings: Readings
): Day =>
  maritalStatus === 'unmarried' && readings['resumption-unmarried'] === 'same-day'
    ? day
    : firstOfNextMonth(day)
