import { describe, expect, test } from 'vitest'
import { determineEarningPeriod, type Ground, type Options } from '../../src/index.js'
import { validDay } from '../../src/input/date.js'
import { threeYearLimit } from '../../src/rule-225/4-earning-period/13f-13-three-year-limit.js'
import { inTime, sick } from './both-ways.js'

const evaluate = (lapseDate: string, grounds: Ground[], readings: Options['readings'] = {}) =>
  determineEarningPeriod(inTime(lapseDate, ...grounds), { asOf: '2022-12-31', readings })
const decided = (extensionDays: number, to: string, lapseDate: string) => ({
  kind: 'decided',
  value: { extensionDays, period: { to }, lapseDate }
})

describe('the days of a ground that lies over an edge', () => {
  test('count on the period’s first day, and not before it', () => {
    // The period begins on 1 November 2017.
    expect(evaluate('2018-11-01', [sick('2017-10-25', 8)])).toMatchObject(
      decided(1, '2018-11-01', '2018-12-01')
    )
    expect(evaluate('2018-11-01', [sick('2017-10-25', 7)])).toMatchObject(
      decided(0, '2018-10-31', '2018-11-01')
    )
  })

  test('count inside alone also where covid periods are read as whole', () => {
    const readings = { 'covid-days': 'whole' } as const
    expect(evaluate('2018-11-01', [sick('2017-10-25', 8)], readings)).toMatchObject(
      decided(1, '2018-11-01', '2018-12-01')
    )
  })

  // Two days move the end to 2 November, and the bortfaldsdato to 1 December. Of 16 sick days from 25 November 6 lie
  // before that date; with them the end is 8 November and the date the same, so that no more of them do.
  test('count up to the new bortfaldsdato where that is the limit, and not at all where it is the extended period', () => {
    const grounds = [sick('2018-05-01', 2), sick('2018-11-25', 16)]
    expect(evaluate('2018-11-01', grounds)).toMatchObject(decided(2, '2018-11-02', '2018-12-01'))
    expect(evaluate('2018-11-01', grounds, { 'cascade-limit': 'to-new-lapse-date' })).toMatchObject(
      decided(8, '2018-11-08', '2018-12-01')
    )
  })
})

test('days without dates overlap with none, and take no day from a ground whose dates lie among those they may have', () => {
  const undated: Ground = {
    kind: 'sickness',
    documented: 'yes',
    days: 10,
    within: { from: '2018-05-01', to: '2018-05-31' }
  }
  const care: Ground = { ...sick('2018-05-23', 10), kind: 'care' }
  expect(evaluate('2018-11-01', [undated, care])).toMatchObject(decided(20, '2018-11-20', '2018-12-01'))
})

describe('stk. 13', () => {
  test('leaves a period of which no month is wholly more than three years back as it is, wherever in a month it begins', () => {
    const [from, to] = [validDay('2016-04-15'), validDay('2019-04-29')]
    expect(threeYearLimit(from, to)).toEqual({ monthsLeftOut: 0, daysAdded: 0, from })
    expect(threeYearLimit(from, to - 365)).toEqual({ monthsLeftOut: 0, daysAdded: 0, from })
  })
})

describe('while facts are missing', () => {
  const unknown = (ground: Ground): Ground => ({ ...ground, documented: 'unknown' })

  test('it is the earliest date that a reading can change, and not the requirement alone', () => {
    // 45 days from 28 February move the end to 14 April 2017, under the transition's requirement and under the other.
    const grounds = [sick('2017-01-01', 45), unknown({ ...sick('2016-10-01', 20), kind: 'care' })]
    const open = evaluate('2017-03-01', grounds)
    expect(open).toMatchObject({
      kind: 'undetermined',
      partial: { earliestLapseDate: '2017-05-01' },
      missing: [{ path: 'facts.grounds[1].documented' }],
      hinges: []
    })
    const settled = evaluate('2017-03-01', grounds.slice(0, 1))
    expect(settled).toMatchObject({ kind: 'decided', hinges: [{ reading: 'transition-2017' }] })
  })

  test('they decide nothing where even the earliest date lies after the repeal, though another reason is possible', () => {
    // 40 sick days carry the date beyond 1 July 2025; if the year of exemption is documented, the reckoning is void besides.
    const year: Ground = { ...sick('2023-06-01', 366), kind: 'limited-work-capacity' }
    const evaluation = evaluate('2025-06-01', [sick('2024-10-01', 40), unknown(year)])
    expect(evaluation).toMatchObject({ kind: 'notCovered', reason: 'repealed' })
    if (evaluation.kind === 'invalid') throw new Error(evaluation.kind)
    const [documented, open] = evaluation.steps.filter(({ rule }) => rule.startsWith('ground-'))
    expect(documented).toMatchObject({ outcome: 'met', decisive: true })
    expect(open).toMatchObject({ outcome: 'unknown', inputs: { ground: 1 } })
    expect(open).not.toHaveProperty('decisive')
  })
})
