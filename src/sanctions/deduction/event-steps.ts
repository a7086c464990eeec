import { isoDate } from '../../calendar/iso-date.js'
import { firstOf } from '../../calendar/month.js'
import { type Step, step } from '../../evaluation/step.js'
import type { Readings } from '../../law/readings.js'
import type { FoundEvent } from './found-event.js'
import { provisionOf } from './provisions.js'
import type { Timed } from './timed-event.js'

/** How the days of an event are counted, under the readings that bear on it: the sentence that the page says. */
function countingOf({ event }: FoundEvent, readings: Readings): string {
  const weekends = readings['weekend-days']
  if (event.provision === '36') return 'absence'
  return event.provision === '38'
    ? `breach/${weekends}`
    : `contact/${weekends}/${readings['renewed-contact-day']}`
}

/** The days of an event, or its three rates. */
function daysStep(found: FoundEvent, readings: Readings): Step {
  const { event, index, periods, parts, counted } = found
  const also = [provisionOf[event.provision], 'aktivloven/35/4'] as const
  const named = { number: index + 1, provision: event.provision }
  if (event.provision === '39')
    return step('deduction-three-rates', 'computed', { inputs: { ...named, on: event.date }, value: 3, also })
  const days = parts.reduce((sum, part) => sum + part.days, 0)
  const first = periods[0]
  const inputs = { ...named, counted, counting: countingOf(found, readings) }
  if (first === undefined) return step('deduction-days', 'notMet', { inputs, value: { days }, also })
  return step('deduction-days', counted === 'at-least' ? 'unknown' : 'computed', {
    inputs: { ...inputs, first: isoDate(first.from) },
    value: { days },
    also,
    decisive: true
  })
}

/** The last timely day, once for each month that has one of its own. */
function timeSteps({ found, parts }: Timed, readings: Readings): Step[] {
  const lastDays = parts.map(({ lastDay }) => lastDay)
  return parts.flatMap(({ part, lastDay, answer }, index) => {
    if (lastDays.indexOf(lastDay) !== index) return []
    const inputs = {
      number: found.index + 1,
      month: isoDate(firstOf(part.month)),
      count: readings['three-month-count'],
      act: readings['three-month-act']
    }
    const told = { inputs, value: { lastTimelyDay: isoDate(lastDay) }, also: ['aktivloven/35/3/2'] as const }
    if (answer.known === 'not-planned') return [step('deduction-in-time', 'computed', told)]
    if (answer.known === 'no') return [step('deduction-in-time', 'unknown', told)]
    return [step('deduction-in-time', answer.inTime ? 'met' : 'notMet', { ...told, decisive: true })]
  })
}

/** The steps of one event: its days, and until when they can be deducted. */
export const eventSteps = (timed: Timed, readings: Readings): Step[] => [
  daysStep(timed.found, readings),
  ...timeSteps(timed, readings)
]
