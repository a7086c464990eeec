import type { Day } from '../calendar/day.js'
import type { Period } from './period.js'

/** The day of the week, 0 for Monday to 6 for Sunday: 1970-01-01, day 0, was a Thursday. */
export const dayOfWeek = (day: Day): number => (((day + 3) % 7) + 7) % 7

/** The Mondays to Fridays of a period, in order: none where it holds only a Saturday, a Sunday or both. */
export function mondaysToFridays({ from, to }: Period): Period[] {
  const weeks: Period[] = []
  for (let monday = from - dayOfWeek(from); monday <= to; monday += 7) {
    const week = { from: Math.max(from, monday), to: Math.min(to, monday + 4) }
    if (week.from <= week.to) weeks.push(week)
  }
  return weeks
}
