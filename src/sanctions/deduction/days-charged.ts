import type { Month } from '../../calendar/month.js'
import type { Readings } from '../../law/readings.js'
import { byMonth } from '../../periods/by-month.js'
import { lengthOf, type Period } from '../../periods/period.js'
import { union } from '../../periods/union.js'
import type { FoundEvent } from './found-event.js'

/** How many days are reckoned in a month. */
interface DaysOfMonth {
  month: Month
  days: number
}

/**
 * How many rates are deducted under §§ 36-38, by the month that they are reckoned in: "en sanktionssats pr. dag", so that
 * a day that events share counts once, or once for each provision. Where the events of such a day are deducted in
 * different months it counts in the first of them.
 */
export function daysCharged(events: readonly FoundEvent[], readings: Readings): Map<Month, number> {
  const groups = readings['same-day-overlap'] === 'one-rate' ? [events] : byProvision(events)
  const daysOf = readings['rate-table-day'] === 'event-day' ? daysByMonth : newDaysByMonth
  const charged = new Map<Month, number>()
  for (const { month, days } of groups.flatMap(daysOf)) charged.set(month, (charged.get(month) ?? 0) + days)
  return charged
}

const byProvision = (events: readonly FoundEvent[]): FoundEvent[][] =>
  [...new Set(events.map(({ event }) => event.provision))].map((provision) =>
    events.filter(({ event }) => event.provision === provision)
  )

const daysByMonth = (events: readonly FoundEvent[]): DaysOfMonth[] =>
  byMonth(union(events.flatMap(({ periods }) => periods)))

/** The days that each month of deduction adds to those of the months before it. */
function newDaysByMonth(events: readonly FoundEvent[]): DaysOfMonth[] {
  const byDeduction = new Map<Month, Period[]>()
  for (const { parts, periods } of events) {
    const month = parts[0]?.reckonedIn
    if (month !== undefined) byDeduction.set(month, [...(byDeduction.get(month) ?? []), ...periods])
  }
  let before: Period[] = []
  return [...byDeduction]
    .sort(([a], [b]) => a - b)
    .map(([month, periods]) => {
      const all = union([...before, ...periods])
      const days = lengthOfAll(all) - lengthOfAll(before)
      before = all
      return { month, days }
    })
}

const lengthOfAll = (periods: readonly Period[]): number =>
  periods.reduce((sum, period) => sum + lengthOf(period), 0)
