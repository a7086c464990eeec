import { describe, expect, test } from 'vitest'
import type { ChecklistFacts } from '../../../src/index.js'
import { validDay } from '../../../src/input/date.js'
import { isGuidedWithinHalfYear } from '../../../src/sanctions/checklist/35-1-half-yearly-guidance.js'
import { emptyFile } from './files.js'
import { itemInCase } from './item-in-case.js'

/** A file about absence from an offer of which nothing is told but these facts. */
const file = (date: string, facts: Partial<ChecklistFacts>): ChecklistFacts => ({
  ...emptyFile('absence-from-offer', date, 'jobparat'),
  ...facts
})

describe('written guidance before the event: § 35, stk. 1', () => {
  test.each([
    ['2024-03-03', 'yes'],
    ['2024-03-04', 'unknown'],
    ['2024-03-05', 'unknown'],
    ['never', 'no'],
    ['unknown', 'unknown']
  ])('an event of 4 March 2024, guidance %s: %s', (givenOn, expected) => {
    expect(itemInCase(file('2024-03-04', { guidance: { givenOn } }), 'written-guidance').answer).toBe(
      expected
    )
  })

  test.each([
    ['never', 'no'],
    ['unknown', 'unknown'],
    ['2023-05-03', 'yes'],
    ['2023-05-04', 'unknown']
  ])('an event of 4 May 2023, guidance %s: reviewed again within the half year, %s', (givenOn, expected) => {
    const found = itemInCase(file('2023-05-04', { guidance: { givenOn } }), 'guidance-renewed-half-yearly')
    expect(found.answer).toBe(expected)
  })
})

describe('"hvert halve år": § 35, stk. 1, 3. pkt., nr. 3', () => {
  test.each([
    // The latest review, the event; six calendar months after it at most; in its calendar half-year or the next.
    ['2022-09-05', '2023-03-05', true, true],
    ['2022-09-05', '2023-03-06', false, true],
    ['2022-08-31', '2023-02-28', true, true],
    ['2022-08-31', '2023-03-01', false, true],
    ['2022-07-01', '2023-06-30', false, true],
    ['2022-07-01', '2023-07-01', false, false],
    ['2022-06-30', '2022-12-30', true, true],
    ['2022-06-30', '2022-12-31', false, true],
    ['2022-06-30', '2023-01-01', false, false],
    ['2022-01-01', '2022-06-30', true, true],
    ['2022-12-31', '2023-06-30', true, true],
    ['2022-12-31', '2023-07-01', false, false],
    ['2021-12-31', '2023-01-01', false, false]
  ])(
    'reviewed %s, event %s: within six months %s, within calendar half-years %s',
    (latest, event, months, halves) => {
      expect(isGuidedWithinHalfYear(validDay(latest), validDay(event), 'six-months')).toBe(months)
      expect(isGuidedWithinHalfYear(validDay(latest), validDay(event), 'calendar-half-year')).toBe(halves)
    }
  )

  test('the reading decides: reviewed on 4 February, event on 4 December', () => {
    const late = file('2023-12-04', { guidance: { givenOn: '2023-02-04' } })
    const under = (reading: 'six-months' | 'calendar-half-year') =>
      itemInCase(late, 'guidance-renewed-half-yearly', { 'guidance-half-year': reading }).answer
    expect(under('six-months')).toBe('no')
    expect(under('calendar-half-year')).toBe('yes')
  })
})

describe('three whole calendar months: § 35, stk. 3, of an event on 10 January 2024', () => {
  const inTime = (
    facts: Partial<ChecklistFacts>,
    count: 'whole-months-after' | 'date-to-date' = 'whole-months-after',
    act: 'deduction' | 'decision' = 'deduction'
  ) =>
    itemInCase(file('2024-01-10', facts), 'three-month-limit', {
      'three-month-count': count,
      'three-month-act': act
    }).answer

  test.each([
    ['2024-04-01', 'whole-months-after', 'yes'],
    ['2024-05-01', 'whole-months-after', 'no'],
    ['2024-03-01', 'date-to-date', 'yes'],
    ['2024-04-01', 'date-to-date', 'no'],
    ['unknown', 'whole-months-after', 'unknown']
  ] as const)('taken from the aid of %s, counted %s: in time, %s', (deductedIn, count, expected) => {
    expect(inTime({ amount: { deductedIn } }, count)).toBe(expected)
  })

  test('the day of the decision does not bear on the deduction', () => {
    expect(inTime({ decision: { on: '2024-02-01' } })).toBe('unknown')
    expect(inTime({ decision: { on: '2024-02-01' }, amount: { deductedIn: '2024-05-01' } })).toBe('no')
  })

  test.each([
    ['2024-04-30', 'unknown', 'whole-months-after', 'yes'],
    ['2024-05-01', 'unknown', 'whole-months-after', 'no'],
    ['2024-04-10', 'unknown', 'date-to-date', 'yes'],
    ['2024-04-11', 'unknown', 'date-to-date', 'no'],
    // A decision that is not made yet: only a deduction in time shows that it will be.
    ['not-made', '2024-04-01', 'whole-months-after', 'yes'],
    ['not-made', '2024-05-01', 'whole-months-after', 'unknown'],
    ['unknown', '2024-05-01', 'whole-months-after', 'unknown'],
    ['not-made', 'unknown', 'whole-months-after', 'unknown']
  ] as const)(
    'where the decision is what must be in time: decided %s, taken from %s, counted %s: %s',
    (on, deductedIn, count, expected) => {
      expect(inTime({ decision: { on }, amount: { deductedIn } }, count, 'decision')).toBe(expected)
    }
  )
})
