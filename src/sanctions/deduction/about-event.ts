import type { IsoDate } from '../../calendar/iso-date.js'
import { type About, aboutDays } from '../../words/question-in-words.js'
import type { DeductedEvent } from './found-event.js'

/** That a question is about an event: its provision, and the first to the last of its days or its one day. */
export function aboutEvent(event: DeductedEvent): About {
  const { provision } = event
  switch (provision) {
    case '36': {
      const days = event.missed.map(({ date }) => date)
      return { event: provision, ...aboutDays(first(days), last(days)) }
    }
    case '38': {
      const goesOn = event.breaches.some(({ to }) => to === 'ongoing' || to === 'unknown')
      const end = goesOn ? 'ongoing' : last(event.breaches.map(({ to }) => to))
      return { event: provision, ...aboutDays(first(event.breaches.map(({ from }) => from)), end) }
    }
    case '39':
      return { event: provision, from: event.date }
    default:
      return { event: provision, from: event.due }
  }
}

// Dates in this form sort as text.
const first = (days: readonly IsoDate[]): IsoDate => days.reduce((a, b) => (a < b ? a : b))
const last = (days: readonly IsoDate[]): IsoDate => days.reduce((a, b) => (a < b ? b : a))
