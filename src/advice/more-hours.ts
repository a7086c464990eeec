import type { Day } from '../calendar/day.js'
import { isoDate } from '../calendar/iso-date.js'
import { firstOfNextMonth } from '../calendar/month.js'
import { ruleVersions } from '../law/rule-life.js'
import { type Changeable, dateOf, type Tried } from './changeable.js'
import type { PeriodChange } from './changes.js'

/** What meets the requirement by itself, in whichever period it lies. */
const MOST_HOURS = /* @__PURE__ */ Math.max(...ruleVersions.map(({ hours }) => hours))

/**
 * § 13 f, stk. 1, nr. 2, and stk. 6, nr. 2: the hours that are missing, and the days on which they count: those of the
 * earning period, its added days among them (33-18). Where not all hours of the case are certain, from those that are.
 *
 * Where the bortfaldsdato is reckoned from the aid, it moves to the next for which the hours do not suffice. That one can
 * come to the same day, as when a late letter had put the first one off: then what is missing for it is needed too, on days
 * that lie in both periods.
 */
export function moreHours(given: Changeable): PeriodChange[] {
  const { shortfall, reckoning, outcome } = given
  if (shortfall === undefined) return []
  const helps = ({ outcome: then }: Tried): boolean =>
    ('met' in then && then.met === true) || dateOf(then) > outcome.lapseDate

  let hours = shortfall
  let by = reckoning.to
  // The later in the periods the hours are done, the more of the periods that follow have them too.
  let last = given.withHours(hours, isoDate(by))
  while (last !== undefined && !helps(last)) {
    const { lacking } = last
    if (lacking === undefined || hours >= MOST_HOURS) return []
    if (lacking.to < by) by = lacking.to
    else hours = Math.round((hours + lacking.hours) * 100) / 100
    last = given.withHours(hours, isoDate(by))
  }
  for (const from of daysToTry(reckoning.from, by)) {
    const tried = given.withHours(hours, isoDate(from))
    if (tried !== undefined && helps(tried))
      return [{ change: 'more-hours', hours, from: isoDate(from), by: isoDate(by), gives: tried.told() }]
  }
  return []
}

/** The first day of the period, and the 1st of each month in it: periods begin on no other days. */
function daysToTry(from: Day, by: Day): Day[] {
  const days: Day[] = []
  for (let day = from; day <= by; day = firstOfNextMonth(day)) days.push(day)
  return days
}
