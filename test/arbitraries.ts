import { UTCDate } from '@date-fns/utc'
import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { formatISO } from 'date-fns/formatISO'
import fc from 'fast-check'
import { allKnown } from '../src/testing/arbitraries/earning-period-cases.js'
import { arbitraries, type EarningPeriodCase } from '../src/testing.js'

export { periodReadings } from '../src/testing/arbitraries/readings.js'

/** Facts of an earning period with the day of assessment and the readings. */
export type Case = EarningPeriodCase

/** How often a law is tried; `RUNS=20000 npm test` tries each so often. */
export const runs = (usual: number) => ({
  numRuns: Number(process.env.RUNS ?? usual),
  // The same cases every time, so that a failure is the change's own; SEED searches elsewhere.
  seed: Number(process.env.SEED ?? 225)
})

// The tests reckon dates with date-fns, the library with its own calendar.
const write = (date: Date): string => formatISO(date, { representation: 'date' })
export const plusDays = (date: string, days: number): string => write(addDays(new UTCDate(date), days))
export const plusMonths = (date: string, months: number): string =>
  write(addMonths(new UTCDate(date), months))
export const daysFrom = (date: string, later: string): number =>
  differenceInCalendarDays(new UTCDate(later), new UTCDate(date))
export const later = (a: string, b: string): string => (a < b ? b : a)

/** Any valid case, under any readings. */
export const aCase: fc.Arbitrary<Case> = arbitraries(fc).earningPeriodsUnderReadings

/** A valid case of which every fact is known: nothing ongoing, the letter dated or in time, its days all dated. */
export const aKnownCase: fc.Arbitrary<Case> = aCase.map(allKnown)
