import { expect, test } from 'vitest'
import type { SanctionEvent } from '../../../src/index.js'
import { byDay, classOf, covered, stepsOf, timeOf } from './steps-given.js'

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
