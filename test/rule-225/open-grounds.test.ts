import { describe, expect, test } from 'vitest'
import { determineEarningPeriod, type Ground } from '../../src/index.js'
import { inTime, sick } from './both-ways.js'

const evaluate = (asOf: string, ...grounds: Ground[]) =>
  determineEarningPeriod(inTime('2018-11-01', ...grounds), { asOf })
const later = '2022-12-31'

const decided = (extensionDays: number, lapseDate: string) => ({
  kind: 'decided',
  value: { extensionDays, lapseDate }
})
const open = (earliestLapseDate: string, ...paths: string[]) => ({
  kind: 'undetermined',
  partial: { earliestLapseDate },
  missing: paths.map((path) => ({ path: `facts.grounds${path}` }))
})

describe('counted days, of which no dates are given', () => {
  const counted = (days: number, from: string, to: string): Ground => ({
    kind: 'sickness',
    documented: 'yes',
    days,
    within: { from, to }
  })

  test('count where they all lie in the period, and are listed without dates', () => {
    const evaluation = evaluate(later, counted(30, '2017-11-01', '2018-10-31'))
    expect(evaluation).toMatchObject(decided(30, '2018-12-01'))
    const listed = [{ ground: 0, kind: 'sickness', days: 30, citation: 'aktivloven/13f/12/1' }]
    expect(evaluation.kind === 'decided' && evaluation.value.counted).toEqual(listed)
    expect(evaluate(later, counted(31, '2017-11-01', '2018-10-31'))).toMatchObject(decided(31, '2019-01-01'))
  })

  test('do not count where none does', () => {
    expect(evaluate(later, counted(30, '2017-01-01', '2017-10-31'))).toMatchObject(decided(0, '2018-11-01'))
    expect(evaluate(later, counted(30, '2018-11-01', '2018-12-31'))).toMatchObject(decided(0, '2018-11-01'))
    expect(evaluate(later, counted(0, '2017-01-01', '2018-12-31'))).toMatchObject(decided(0, '2018-11-01'))
  })

  test('overlap with nothing else', () => {
    const grounds = [sick('2018-01-01', 31), counted(3, '2018-01-01', '2018-02-10')]
    expect(evaluate(later, ...grounds)).toMatchObject(decided(34, '2019-01-01'))
  })

  // The period begins on 1 November 2017. Of three days from 31 October two are in it.
  test.each([
    [3, decided(2, '2018-12-01')],
    [2, open('2018-12-01', '[0].within')],
    [1, open('2018-11-01', '[0].within')]
  ])('%i days within three, the first before the period', (days, outcome) => {
    expect(evaluate(later, counted(days, '2017-10-31', '2017-11-02'))).toMatchObject(outcome)
  })

  // Before extension it ends on 31 October 2018. Of three days in the four to 2 November one lies before that, so
  // that the next one does, and the next; two may both lie after it.
  test.each([
    [4, decided(4, '2018-12-01')],
    [3, decided(3, '2018-12-01')],
    [2, open('2018-11-01', '[0].within')]
  ])('%i days within the four from 30 October, two of them after the period', (days, outcome) => {
    expect(evaluate(later, counted(days, '2018-10-30', '2018-11-02'))).toMatchObject(outcome)
  })

  test('a day may lie before the period, in it or after it', () => {
    expect(evaluate(later, counted(1, '2017-10-31', '2018-11-01'))).toMatchObject(
      open('2018-11-01', '[0].within')
    )
    // Of the 367 days one is not counted: 31 October 2017, which is outside anyway, or another. At least 365 extend.
    expect(evaluate(later, counted(366, '2017-10-31', '2018-11-01'))).toMatchObject(
      open('2019-11-01', '[0].within')
    )
  })
})

describe('what is not known to be documented', () => {
  const unknown = (ground: Ground): Ground => ({ ...ground, documented: 'unknown' })

  test('is asked for where it can move the period, and counts for nothing until then', () => {
    const grounds = [sick('2018-01-01', 30), unknown(sick('2018-10-01', 1))]
    expect(evaluate(later, ...grounds)).toMatchObject(open('2018-12-01', '[1].documented'))
  })

  test('does not matter outside the period', () => {
    const outside = [unknown(sick('2017-10-01', 31)), unknown(sick('2018-11-01', 31))]
    expect(evaluate(later, ...outside)).toMatchObject(decided(0, '2018-11-01'))
  })

  test('matters after the period where something else may extend to it', () => {
    const chain = [unknown(sick('2018-10-31', 1)), unknown(sick('2018-11-01', 5))]
    expect(evaluate(later, ...chain)).toMatchObject(open('2018-11-01', '[0].documented', '[1].documented'))
  })

  test('a no does not count and is not asked for', () => {
    expect(evaluate(later, { ...sick('2018-01-01', 30), documented: 'no' })).toMatchObject(
      decided(0, '2018-11-01')
    )
  })
})

describe('education counts for the days on which the citizen was released from being available', () => {
  const education = (exemptFromAvailability?: 'yes' | 'no' | 'unknown'): Ground => ({
    ...sick('2018-01-01', 35),
    kind: 'education-or-other-benefit',
    ...(exemptFromAvailability === undefined ? {} : { exemptFromAvailability })
  })

  test('yes, no, unknown, and nothing said, which is unknown', () => {
    expect(evaluate(later, education('yes'))).toMatchObject(decided(35, '2019-01-01'))
    expect(evaluate(later, education('no'))).toMatchObject(decided(0, '2018-11-01'))
    for (const answer of ['unknown', undefined] as const)
      expect(evaluate(later, education(answer))).toMatchObject(
        open('2018-11-01', '[0].exemptFromAvailability')
      )
  })

  test('is asked after its documents, and not where it is not documented', () => {
    const [documented, released] = ['[0].documented', '[0].exemptFromAvailability']
    expect(evaluate(later, { ...education(), documented: 'unknown' })).toMatchObject(
      open('2018-11-01', documented, released)
    )
    expect(evaluate(later, { ...education(), documented: 'no' })).toMatchObject(decided(0, '2018-11-01'))
  })
})

describe('a ground that goes on', () => {
  const ongoing = (from: string): Ground => ({ ...sick(from, 1), to: 'ongoing' })

  test('is counted to the day of assessment, and its end is asked for', () => {
    expect(evaluate('2018-10-31', ongoing('2018-10-02'))).toMatchObject(open('2018-12-01', '[0].to')) // 30 days
    expect(evaluate('2018-11-01', ongoing('2018-10-02'))).toMatchObject(open('2019-01-01', '[0].to')) // 31 days
  })

  test('does not matter where it begins after the period', () => {
    expect(evaluate('2018-12-01', ongoing('2018-11-01'))).toMatchObject(decided(0, '2018-11-01'))
  })

  test('matters also on a day of assessment before the period, for it may last into it', () => {
    expect(evaluate('2017-10-01', ongoing('2017-09-01'))).toMatchObject(open('2018-11-01', '[0].to'))
  })

  test('planned education may end after the day of assessment', () => {
    expect(evaluate('2018-01-01', sick('2018-06-01', 31))).toMatchObject(decided(31, '2019-01-01'))
  })
})

describe('very many grounds of which it is not known whether they are documented', () => {
  const days = Array.from({ length: 28 }, (_, index) => `2018-02-${String(index + 1).padStart(2, '0')}`)
  const unknown = (index: number): Ground => ({
    ...sick(days[index % days.length] as string, 1),
    documented: 'unknown'
  })
  const many = (length: number): Ground[] => Array.from({ length }, (_, index) => unknown(index))
  const askedOf = (...grounds: Ground[]): string[] => {
    const facts = { ...inTime('2018-11-01', ...grounds), notice: 'unknown' } as const
    const evaluation = determineEarningPeriod(facts, { asOf: '2018-12-01' })
    if (evaluation.kind !== 'undetermined') throw new Error(evaluation.kind)
    return evaluation.missing.map(({ path }) => path)
  }

  test('are not asked about where their days count already, however many they are', () => {
    expect(askedOf(sick('2018-02-01', 28), ...many(9_999))).toEqual(['facts.notice'])
  })

  test('are all asked about where each can count, however many they are', () => {
    expect(askedOf(...many(10_000))).toHaveLength(10_001)
  })

  test('the few that matter are found among those that do not', () => {
    const march = { ...sick('2018-03-10', 1), documented: 'unknown' } as const
    const asked = askedOf(sick('2018-02-01', 28), ...many(50), march, ...many(50), march)
    expect(asked).toEqual(['facts.notice', 'facts.grounds[51].documented', 'facts.grounds[102].documented'])
  })
})
