import type { Day } from '../calendar/day.js'
import { type IsoDate, isoDate } from '../calendar/iso-date.js'
import { validDay } from '../input/date.js'
import type { Ground } from '../input/earning-period-facts.js'
import type { Readings } from '../law/readings.js'
import { lengthOf, overlapOf, type Period } from '../periods/period.js'
import { union, without } from '../periods/union.js'
import type { PeriodChange } from './changes.js'
import { dateOf, type PeriodAndWork, type Standing, standingOf } from './standing.js'

/**
 * § 13 f, stk. 12: the fewest documented days without which the bortfaldsdato is an earlier one. Days without dates are
 * left out first, from the first ground on or from the last on, then the first days of the grounds: as the period's end
 * comes nearer, later days can fall out of it by themselves, and days without dates can become uncertain.
 */
export function fewerDays(
  facts: PeriodAndWork,
  { outcome, reckoning }: Standing,
  readings: Readings,
  asOf: IsoDate
): PeriodChange[] {
  const { periods, originalFrom, countedUpTo } = reckoning
  const counting = periods.filter(({ ground }) => ground !== 'covid')
  const undated = counting.filter((each) => each.undated).reduce((sum, each) => sum + lengthOf(each), 0)
  const dated = union(
    counting.flatMap((each) =>
      each.undated ? [] : (overlapOf(each, { from: originalFrom, to: countedUpTo }) ?? [])
    )
  )
  const all = undated + dated.reduce((sum, period) => sum + lengthOf(period), 0)
  for (let days = 1; days <= all; days++) {
    const left = Math.min(days, undated)
    for (const without of [withoutUndated(facts.grounds, left), withoutLastUndated(facts.grounds, left)]) {
      const grounds = withoutFirst(without, firstDays(dated, days - left))
      const gives = standingOf({ ...facts, grounds }, readings, asOf)?.outcome
      if (gives !== undefined && dateOf(gives) < dateOf(outcome))
        return [{ change: 'fewer-days', days, gives }]
    }
  }
  return []
}

/** The first days of some periods, in order. */
function firstDays(periods: readonly Period[], count: number): Period[] {
  const first: Period[] = []
  let left = count
  for (const { from, to } of periods) {
    if (left <= 0) break
    const last: Day = Math.min(to, from + left - 1)
    first.push({ from, to: last })
    left -= last - from + 1
  }
  return first
}

/** The grounds without `count` of the days of which only the number is known. */
function withoutUndated(grounds: readonly Ground[], count: number): Ground[] {
  let left = count
  return grounds.map((ground) => {
    if (!('days' in ground) || ground.documented !== 'yes') return ground
    const taken = Math.min(left, ground.days)
    left -= taken
    return { ...ground, days: ground.days - taken }
  })
}

/** The same, from the last ground on. */
const withoutLastUndated = (grounds: readonly Ground[], count: number): Ground[] =>
  withoutUndated([...grounds].reverse(), count).reverse()

/** The grounds without some days, each in the parts that are left. */
function withoutFirst(grounds: readonly Ground[], days: readonly Period[]): Ground[] {
  if (days.length === 0) return [...grounds]
  return grounds.flatMap((ground) => {
    if (!('from' in ground) || ground.to === 'ongoing') return [ground]
    const parts = without({ from: validDay(ground.from), to: validDay(ground.to) }, days)
    return parts.map(({ from, to }) => ({ ...ground, from: isoDate(from), to: isoDate(to) }))
  })
}
