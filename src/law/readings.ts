import { frozen } from './frozen.js'
import { aidAndWorkReadings } from './readings/aid-and-work.js'
import { amountReadings } from './readings/amounts.js'
import { noticeReadings } from './readings/notice.js'
import { periodReadings } from './readings/period.js'

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
  ...amountReadings
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
  'resumption-unmarried': 'first-of-next-month'
} as const)
