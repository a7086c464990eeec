import { describe, expect, test } from 'vitest'
import type { SanctionEvent } from '../../../src/index.js'
import { byDay, classOf, covered, stepsOf, timeOf } from './steps-given.js'

// § 37: from Friday 26 February until contact on 3 March. The event is the talk: one time limit, three whole months on.
test('a talk that was missed over a month’s end and deducted too late, step by step', () => {
  const talk: SanctionEvent = {
    provision: '37',
    due: '2021-02-26',
    renewed: '2021-03-03',
    deductedIn: '2021-06-01'
  }
  const inMonth = (month: string, days: number, kroner: number) => [
    classOf(month, 11_698, 3),
    {
      rule: 'deduction-amount',
      outcome: 'computed',
      decisive: true,
      inputs: { month, days, rate: 600, rateStatus: 'published' },
      value: { uncapped: kroner },
      citations: byDay
    },
    {
      rule: 'deduction-cap',
      outcome: 'met',
      inputs: { month, uncapped: kroner, aid: 11_698 },
      value: { deduction: kroner },
      citations: ['aktivloven/35/4/3']
    }
  ]
  expect(stepsOf([talk], { '2021-02-01': 11_698, '2021-03-01': 11_698 })).toEqual([
    covered,
    {
      rule: 'deduction-days',
      outcome: 'computed',
      decisive: true,
      inputs: {
        number: 1,
        provision: '37',
        counted: 'final',
        counting: 'contact/calendar-days/not-counted',
        first: '2021-02-26'
      },
      value: { days: 5 },
      citations: ['aktivloven/37', 'aktivloven/35/4']
    },
    { ...timeOf(1, '2021-02-01', '2021-05-31'), outcome: 'notMet', decisive: true },
    ...inMonth('2021-02-01', 3, 1800),
    ...inMonth('2021-03-01', 2, 1200)
  ])
})

describe('the days of an event', () => {
  const daysOf = (event: SanctionEvent, readings = {}) =>
    stepsOf([event], { '2021-03-01': 9000 }, readings).find(({ rule }) => rule === 'deduction-days')
  const weekdays = { 'weekend-days': 'weekdays' }

  test('are none where a breach lies in a weekend and weekends do not count', () => {
    const breaches = [{ from: '2021-03-06', to: '2021-03-07' }]
    expect(daysOf({ provision: '38', breaches }, weekdays)).toEqual({
      rule: 'deduction-days',
      outcome: 'notMet',
      inputs: { number: 1, provision: '38', counted: 'final', counting: 'breach/weekdays' },
      value: { days: 0 },
      citations: ['aktivloven/38', 'aktivloven/35/4']
    })
  })

  test('are the day due at least, where it is not known whether contact was renewed', () => {
    const readings = { ...weekdays, 'renewed-contact-day': 'counted' }
    expect(daysOf({ provision: '37a', due: '2021-03-06', renewed: 'unknown' }, readings)).toEqual({
      rule: 'deduction-days',
      outcome: 'unknown',
      decisive: true,
      inputs: {
        number: 1,
        provision: '37a',
        counted: 'at-least',
        counting: 'contact/weekdays/counted',
        first: '2021-03-06'
      },
      value: { days: 1 },
      citations: ['aktivloven/37a', 'aktivloven/35/4']
    })
  })
})

test('an event before 2020 is named with its day, and nothing else is reckoned', () => {
  const events: SanctionEvent[] = [
    { provision: '39', date: '2020-01-01' },
    { provision: '37', due: '2019-12-31', renewed: '2020-01-03' }
  ]
  expect(stepsOf(events, {})).toEqual([
    {
      rule: 'deduction-coverage',
      outcome: 'notMet',
      decisive: true,
      inputs: { first: '2020-01-01', number: 2, on: '2019-12-31' },
      citations: []
    }
  ])
})
