import { describe, expect, test } from 'vitest'
import { assessRegaining, type Options, type RegainingFacts, type Step } from '../../src/index.js'
import { stepsIn, told } from '../evaluated.js'
import { job } from './regaining-told.js'

/** The steps of an unmarried person’s regaining, each without what is not there. */
const stepsOf = (facts: Partial<RegainingFacts>, asOf: string, readings: Options['readings'] = {}): Step[] =>
  stepsIn(
    assessRegaining(
      { reducedFrom: '2018-06-01', maritalStatus: 'unmarried', grounds: [], work: [], ...facts },
      { asOf, readings }
    )
  )

const inForce = (lapseDate: string): object =>
  told('rule-in-force', 'met', { lapseDate }, ['lov-296-2016/7/3'])
const notReached = told('regained', 'notReached', {}, ['aktivloven/13f/14'])
const ruleOf = ({ rule }: Step) => rule

describe('225 hours in a month after the reduction, told from the requirement to the letter', () => {
  // A day holds 24 hours: 225 of 230 hours that begin on 2 July can be reached on the tenth day, and are by the last.
  const steps = () => stepsOf({ work: [job('2018-07-02', '2018-07-31', 230)] }, '2018-08-15')

  test('the requirement, the days and the hours', () => {
    expect(steps().slice(0, -4)).toEqual([
      inForce('2018-06-01'),
      told('regaining-requirement', 'computed', { reducedFrom: '2018-06-01' }, ['aktivloven/13f/14'], {
        value: { hours: 225, months: 12 }
      }),
      told(
        'regaining-period',
        'computed',
        { day: '2018-07-31', reducedFrom: '2018-06-01', months: 12 },
        ['aktivloven/13f/14', 'aktivloven/13f/12', 'aktivloven/13f/13'],
        { value: { from: '2018-06-01', to: '2018-07-31' } }
      ),
      told(
        'ordinary-work',
        'met',
        { work: 0, from: '2018-07-02', to: '2018-07-31', kind: 'ordinary' },
        ['undersoegelse-2018/4.1'],
        { value: { least: 230, most: 230 }, decisive: true }
      ),
      told('hours-of-work', 'met', { required: 225 }, ['aktivloven/13f/14'], {
        value: { hours: 230, most: 230, shortfall: 0 },
        decisive: true
      })
    ])
  })

  test('since when, full aid from the 1st of the next month, and the next bortfaldsdato a year after that', () => {
    expect(steps().slice(-4)).toEqual([
      told('regained', 'met', { asOf: '2018-08-15', required: 225 }, ['aktivloven/13f/14'], {
        value: { from: '2018-07-11', to: '2018-07-31' },
        decisive: true
      }),
      told(
        'resumption',
        'computed',
        { maritalStatus: 'unmarried', from: '2018-07-11', to: '2018-07-31' },
        ['aktivloven/13f/14', 'aktivloven/26/10'],
        { value: { resumedFrom: '2018-08-01' }, decisive: true }
      ),
      told(
        'next-lapse-date',
        'computed',
        { resumedFrom: '2018-08-01', required: 225 },
        ['aktivloven/13f/6/2'],
        { value: { originalLapseDate: '2019-08-01', lapseDate: '2019-08-01', hours: 0 }, decisive: true }
      ),
      told('resumption-letter', 'computed', { resumedFrom: '2018-08-01' }, ['bek-310-2016/8'])
    ])
  })

  test('aid that is resumed on the day itself does not rest on § 26, stk. 10', () => {
    const sameDay = { 'resumption-unmarried': 'same-day' } as const
    const told = stepsOf({ work: [job('2018-07-02', '2018-07-02', 225)] }, '2018-08-15', sameDay)
    expect(told.find(({ rule }) => rule === 'resumption')).toMatchObject({
      value: { resumedFrom: '2018-07-02' },
      citations: ['aktivloven/13f/14']
    })
  })
})

test('too few hours: what is reached is not met on the day of assessment, and nothing is told after it', () => {
  const steps = stepsOf({ work: [job('2018-07-02', '2018-07-31', 100)] }, '2018-08-15')
  expect(steps.at(-1)).toEqual(
    told('regained', 'notMet', { asOf: '2018-08-15', required: 225 }, ['aktivloven/13f/14'], {
      decisive: true
    })
  )
  expect(steps.at(-2)).toMatchObject({ outcome: 'notMet', value: { hours: 100, most: 100, shortfall: 125 } })
})

test('in the transition it is 113 hours in 6 months, as the first order has it', () => {
  const work = [job('2016-12-05', '2016-12-05', 113)]
  expect(stepsOf({ reducedFrom: '2016-11-01', work }, '2017-01-15')[1]).toMatchObject({
    value: { hours: 113, months: 6 },
    citations: ['aktivloven/13f/14', 'bek-310-2016/1']
  })
})

describe('the next bortfaldsdato', () => {
  const rulesAfter = (steps: Step[]) => steps.slice(-2)

  test('is none where it would lie after the repeal; that aid is resumed is told all the same', () => {
    const work = [job('2024-07-01', '2024-07-01', 225)]
    expect(rulesAfter(stepsOf({ reducedFrom: '2024-06-01', work }, '2024-08-15'))).toEqual([
      told('next-lapse-date', 'notMet', { resumedFrom: '2024-08-01' }, ['aktivloven/13f/6/2'], {
        value: 'repealed',
        decisive: true
      }),
      told('resumption-letter', 'computed', { resumedFrom: '2024-08-01' }, ['bek-474-2020/8'])
    ])
  })

  test('is the earliest possible while sickness after it is not known to be documented', () => {
    const work = [job('2018-07-02', '2018-07-02', 225)]
    const grounds = [
      { kind: 'sickness', documented: 'unknown', from: '2018-09-01', to: '2018-10-15' }
    ] as const
    expect(rulesAfter(stepsOf({ work, grounds: [...grounds] }, '2018-12-15'))[0]).toEqual(
      told('next-lapse-date', 'unknown', { resumedFrom: '2018-08-01' }, ['aktivloven/13f/6/2'], {
        value: { lapseDate: '2019-08-01' },
        decisive: true
      })
    )
  })
})

describe('where nothing is regained under the rule', () => {
  test('because it was not in force yet, or no longer', () => {
    const before = stepsOf({ reducedFrom: '2016-09-01' }, '2018-08-15')
    expect(before[0]).toMatchObject({ rule: 'rule-in-force', outcome: 'notMet', value: 'notYetInForce' })
    expect(before.slice(1)).toEqual([notReached])
    const after = stepsOf({ reducedFrom: '2025-07-01' }, '2025-08-15')
    expect(after[0]).toMatchObject({ rule: 'rule-in-force', outcome: 'notMet', value: 'repealed' })
    expect(after.slice(1)).toEqual([notReached])
  })

  test('because 12 months of exemption made the count start afresh', () => {
    const grounds = [
      { kind: 'limited-work-capacity', documented: 'yes', from: '2018-07-01', to: '2019-06-30' }
    ] as const
    expect(stepsOf({ grounds: [...grounds] }, '2019-12-15')).toEqual([
      inForce('2018-06-01'),
      told(
        'restart-after-exemption',
        'met',
        { from: '2018-07-01', to: '2019-06-30' },
        ['aktivloven/13f/9/2'],
        { decisive: true }
      ),
      notReached
    ])
  })

  test('because full aid could be resumed after the repeal only', () => {
    const steps = stepsOf(
      { reducedFrom: '2025-05-01', work: [job('2025-06-10', '2025-06-20', 225)] },
      '2025-07-15'
    )
    expect(steps.map(ruleOf)).toEqual(['rule-in-force', 'resumption-repealed'])
    expect(steps[1]).toEqual(
      told('resumption-repealed', 'notMet', { reducedFrom: '2025-05-01' }, ['lov-1655-2024'], {
        decisive: true
      })
    )
  })
})
