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
      const { breaches } = event
      return {
        event: provision,
        ...aboutDays(first(breaches.map(({ from }) => from)), last(breaches.map(({ to }) => to)))
      }
    }
    case '39':
      return { event: provision, from: event.date }
    default:
      return { event: provision, from: event.due }
  }
}

// Dates in this form sort as text, and before the words: what goes on comes last.
const first = (days: string[]): string => days.sort()[0] as string
const last = <End extends string>(days: End[]): End => days.sort().at(-1) as End
