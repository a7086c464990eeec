import type { timeline as danish } from '../da/timeline.js'
import type { Words } from '../words.js'

/** What a timeline says in English, in the picture and as text. */
export const timeline: Words<typeof danish> = {
  title: 'Timeline: {title}',
  empty: {
    'no-period': 'There is no timeline: the answer holds no dates in a period.',
    'no-dates': 'There is no timeline: there are no dates to show yet.'
  },
  open: 'Facts are missing. The dates are the earliest possible, and what ends in an arrow can last longer.',
  persons: { person: 'The citizen', spouse: 'The spouse' },
  lanes: {
    'year-of-aid': 'Year of aid',
    period: 'Earning period',
    municipality: 'The municipality’s extension',
    covid: 'Covid period (§ 13 h)',
    work: 'Work',
    owed: 'Months with too little aid'
  },
  total: {
    days: '{name}: extends the period by {days:days}',
    open: '{name}: extends the period by at least {days:days}',
    unsettled: '{name}: not settled',
    none: '{name}: does not extend the period'
  },
  bars: {
    'year-within-three': 'Here the aid is counted',
    'fresh-start': 'The count has started afresh after this period',
    'left-out': 'Disregarded: more than 3 years back',
    original: 'Before extension',
    'late-notice': 'Late letter of notice',
    extension: 'Extension',
    'three-year-limit': 'In place of months more than 3 years back',
    regaining: 'Here the hours count',
    'municipality-extension': 'The municipality',
    owed: 'Too little aid'
  },
  bar: {
    named: '{name}, {from:period}',
    added: '{name}: {days:days}',
    namedDays: '{name}: {days:days}, {from:period}',
    all: '{from:period}: {days:days}',
    some: '{from:period}: {days:days} of {length} count',
    none: '{from:period}: adds no days',
    ongoing: 'from {from:date}, not ended: {days:days} so far',
    undated: '{undated:days} between {from:date} and {to:date}',
    undatedSome: '{days} of {undated:days} between {from:date} and {to:date}',
    not: '{from:period}: does not count',
    open: '{from:period}: not settled',
    openUndated: '{undated:days} between {from:date} and {to:date}: not settled',
    openOngoing: 'from {from:date}, not ended: not settled',
    work: '{from:period}: {hours:hours}',
    workOpen: '{from:period}: at least {hours:hours}'
  },
  marks: {
    'compute-by': 'Lapse date to be computed by {on:date}',
    'expected-transition-date': 'A year of aid expected on {on:date}',
    'transition-date': 'A year of aid reached (transition date) {on:date}',
    'first-lapse-date': 'First lapse date {on:date}',
    'expected-lapse-date': 'Expected lapse date {on:date}',
    'notice-deadline': 'Letter of notice by {on:date}',
    'letter-sent': 'Letter of notice sent {on:date}',
    'old-lapse-date': 'Lapse date before extension {on:date}',
    'calculation-date': 'Calculation date {on:date}',
    'hearing-deadline': 'Hearing by {on:date}',
    decision: 'The municipality’s decision {on:date}',
    'municipality-lapse-date': 'The municipality’s lapse date {on:date}',
    'municipality-cut': 'The municipality cut the aid {on:date}',
    'lapse-date': 'Lapse date {on:date}',
    'earliest-lapse-date': 'Lapse date at the earliest {on:date}',
    consequence: 'Reduction from {on:date}: {kroner:kroner} a month',
    'reduced-from': 'Aid was cut {on:date}',
    'regained-on': 'Hours reached by {on:date}',
    'resumed-from': 'Full aid again {on:date}',
    'next-lapse-date': 'Next lapse date {on:date}',
    'next-step': '{step:nextStep} by {on:date}',
    today: 'Assessed as of {on:date}'
  },
  described: '{name}: {items}.',
  datesHeading: 'Dates'
}
