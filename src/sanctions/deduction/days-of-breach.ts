import type { Day } from '../../calendar/day.js'
import { validDay } from '../../input/date.js'
import type { AbsenceFromOffer, MissedTalk, MissingRegistration } from '../../input/sanction-event.js'
import type { Readings } from '../../law/readings.js'
import type { Period } from '../../periods/period.js'
import { union } from '../../periods/union.js'
import { mondaysToFridays } from '../../periods/weekdays.js'

/** The days of an event with deduction, in order and without overlap. */
export interface BreachDays {
  periods: Period[]
  counted: 'final' | 'so-far' | 'at-least'
  /** The fields, below the event, without which the days are not known. */
  open: readonly string[]
}

/** § 36, stk. 2: "det antal dage, hvor den pågældende er udeblevet helt eller delvist". */
export function daysOfAbsence({ missed }: AbsenceFromOffer): BreachDays {
  const days = missed.map(({ date }) => ({ from: validDay(date), to: validDay(date) }))
  return { periods: union(days), counted: 'final', open: [] }
}

/**
 * §§ 37 and 37 a: from the day due "og indtil kontakten til jobcenteret er genoprettet". The day due always counts,
 * even where contact is renewed on it. Contact that is not renewed can be renewed on the day of assessment at the
 * earliest; where it is not known whether it is, only the day due is certain.
 */
export function daysWithoutContact({ due, renewed }: MissedTalk, readings: Readings, asOf: Day): BreachDays {
  const first = validDay(due)
  const dayDue = { from: first, to: first }
  if (renewed === 'unknown') return { periods: [dayDue], counted: 'at-least', open: ['renewed'] }
  const end = renewed === 'not-renewed' ? asOf : validDay(renewed)
  const to = readings['renewed-contact-day'] === 'counted' ? end : end - 1
  return {
    periods: union([dayDue, ...counting({ from: first, to: Math.max(first, to) }, readings)]),
    counted: renewed === 'not-renewed' ? 'so-far' : 'final',
    open: []
  }
}

/** § 38: each day of breach; of a breach whose end is not known only the first day is certain. */
export function daysOfMissingRegistration(
  { breaches }: MissingRegistration,
  readings: Readings,
  asOf: Day
): BreachDays {
  const periods = breaches.flatMap(({ from, to }) => {
    const first = validDay(from)
    const end = to === 'unknown' ? first : to === 'ongoing' ? asOf : validDay(to)
    return counting({ from: first, to: end }, readings)
  })
  const open = breaches.flatMap(({ to }, index) => (to === 'unknown' ? [`breaches[${index}].to`] : []))
  const ongoing = breaches.some(({ to }) => to === 'ongoing')
  return {
    periods: union(periods),
    counted: open.length > 0 ? 'at-least' : ongoing ? 'so-far' : 'final',
    open
  }
}

/** The days of a stretch that count: all of them, or Mondays to Fridays. */
const counting = (period: Period, readings: Readings): Period[] =>
  readings['weekend-days'] === 'weekdays' ? mondaysToFridays(period) : [period]
