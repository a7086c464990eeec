import { frozen } from './frozen.js'
import { aidAndWorkReadings } from './readings/aid-and-work.js'
import { amountReadings } from './readings/amounts.js'
import { noticeReadings } from './readings/notice.js'
import { periodReadings } from './readings/period.js'
import { sanctionDayReadings } from './readings/sanction-days.js'
import { sanctionReadings } from './readings/sanctions.js'

/**
 * Every reading (fortolkning) of the library: the question that the sources leave open, the values to choose from,
 * the default, and what it rests on.
 *
 * @example
 * readings['extended-date'].default // 'last-day'
 */
export const readings = /* @__PURE__ */ frozen({
  ...periodReadings,
  ...noticeReadings,
  ...aidAndWorkReadings,
  ...amountReadings,
  ...sanctionReadings,
  ...sanctionDayReadings
})

type Table = typeof readings

/** The id of a reading: a closed set. */
export type ReadingId = keyof Table

/** A chosen value for every reading. */
export type Readings = { [Id in ReadingId]: keyof Table[Id]['values'] }

/** The values that hold where the caller chooses none. */
export const defaultReadings: Readings = /* @__PURE__ */ Object.freeze({
  'extended-date': 'last-day',
  'overlapping-grounds': 'union',
  'cascade-limit': 'extended-period',
  'late-notice-measure': 'days',
  'notice-deadline': 'day-before',
  'covid-days': 'inside',
  'aid-year': 'days',
  'transition-2017': 'original-date',
  'no-fixed-hours': 'convert',
  'conversion-rate-year': 'earned',
  'spared-rates': 'only',
  'half-krone': 'up',
  'resumption-unmarried': 'first-of-next-month',
  'classification-day': 'event-day',
  'guidance-half-year': 'six-months',
  'missing-compulsory-assessment': 'block',
  'self-booked-group-2021-2023': 'ask-human',
  'booking-group-2020': 'ask-human',
  'aggravated-activity-ready-2025': 'ask-human',
  'spouse-not-guided': 'blocks-sanction',
  'section-39-nr-6-2025': 'ask-human',
  'weekend-days': 'calendar-days',
  'renewed-contact-day': 'not-counted',
  'same-day-overlap': 'one-rate',
  'three-month-count': 'whole-months-after',
  'three-month-act': 'deduction',
  'rate-table-day': 'event-day'
} as const)
