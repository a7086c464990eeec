import fc from 'fast-check'
import { dayOf } from '../../src/calendar/iso-date.js'
import type { Period } from '../../src/periods/period.js'

// Periods as a child would reckon them: a set of days, ticked off one by one.

/** The days of some periods, each once. */
export function daysOf(periods: readonly Period[]): Set<number> {
  const days = new Set<number>()
  for (const { from, to } of periods) for (let day = from; day <= to; day++) days.add(day)
  return days
}

/** A period of 1 to 40 days around the day 0. */
export const aPeriod: fc.Arbitrary<Period> = fc
  .tuple(fc.integer({ min: -60, max: 120 }), fc.oneof(fc.nat(2), fc.nat(39)))
  .map(([from, more]) => ({ from, to: from + more }))

/** None to a dozen periods, which overlap, touch, lie within each other or are the same often enough. */
export const somePeriods: fc.Arbitrary<Period[]> = fc.array(aPeriod, { maxLength: 12 })

/** At least one period. */
export const onePeriodOrMore: fc.Arbitrary<Period[]> = fc.array(aPeriod, { minLength: 1, maxLength: 12 })

/** Periods that nobody can write to. */
export function frozen(periods: readonly Period[]): readonly Period[] {
  return Object.freeze(periods.map((period) => Object.freeze({ ...period })))
}

/** The number of a day. */
export const day = (date: string): number => dayOf(date) ?? Number.NaN

/** The period between two dates. */
export const period = (from: string, to: string): Period => ({ from: day(from), to: day(to) })
