import type { Day } from '../calendar/day.js'
import { dayOf, type IsoDate } from '../calendar/iso-date.js'
import { firstOf, monthOf } from '../calendar/month.js'
import type { Extent } from './rows.js'
import type { TimelineStretch } from './timeline-data.js'

/** Days on the paper: whole months from left to right, each day as wide as another. */
export interface Scale {
  /** The first day drawn, the 1st of a month, and the day after the last, a 1st too. */
  first: Day
  end: Day
  left: number
  right: number
  /** Where a day begins. */
  x: (day: Day) => number
}

/** The scale on which a stretch fills the paper, in whole months. */
export function scaleOf({ from, to }: TimelineStretch, left: number, right: number): Scale {
  const first = firstOf(monthOf(dayNumber(from)))
  const end = firstOf(monthOf(dayNumber(to)) + 1)
  const perDay = (right - left) / (end - first)
  return { first, end, left, right, x: (day) => left + (day - first) * perDay }
}

/** The paper that a stretch of days covers. */
export const extentOf = ({ from, to }: TimelineStretch, { x }: Scale): Extent => ({
  left: x(dayNumber(from)),
  right: x(dayNumber(to) + 1)
})

/** The number of a real date; the dates of a timeline are. */
export const dayNumber = (date: IsoDate): Day => dayOf(date) ?? 0
