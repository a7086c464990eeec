import type { Day } from '../../calendar/day.js'
import { type Month, monthOf } from '../../calendar/month.js'
import { validDay } from '../../input/date.js'
import type { AggravatedSanction, SanctionEvent } from '../../input/sanction-event.js'
import type { Readings } from '../../law/readings.js'
import { byMonth } from '../../periods/by-month.js'
import type { Period } from '../../periods/period.js'
import {
  type BreachDays,
  daysOfAbsence,
  daysOfMissingRegistration,
  daysWithoutContact
} from './days-of-breach.js'

/** An event under §§ 36-40. */
export type DeductedEvent = Exclude<SanctionEvent, AggravatedSanction>

/** What an event has in one calendar month. */
export interface FoundPart {
  month: Month
  days: number
  rates: number
  /** The day from which the three months run. */
  event: Day
  /** The month whose table and aid it is reckoned by; `undefined` where that month is not known. */
  reckonedIn: Month | undefined
}

/** An event with its days. */
export interface FoundEvent {
  index: number
  path: string
  event: DeductedEvent
  periods: Period[]
  counted: BreachDays['counted']
  open: readonly string[]
  parts: FoundPart[]
}

const THREE_RATES = 3

/** The days of an event under §§ 36-38. */
function breachOf(
  event: Exclude<DeductedEvent, { provision: '39' }>,
  readings: Readings,
  asOf: Day
): BreachDays {
  switch (event.provision) {
    case '36':
      return daysOfAbsence(event)
    case '38':
      return daysOfMissingRegistration(event, readings, asOf)
    default:
      return daysWithoutContact(event, readings, asOf)
  }
}

/**
 * An event split by calendar month. Each day of absence (§ 36) or of breach (§ 38) is an event of its own, so that the
 * three months run from the first of them in the month; the event of §§ 37 and 37 a is the missed talk or booking.
 */
export function foundEvent(event: DeductedEvent, index: number, readings: Readings, asOf: Day): FoundEvent {
  const path = `facts.events[${index}]`
  const reckonedIn = reckoningMonth(event, readings)
  if (event.provision === '39') {
    const day = validDay(event.date)
    const month = monthOf(day)
    const part = { month, days: 0, rates: THREE_RATES, event: day, reckonedIn: reckonedIn(month) }
    return { index, path, event, periods: [], counted: 'final', open: [], parts: [part] }
  }
  const { periods, counted, open } = breachOf(event, readings, asOf)
  const missedTalk = 'due' in event ? validDay(event.due) : undefined
  const parts = byMonth(periods).map(({ month, days, first }) => ({
    month,
    days,
    rates: days,
    event: missedTalk ?? first,
    reckonedIn: reckonedIn(month)
  }))
  return { index, path, event, periods, counted, open, parts }
}

/** By whose month an event is reckoned: that of each day, or that from which it is deducted. */
function reckoningMonth(
  { deductedIn }: DeductedEvent,
  readings: Readings
): (month: Month) => Month | undefined {
  if (readings['rate-table-day'] === 'event-day') return (month) => month
  const isKnown = deductedIn !== undefined && deductedIn !== 'unknown'
  const deducted = isKnown ? monthOf(validDay(deductedIn)) : undefined
  return () => deducted
}
