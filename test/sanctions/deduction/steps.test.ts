import { describe, expect, test } from 'vitest'
import type { SanctionEvent, Step } from '../../../src/index.js'
import { compute } from './given.js'

function stepsOf(...given: Parameters<typeof compute>): Step[] {
  const evaluation = compute(...given)
  if (evaluation.kind === 'invalid') throw new Error(JSON.stringify(evaluation.issues))
  return evaluation.steps
}

const covered = {
  rule: 'deduction-coverage',
  outcome: 'met',
  inputs: { first: '2020-01-01' },
  citations: []
}
/** The table of 2021, as it was published. */
const of2021 = { table: 'until-2025-06-30', thresholds: [5633, 9935, 13_519], classStatus: 'published' }
const byClass = ['aktivloven/35/4/2', 'aktivloven/35/5']
const byDay = ['aktivloven/35/4', 'aktivloven/35/5']

/** The time limit of an event in a month, under the readings that are chosen where nothing is said. */
const timeOf = (number: number, month: string, lastTimelyDay: string) => ({
  rule: 'deduction-in-time',
  inputs: { number, month, count: 'whole-months-after', act: 'deduction' },
  value: { lastTimelyDay },
  citations: ['aktivloven/35/3/2']
})
const classOf = (month: string, aid: number, found: number) => ({
  rule: 'deduction-class',
  outcome: 'computed',
  inputs: { month, aid, ...of2021 },
  value: { class: found },
  citations: byClass
})

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

// § 36: 30 March and 6 April. § 38: 29 to 31 March. They share 30 March, so that March has three days and April one.
// § 40: two refusals in March give one reduction. March's aid is less than three days at 200 kroner.
test('absence, a missing CV and two refusals in the same months, step by step', () => {
  const events: SanctionEvent[] = [
    {
      provision: '36',
      missed: [
        { date: '2021-04-06', extent: 'partial' },
        { date: '2021-03-30', extent: 'whole' }
      ]
    },
    { provision: '38', breaches: [{ from: '2021-03-29', to: '2021-03-31' }], deductedIn: '2021-06-01' },
    { provision: '39', date: '2021-03-02', deductedIn: 'unknown' },
    { provision: '39', date: '2021-03-31' }
  ]
  const days = (number: number, provision: string, first: string, counting: string, count: number) => ({
    rule: 'deduction-days',
    outcome: 'computed',
    decisive: true,
    inputs: { number, provision, counted: 'final', counting, first },
    value: { days: count },
    citations: [`aktivloven/${provision === '36' ? '36/2' : provision}`, 'aktivloven/35/4']
  })
  const threeRates = (number: number, on: string) => ({
    rule: 'deduction-three-rates',
    outcome: 'computed',
    inputs: { number, provision: '39', on },
    value: 3,
    citations: ['aktivloven/40', 'aktivloven/35/4']
  })
  const [march, april] = ['2021-03-01', '2021-04-01'] as const
  expect(stepsOf(events, { [march]: 450.5, [april]: 11_698 })).toEqual([
    covered,
    days(1, '36', '2021-03-30', 'absence', 2),
    { ...timeOf(1, march, '2021-06-30'), outcome: 'computed' },
    { ...timeOf(1, april, '2021-07-31'), outcome: 'computed' },
    days(2, '38', '2021-03-29', 'breach/calendar-days', 3),
    { ...timeOf(2, march, '2021-06-30'), outcome: 'met', decisive: true },
    threeRates(3, '2021-03-02'),
    { ...timeOf(3, march, '2021-06-30'), outcome: 'unknown' },
    threeRates(4, '2021-03-31'),
    { ...timeOf(4, march, '2021-06-30'), outcome: 'computed' },
    {
      rule: 'deduction-same-day',
      outcome: 'computed',
      inputs: { own: 5, overlap: 'one-rate' },
      value: { charged: 4 },
      citations: ['aktivloven/35/4']
    },
    classOf(march, 450.5, 1),
    {
      rule: 'deduction-amount',
      outcome: 'computed',
      inputs: { month: march, days: 3, rate: 200, rateStatus: 'published' },
      value: { uncapped: 600 },
      citations: byDay
    },
    {
      rule: 'deduction-cap',
      outcome: 'notMet',
      decisive: true,
      inputs: { month: march, uncapped: 600, aid: 450.5 },
      value: { deduction: 450.5 },
      citations: ['aktivloven/35/4/3']
    },
    {
      rule: 'deduction-once-a-month',
      outcome: 'notMet',
      decisive: true,
      inputs: { month: march, refusals: 2, rate: 200 },
      value: { reduction: 600 },
      citations: ['aktivloven/40', 'aktivloven/40/2']
    },
    classOf(april, 11_698, 3),
    {
      rule: 'deduction-amount',
      outcome: 'computed',
      decisive: true,
      inputs: { month: april, days: 1, rate: 600, rateStatus: 'published' },
      value: { uncapped: 600 },
      citations: byDay
    },
    {
      rule: 'deduction-cap',
      outcome: 'met',
      inputs: { month: april, uncapped: 600, aid: 11_698 },
      value: { deduction: 600 },
      citations: ['aktivloven/35/4/3']
    }
  ])
})

describe('one refusal in a month', () => {
  const refusal: SanctionEvent = { provision: '39', date: '2022-03-02' }

  // 2022: thresholds and rates are those of 2021 regulated (§ 109), not read.
  test('is within the limit of one reduction, at a class that was derived, and has no days to reckon', () => {
    expect(stepsOf([refusal], { '2022-03-01': 9950 }).slice(3)).toEqual([
      {
        rule: 'deduction-class',
        outcome: 'computed',
        inputs: {
          month: '2022-03-01',
          table: 'until-2025-06-30',
          aid: 9950,
          thresholds: [5641, 9950, 13_539],
          classStatus: 'derived'
        },
        value: { class: 2 },
        citations: [...byClass, 'aktivloven/109']
      },
      {
        rule: 'deduction-once-a-month',
        outcome: 'met',
        decisive: true,
        inputs: { month: '2022-03-01', refusals: 1, rate: 400 },
        value: { reduction: 1200 },
        citations: ['aktivloven/40', 'aktivloven/40/2']
      }
    ])
  })

  test('of which the aid is not known has neither a class nor an amount yet', () => {
    const day: SanctionEvent = { provision: '36', missed: [{ date: '2022-03-02', extent: 'whole' }] }
    expect(stepsOf([refusal, day], {}).slice(5)).toEqual([
      {
        rule: 'deduction-class',
        outcome: 'unknown',
        decisive: true,
        inputs: { month: '2022-03-01', table: 'until-2025-06-30' },
        citations: byClass
      },
      {
        rule: 'deduction-amount',
        outcome: 'unknown',
        inputs: { month: '2022-03-01', days: 1 },
        citations: byDay
      },
      {
        rule: 'deduction-once-a-month',
        outcome: 'unknown',
        inputs: { month: '2022-03-01', refusals: 1 },
        citations: ['aktivloven/40', 'aktivloven/40/2']
      }
    ])
  })

  test('from July 2025, where no thresholds are known, has an aid and no class', () => {
    const later: SanctionEvent = { provision: '39', date: '2025-07-01' }
    expect(stepsOf([later], { '2025-07-01': 12_000 })[3]).toEqual({
      rule: 'deduction-class',
      outcome: 'unknown',
      decisive: true,
      inputs: { month: '2025-07-01', table: 'from-2025-07-01', aid: 12_000 },
      citations: byClass
    })
  })
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

// § 40 a: three months from 10 March end on 9 June. April: 9.300 x 15 / 30 days = 4.650.
test('a sanction under § 40 a that is a day too long, step by step and month by month', () => {
  const sanction: SanctionEvent = {
    provision: '40a',
    from: '2021-03-10',
    to: '2021-06-10',
    daysMet: { '2021-06-01': 0, '2021-05-01': 10, '2021-04-01': 15, '2021-03-01': 'unknown' }
  }
  const shorter = { ...sanction, to: '2021-06-09', daysMet: {} }
  const length = {
    rule: 'aggravated-length',
    value: { longestTo: '2021-06-09' },
    citations: ['aktivloven/40a/1']
  }
  const inMonth = (month: string, covered: number, daysInMonth: number) => ({
    rule: 'aggravated-aid',
    inputs: { number: 2, month, covered, daysInMonth },
    citations: ['aktivloven/40a/6']
  })
  const [march, april, may, june] = [
    inMonth('2021-03-01', 22, 31),
    inMonth('2021-04-01', 30, 30),
    inMonth('2021-05-01', 31, 31),
    inMonth('2021-06-01', 10, 30)
  ]
  expect(stepsOf([shorter, sanction], { '2021-04-01': 9300, '2021-05-01': 'unknown' })).toEqual([
    covered,
    { ...length, outcome: 'met', inputs: { number: 1, from: '2021-03-10', to: '2021-06-09' } },
    {
      ...length,
      outcome: 'notMet',
      decisive: true,
      inputs: { number: 2, from: '2021-03-10', to: '2021-06-10' }
    },
    { ...march, outcome: 'unknown' },
    {
      ...april,
      outcome: 'computed',
      inputs: { ...april.inputs, daysMet: 15, monthlyAid: 9300 },
      value: { aid: 4650 }
    },
    { ...may, outcome: 'unknown' },
    { ...june, outcome: 'notMet', inputs: { ...june.inputs, daysMet: 0 }, value: { aid: 0 } }
  ])
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
