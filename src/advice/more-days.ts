import { isoDate } from '../calendar/iso-date.js'
import type { CountedGround } from '../input/earning-period-facts.js'
import { lengthOf, overlapOf, type Period } from '../periods/period.js'
import { union, without } from '../periods/union.js'
import { type Changeable, dateOf } from './changeable.js'
import type { PeriodChange } from './changes.js'

/**
 * § 13 f, stk. 12: the fewest more documented days that move the bortfaldsdato, on days of the period before extension
 * that no ground covers yet. Each of them extends by a day, wherever it lies, and with the period's end more days of the
 * grounds that the case has can come to fall in it.
 */
export function moreDays(given: Changeable): PeriodChange[] {
  const { reckoning, grounds, outcome } = given
  const period = { from: reckoning.originalFrom, to: reckoning.originalTo }
  const dated = reckoning.periods.filter(({ undated }) => !undated)
  const covered = union(dated.flatMap((each) => overlapOf(each, period) ?? []))
  const undated = reckoning.periods.filter((each) => each.undated)
  const free = sumOf(without(period, covered)) - sumOf(undated)
  const within = { from: isoDate(period.from), to: isoDate(period.to) }
  for (let days = 1; days <= free; days++) {
    const ground: CountedGround = { kind: 'sickness', documented: 'yes', days, within }
    const tried = given.with({ grounds: [...grounds, ground] })
    if (tried !== undefined && dateOf(tried.outcome) !== outcome.lapseDate)
      return [{ change: 'more-days', days, gives: tried.told() }]
  }
  return []
}

const sumOf = (periods: readonly Period[]): number =>
  periods.reduce((sum, period) => sum + lengthOf(period), 0)
