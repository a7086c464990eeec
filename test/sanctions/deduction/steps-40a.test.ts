import { expect, test } from 'vitest'
import type { SanctionEvent } from '../../../src/index.js'
import { covered, stepsOf } from './steps-given.js'

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
