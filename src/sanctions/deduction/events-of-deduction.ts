import { isoDate } from '../../calendar/iso-date.js'
import { firstOf } from '../../calendar/month.js'
import type { DeductionOfEvent, PartOfEvent } from './deduction.js'
import type { FoundMonth } from './months-of-deduction.js'
import type { Timed, TimedPart } from './timed-event.js'

/** What follows from one event, by itself. */
export function deductionOfEvent(timed: Timed, months: readonly FoundMonth[]): DeductionOfEvent {
  const { found } = timed
  const parts = timed.parts.map((part) => partOfEvent(part, months))
  return {
    event: found.index,
    provision: found.event.provision,
    counted: found.counted,
    days: parts.reduce((sum, { days }) => sum + days, 0),
    parts,
    ...(timed.inTime === undefined ? {} : { inTime: timed.inTime })
  }
}

function partOfEvent({ part, lastDay }: TimedPart, months: readonly FoundMonth[]): PartOfEvent {
  const { month, days, rates, reckonedIn } = part
  const known = months.find((one) => one.month === reckonedIn)?.result
  const rate = known?.rate
  return {
    month: isoDate(firstOf(month)),
    days,
    rates,
    ...(known?.class === undefined ? {} : { class: known.class }),
    ...(rate === undefined ? {} : { rate, amount: rates * rate }),
    lastTimelyDay: isoDate(lastDay)
  }
}
