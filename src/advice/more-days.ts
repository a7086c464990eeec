import type { Day } from '../calendar/day.js'
import { isoDate } from '../calendar/iso-date.js'
import type { Ground } from '../input/earning-period-facts.js'
import { lengthOf, overlapOf, type Period } from '../periods/period.js'
import { union, without } from '../periods/union.js'
import { type Changeable, dateOf } from './changeable.js'
import type { PeriodChange } from './changes.js'

/**
 * § 13 f, stk. 12: the fewest more documented days that move the bortfaldsdato, on days of the earning period that no
 * ground covers yet. Each of them extends by a day, wherever it lies, and with the period's end more days of the grounds
 * that the case has can come to fall in it. Where the period before extension is full they lie in the time that is added.
 */
export function moreDays(given: Changeable): PeriodChange[] {
  const { reckoning, grounds, outcome } = given
  const original = { from: reckoning.originalFrom, to: reckoning.originalTo }
  const undated = reckoning.periods.filter((each) => each.undated)
  const dated = union(reckoning.periods.filter((each) => !each.undated))
  const inOriginal = dated.flatMap((each) => overlapOf(each, original) ?? [])
  const free = Math.max(sumOf(without(original, inOriginal)) - sumOf(undated), 0)
  const added = freeDaysAfter(original.to, reckoning.countedUpTo, union([...dated, ...undated].sort(byStart)))
  const within = { from: isoDate(original.from), to: isoDate(original.to) }
  for (let days = 1; days <= free + added.length; days++) {
    const inside = Math.min(days, free)
    const more: Ground[] = [
      ...(inside === 0 ? [] : [{ ...sickness, days: inside, within }]),
      ...added.slice(0, days - inside).map((day) => ({ ...sickness, from: isoDate(day), to: isoDate(day) }))
    ]
    const tried = given.with({ grounds: [...grounds, ...more] })
    if (tried !== undefined && dateOf(tried.outcome) !== outcome.lapseDate)
      return [{ change: 'more-days', days, gives: tried.told() }]
  }
  return []
}

const sickness = { kind: 'sickness', documented: 'yes' } as const

/** So many days move any date: a month at most to the next one, and what a late letter can hold it back. */
const MOST_DAYS = 366

/**
 * The days after the period before extension that nothing covers, in order. Each of them, once it is covered, carries the
 * period's end on by a day, and so does each day covered already that it reaches.
 */
function freeDaysAfter(last: Day, countedUpTo: Day, covered: readonly Period[]): Day[] {
  const free: Day[] = []
  let upTo = countedUpTo
  for (let day = last + 1; day <= upTo && free.length < MOST_DAYS; day++) {
    const isFree = !covered.some(({ from, to }) => from <= day && day <= to)
    if (isFree) free.push(day)
    if (isFree || day > countedUpTo) upTo += 1
  }
  return free
}

const byStart = (a: Period, b: Period): number => a.from - b.from

const sumOf = (periods: readonly Period[]): number =>
  periods.reduce((sum, period) => sum + lengthOf(period), 0)
