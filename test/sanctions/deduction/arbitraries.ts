import fc from 'fast-check'
import type { DeductionFacts, Readings, SanctionEvent } from '../../../src/index.js'
import { plusDays, plusMonths } from '../../arbitraries.js'

// Around the turn of a year and the ends of months, where every rate is known; sometimes where it is not.
const starts = fc.constantFrom(
  '2020-12-20',
  '2020-12-20',
  '2021-02-20',
  '2021-02-20',
  '2023-02-20',
  '2025-06-20'
)
export const asOf = '2026-01-31'

const { integer: int } = fc
const month = (date: string): string => `${date.slice(0, 7)}-01`

/** When it is deducted and decided: mostly some months after the event. */
const planned = (date: string): fc.Arbitrary<{ deductedIn?: string; decidedOn?: string }> =>
  fc.record(
    {
      deductedIn: fc.oneof(
        { weight: 6, arbitrary: int({ min: 2, max: 6 }).map((n) => plusMonths(month(date), n)) },
        fc.constant('unknown')
      ),
      decidedOn: int({ min: 30, max: 59 }).map((n) => plusDays(date, n))
    },
    { requiredKeys: [] }
  )

/** An event that begins at most three weeks after a day. */
const anEvent = (start: string): fc.Arbitrary<SanctionEvent> =>
  fc
    .tuple(int({ min: 0, max: 21 }), int({ min: 0, max: 25 }), int({ min: 0, max: 9 }))
    .chain(([after, length, kind]) => {
      const from = plusDays(start, after)
      const to = plusDays(from, length)
      return planned(from).map((when): SanctionEvent => {
        if (kind < 3) return { provision: '37', due: from, renewed: kind < 2 ? to : 'unknown', ...when }
        if (kind < 4) return { provision: '37a', due: from, renewed: to, ...when }
        if (kind < 6) return { provision: '38', breaches: [{ from, to }], ...when }
        if (kind < 8) {
          const days = [from, plusDays(from, 1), to]
          return { provision: '36', missed: days.map((date) => ({ date, extent: 'partial' })), ...when }
        }
        if (kind < 9) return { provision: '39', date: from, ...when }
        const longer = plusDays(from, 80 + length)
        return { provision: '40a', from, to: longer, daysMet: { [month(plusMonths(from, 1))]: length } }
      })
    })

const anAid = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(900, 1500.5, 5562, 5563, 5633, 9935, 9936, 13_519, 13_520) },
  fc.constant('unknown' as const)
)

/** Facts of one to four events in the same months. */
export const someFacts: fc.Arbitrary<DeductionFacts> = starts.chain((start) =>
  fc.record({
    events: fc.array(anEvent(start), { minLength: 1, maxLength: 4 }),
    aid: fc
      .array(anAid, { minLength: 9, maxLength: 9 })
      .map((aid) => Object.fromEntries(aid.map((amount, index) => [plusMonths(month(start), index), amount])))
  })
)

export const readingValues = {
  'weekend-days': ['calendar-days', 'weekdays'],
  'renewed-contact-day': ['not-counted', 'counted'],
  'same-day-overlap': ['one-rate', 'one-rate-per-provision'],
  'three-month-count': ['whole-months-after', 'date-to-date'],
  'three-month-act': ['deduction', 'decision'],
  'rate-table-day': ['event-day', 'deduction-month']
} as const satisfies { [Id in keyof Readings]?: readonly Readings[Id][] }

export const someReadings: fc.Arbitrary<Partial<Readings>> = fc.record({
  'weekend-days': fc.constantFrom(...readingValues['weekend-days']),
  'renewed-contact-day': fc.constantFrom(...readingValues['renewed-contact-day']),
  'same-day-overlap': fc.constantFrom(...readingValues['same-day-overlap']),
  'three-month-count': fc.constantFrom(...readingValues['three-month-count']),
  'three-month-act': fc.constantFrom(...readingValues['three-month-act']),
  'rate-table-day': fc.constantFrom(...readingValues['rate-table-day'])
})
