import type { Day } from '../../calendar/day.js'
import type { PlannedDeduction } from '../../input/sanction-event.js'
import type { Readings } from '../../law/readings.js'
import { type InTime, inTime, lastTimelyDay } from './35-3-three-months.js'
import type { FoundEvent, FoundPart } from './found-event.js'

/** A part of an event's deduction and its last timely day. */
export interface TimedPart {
  part: FoundPart
  lastDay: Day
  answer: InTime
}

/** An event with the last timely day of each of its parts, and whether what is planned comes in time. */
export interface Timed {
  found: FoundEvent
  parts: readonly TimedPart[]
  /** Whether all of it is in time; absent where nothing is planned or a fact is missing. */
  inTime?: boolean
  /** The fact without which it is not known. */
  open?: keyof PlannedDeduction
}

/** Holds an event against the three months: late in one part, it is late, and that is its first. */
export function timedEvent(found: FoundEvent, readings: Readings): Timed {
  const parts = found.parts.map((part) => {
    const lastDay = lastTimelyDay(part.event, readings['three-month-count'])
    return { part, lastDay, answer: inTime(found.event, lastDay, readings['three-month-act']) }
  })
  // The months are in order, and so are their last days: what is in time for the first is in time for all.
  const first = parts[0]?.answer
  if (first?.known === 'no') return { found, parts, open: first.open }
  return first?.known === 'yes' ? { found, parts, inTime: first.inTime } : { found, parts }
}
