import type { Day } from '../../calendar/day.js'
import { firstOfNextMonth } from '../../calendar/month.js'
import { validDay } from '../../input/date.js'
import { ruleVersions } from '../../law/rule-life.js'

/** LOV 296/2016 § 7, stk. 3: the rule first has effect on 1 October 2016. */
export const FIRST_EFFECT: Day = /* @__PURE__ */ validDay(ruleVersions[0].from)

/**
 * The first bortfaldsdato: the 1st of the month after the month in which the year of aid is reached, where the hours are
 * not there; never before the rule has effect.
 *
 * § 13 g, stk. 2, and § 26, stk. 10: "den 1. i måneden efter".
 */
export const firstLapseDate = (transition: Day): Day => Math.max(firstOfNextMonth(transition), FIRST_EFFECT)
