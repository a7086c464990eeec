import type { Readings } from '../../law/readings.js'
import type { Arbitrary, FastCheck } from '../fast-check.js'

/** The readings on which the earning period rests, each with its default and its alternative. */
export const periodReadings = {
  'extended-date': ['last-day', 'plain-addition'],
  'overlapping-grounds': ['union', 'sum'],
  'cascade-limit': ['extended-period', 'to-new-lapse-date'],
  'late-notice-measure': ['days', 'months'],
  'notice-deadline': ['day-before', 'same-day'],
  'covid-days': ['inside', 'whole'],
  'transition-2017': ['original-date', 'extended-date']
} as const satisfies { [Id in keyof Readings]?: readonly Readings[Id][] }

/** Some of the readings of the earning period, the others at their defaults. */
export const readingsOfPeriod = (fc: FastCheck): Arbitrary<Partial<Readings>> =>
  fc.record(
    {
      'extended-date': fc.constantFrom(...periodReadings['extended-date']),
      'overlapping-grounds': fc.constantFrom(...periodReadings['overlapping-grounds']),
      'cascade-limit': fc.constantFrom(...periodReadings['cascade-limit']),
      'late-notice-measure': fc.constantFrom(...periodReadings['late-notice-measure']),
      'notice-deadline': fc.constantFrom(...periodReadings['notice-deadline']),
      'covid-days': fc.constantFrom(...periodReadings['covid-days']),
      'transition-2017': fc.constantFrom(...periodReadings['transition-2017'])
    },
    { requiredKeys: [] }
  )
