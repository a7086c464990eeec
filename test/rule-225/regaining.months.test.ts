import { describe, expect, test } from 'vitest'
import type { Ground } from '../../src/index.js'
import { stepIn } from '../evaluated.js'
import { ground, onDay, regaining } from './regaining-told.js'

const sick = (from: string, to: string): Ground => ground('sickness', from, to)

describe('the latest 12 months of a day', () => {
  const grounds = [sick('2018-06-01', '2018-06-10')]
  const toldOn = (day: string) => {
    const evaluation = regaining({ grounds }, day)
    return [stepIn(evaluation, 'regaining-period')?.value, stepIn(evaluation, 'ground-sickness')]
  }

  test('begin with the reduction as long as they are not past, so that no ground extends them', () => {
    expect(toldOn('2018-12-31')).toMatchObject([
      { from: '2018-01-01', to: '2018-12-31' },
      { outcome: 'met', value: { days: 0 } }
    ])
    expect(toldOn('2018-12-31')[1]).not.toHaveProperty('decisive')
  })

  test('are extended from the day after, yet not beyond the reduction', () => {
    // 2 January 2018 less 10 days would be 23 December.
    expect(toldOn('2019-01-01')).toMatchObject([
      { from: '2018-01-01', to: '2019-01-01' },
      { outcome: 'met', value: { days: 10 }, decisive: true }
    ])
    // 22 March 2018 less 10 days.
    expect(toldOn('2019-03-21')[0]).toEqual({ from: '2018-03-12', to: '2019-03-21' })
  })

  test('are six in the transition', () => {
    const period = (day: string) => stepIn(regaining({ reducedFrom: '2016-10-01' }, day), 'regaining-period')
    expect(period('2017-03-31')).toMatchObject({
      inputs: { months: 6 },
      value: { from: '2016-10-01', to: '2017-03-31' }
    })
    expect(period('2017-04-01')).toMatchObject({ inputs: { months: 12 }, value: { from: '2016-10-01' } })
  })

  test('are extended by days without dates that lie in them wherever they are put', () => {
    // 9 sick days in June bring the beginning of 21 March 2019 to 13 March; of two days from 12 to 14 March at least one
    // lies on the 13th or the 14th, and brings it to the 12th.
    const undated: Ground = {
      kind: 'sickness',
      documented: 'yes',
      days: 2,
      within: { from: '2018-03-12', to: '2018-03-14' }
    }
    const facts = {
      grounds: [sick('2018-06-01', '2018-06-09'), undated],
      work: [onDay('2018-03-12', 100), onDay('2019-03-21', 125)]
    }
    expect(regaining(facts, '2019-03-31')).toMatchObject({
      kind: 'decided',
      value: { regained: true, resumedFrom: '2019-04-01' }
    })
  })
})

describe('stk. 13: months more than three years back', () => {
  // Sick from 1 March 2018 to 28 February 2021, with months back to the reduction.
  const on = (first: string, last: string) =>
    regaining(
      { grounds: [sick('2018-03-01', '2021-02-28')], work: [onDay(first, 100), onDay(last, 125)] },
      last
    )

  test('are given forward for as many months as were left out, counted from the day after', () => {
    // The months of 29 March 2021 leave out January and February 2018; two months from 30 March are to 29 May.
    expect(on('2018-03-01', '2021-05-29')).toMatchObject({ value: { regained: true } })
    expect(on('2018-02-28', '2021-05-29')).toMatchObject({ value: { regained: false, hours: 125 } })
  })

  test('are not given where the day’s own months leave none out', () => {
    // The 12 months of 30 June 2022 begin on 1 July 2021, when neither a sick day nor a covid day is among them any more.
    expect(on('2021-06-30', '2022-06-30')).toMatchObject({ value: { regained: false, hours: 125 } })
    expect(on('2021-07-01', '2022-06-30')).toMatchObject({ value: { regained: true } })
    // 735 days to 5 February 2019 bring the months of 20 January 2020 back to 16 January 2017, whose month does not lie
    // wholly more than three years back. Those of the day before reach 60 more days, and with them November 2016.
    const grounds = [sick('2017-02-01', '2019-02-05'), sick('2016-11-17', '2017-01-15')]
    const since = (first: string) =>
      regaining(
        { reducedFrom: '2016-10-01', grounds, work: [onDay(first, 100), onDay('2020-01-20', 125)] },
        '2020-01-20'
      )
    expect(since('2017-01-15')).toMatchObject({ value: { regained: false, hours: 125 } })
    expect(since('2017-01-16')).toMatchObject({ value: { regained: true } })
  })
})

test('in whatever order the jobs are stated, the hours are reached on the day of the last that is needed', () => {
  const work = [onDay('2018-03-05', 100), onDay('2018-11-05', 10), onDay('2018-09-05', 125)]
  expect(regaining({ work }, '2018-12-31')).toMatchObject({
    value: { regainedOn: { earliest: '2018-09-05' } }
  })
})

test('income that is less than a hundredth of an hour counts with the rest', () => {
  // In 2018 an hour is 122.50 kroner, half a hundredth 0.6125: 0.61 and 0.62 kroner are a hundredth of an hour together.
  const little = (income: number) =>
    ({ from: '2018-03-05', to: '2018-03-05', kind: 'ordinary', workingTime: 'not-fixed', income }) as const
  const enough = [onDay('2018-03-05', 224.99), little(0.61), little(0.62)]
  expect(regaining({ work: enough }, '2018-12-31')).toMatchObject({ value: { regained: true, hours: 225 } })
  const short = [onDay('2018-03-05', 224.99), little(0.61), little(0.61)]
  expect(regaining({ work: short }, '2018-12-31')).toMatchObject({
    value: { regained: false, hours: 224.99 }
  })
})
