import type { Month } from '../../calendar/month.js'
import type { Readings } from '../../law/readings.js'
import { byMonth } from '../../periods/by-month.js'
import { lengthOf, type Period } from '../../periods/period.js'
import { union, without } from '../../periods/union.js'
import type { FoundEvent } from './found-event.js'

const lengthOfAll = (periods: readonly Period[]): number =>
  periods.reduce((sum, period) => sum + lengthOf(period), 0)

/**
 * How many rates are deducted under §§ 36-38, by the month that they are reckoned in: "en sanktionssats pr. dag", so that
 * a day that events share counts once, or once for each provision. Where the events of such a day are deducted in
 * different months it counts in the first of them.
 */
export function daysCharged(events: readonly FoundEvent[], readings: Readings): Map<Month, number> {
  const groups = new Map<string, FoundEvent[]>()
  for (const found of events) {
    const group = readings['same-day-overlap'] === 'one-rate' ? 'all' : found.event.provision
    groups.set(group, [...(groups.get(group) ?? []), found])
  }
  const charged = new Map<Month, number>()
  const add = (month: Month, days: number): void => {
    if (days > 0) charged.set(month, (charged.get(month) ?? 0) + days)
  }
  for (const group of groups.values()) {
    if (readings['rate-table-day'] === 'event-day')
      for (const { month, days } of byMonth(union(group.flatMap(({ periods }) => periods)))) add(month, days)
    else for (const [month, periods] of newDaysByMonth(group)) add(month, lengthOfAll(periods))
  }
  return charged
}

/** The days that each month of deduction adds to those of the months before it. */
function newDaysByMonth(events: readonly FoundEvent[]): [Month, Period[]][] {
  const byDeduction = new Map<Month, Period[]>()
  for (const { parts, periods } of events) {
    const month = parts[0]?.reckonedIn
    if (month !== undefined) byDeduction.set(month, [...(byDeduction.get(month) ?? []), ...periods])
  }
  let before: Period[] = []
  return [...byDeduction]
    .sort(([a], [b]) => a - b)
    .map(([month, periods]) => {
      const days = union(periods)
      const added = days.flatMap((period) => without(period, before))
      before = union([...before, ...days])
      return [month, added]
    })
}
