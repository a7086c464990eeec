import { dayOf } from './calendar.mjs'
import { groundOf } from './cases.mjs'

const start = dayOf('2018-01-01')
const facts = (grounds) => ({ lapseDate: '2019-01-01', notice: 'sent-in-time', grounds })
const list = (count, ground) => Array.from({ length: count }, (_, number) => ground(number))

/** Cases by their grounds, which lie within the year before the lapse date save where it is said, and how each ends. */
export const sizes = {
  '1 ground': {
    kind: 'decided',
    facts: facts([groundOf(0, start + 30, 20)])
  },
  '5 grounds': {
    kind: 'decided',
    facts: facts(list(5, (number) => groundOf(number, start + number * 70, 20)))
  },
  '50 grounds': {
    kind: 'decided',
    facts: facts(list(50, (number) => groundOf(number, start + number * 7, 3)))
  },
  '10,000 grounds': {
    kind: 'decided',
    facts: facts(list(10_000, (number) => groundOf(number, start + ((number * 37) % 340), 1 + (number % 20))))
  },
  '10,000 grounds, none known to be documented': {
    kind: 'undetermined',
    facts: facts(
      list(10_000, (number) => groundOf(number, start + ((number * 37) % 340), 1 + (number % 20), 'unknown'))
    )
  },
  '10,000 such grounds, every other before the period': {
    kind: 'undetermined',
    facts: facts(
      list(10_000, (number) =>
        groundOf(number, start - (number % 2) * 1000 + ((number * 37) % 340), 1 + (number % 20), 'unknown')
      )
    )
  }
}
