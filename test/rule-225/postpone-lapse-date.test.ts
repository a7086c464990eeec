import { describe, expect, test } from 'vitest'
import { type Postponement, postponeLapseDate } from '../../src/index.js'

const october = { lapseDate: '2016-10-01', days: 31 }
const decided = (calculationDate: string, lapseDate: string) => ({
  kind: 'decided',
  value: { calculationDate, lapseDate }
})

describe('a bortfaldsdato that is put off by so many days', () => {
  // Cases 65, 108 and 216 of the board's study.
  test.each([
    ['2016-10-01', 115, '2017-01-23', '2017-02-01'],
    ['2017-04-01', 35, '2017-05-05', '2017-06-01'],
    ['2017-06-01', 94, '2017-09-02', '2017-10-01']
  ])('%s by %i days: the period ends on %s, and the date is %s', (lapseDate, days, end, date) => {
    expect(postponeLapseDate({ lapseDate, days })).toEqual(decided(end, date))
  })

  test('no day leaves it where it is, one day moves it by a month', () => {
    expect(postponeLapseDate({ ...october, days: 0 })).toEqual(decided('2016-09-30', '2016-10-01'))
    expect(postponeLapseDate({ ...october, days: 1 })).toEqual(decided('2016-10-01', '2016-11-01'))
  })

  test('31 days fill October: by its last day the 1st after it, by plain addition the one after that', () => {
    expect(postponeLapseDate(october)).toEqual(decided('2016-10-31', '2016-11-01'))
    expect(postponeLapseDate(october, { extendedDate: 'last-day' })).toEqual(
      decided('2016-10-31', '2016-11-01')
    )
    expect(postponeLapseDate(october, { extendedDate: 'plain-addition' })).toEqual(
      decided('2016-10-31', '2016-12-01')
    )
  })
})

describe('what is no such question is told by its field, once each', () => {
  const issuesOf = (facts: object, options?: object): string[] => {
    const answer = postponeLapseDate(facts as Postponement, options)
    return answer.kind === 'invalid'
      ? answer.issues.map(({ path, code }) => `${path} ${code}`)
      : [answer.kind]
  }

  test.each([
    [0, 'decided'],
    [20_000, 'decided'],
    [20_001, 'facts.days number-out-of-range'],
    [-1, 'facts.days number-out-of-range'],
    [1.5, 'facts.days wrong-type'],
    [-1.5, 'facts.days wrong-type'],
    [20_000.5, 'facts.days wrong-type'],
    ['3', 'facts.days wrong-type']
  ])('%s days: %s', (days, told) => {
    expect(issuesOf({ ...october, days })).toEqual([told])
  })

  test('a date that is no 1st, a reading that is none, and all of it together', () => {
    expect(issuesOf({ ...october, lapseDate: '2016-10-02' })).toEqual(['facts.lapseDate not-first-of-month'])
    expect(issuesOf(october, { extendedDate: 'latest' })).toEqual(['options.extendedDate unknown-value'])
    expect(issuesOf({ lapseDate: '2016-10-02', days: -1 }, { extendedDate: 'latest' })).toEqual([
      'facts.lapseDate not-first-of-month',
      'facts.days number-out-of-range',
      'options.extendedDate unknown-value'
    ])
  })
})
