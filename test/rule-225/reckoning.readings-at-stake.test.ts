import { describe, expect, test } from 'vitest'
import { defaultReadings, type EarningPeriodFacts, type Ground } from '../../src/index.js'
import {
  earningPeriodCase,
  earningPeriodReadings
} from '../../src/rule-225/4-earning-period/reckoning/earning-period-case.js'
import { caring, inTime, letter, sick } from './both-ways.js'

/** The readings that a case can turn on, under the defaults: those that raise a question, and no others. */
function atStake(facts: EarningPeriodFacts, readings = defaultReadings): readonly string[] {
  const given = earningPeriodCase(facts, '2023-01-01')
  if (typeof given === 'string') throw new Error(given)
  return given.atStake(given.settle(readings), readings)
}

describe('a reading can change a result', () => {
  test.each<[string, EarningPeriodFacts, string[]]>([
    ['of no letter, where nothing extends', inTime('2018-11-01'), []],
    ['of a letter on its last day, 30 April', letter('2018-11-01', '2018-04-30'), []],
    ['of one a day later', letter('2018-11-01', '2018-05-01'), ['notice-deadline', 'late-notice-measure']],
    [
      'of grounds that follow each other',
      inTime('2018-11-01', sick('2018-01-01', 5), caring('2018-01-06', 5)),
      []
    ],
    [
      'of grounds with a day in common',
      inTime('2018-11-01', sick('2018-01-01', 5), caring('2018-01-05', 5)),
      ['overlapping-grounds']
    ],
    // A day of January ends the period on 1 November, and aid lapses on 1 December.
    [
      'of a ground that begins on 1 December',
      inTime('2018-11-01', sick('2018-01-01', 1), sick('2018-12-01', 5)),
      []
    ],
    [
      'of one that begins on 30 November',
      inTime('2018-11-01', sick('2018-01-01', 1), sick('2018-11-30', 5)),
      ['cascade-limit']
    ],
    ['of sickness from before the period', inTime('2018-11-01', sick('2017-10-01', 36)), []],
    // 426 days end on 30 April 2022, and those of the second alone, 242, on 30 June 2022: exactly months.
    ['of the covid periods where both lie in it', inTime('2021-03-01'), ['extended-date']],
    ['where it begins on 1 September 2020, in the first', inTime('2021-09-01'), ['covid-days']],
    ['where it begins on 1 October 2020, after the first', inTime('2021-10-01'), []],
    ['where it begins on 1 November 2020, with the second', inTime('2021-11-01'), ['extended-date']],
    [
      'where it begins on 1 December 2020, in the second',
      inTime('2021-12-01'),
      ['covid-days', 'extended-date']
    ],
    ['of 29 days in a month of 30', inTime('2018-11-01', sick('2018-01-01', 29)), []],
    ['of 30', inTime('2018-11-01', sick('2018-01-01', 30)), ['extended-date']],
    ['of 31', inTime('2018-11-01', sick('2018-01-01', 31)), []],
    ['of a date that stays in March 2017', inTime('2017-02-01', sick('2016-09-01', 27)), []],
    ['of one that moves to 1 April 2017', inTime('2017-02-01', sick('2016-09-01', 29)), ['transition-2017']],
    ['of one that moves from 1 June 2025 beyond the repeal', inTime('2025-06-01', sick('2025-01-01', 35)), []]
  ])('%s', (_, facts, readings) => {
    expect(atStake(facts)).toEqual(readings)
  })

  test('each of them where a fact is open, or where others than the defaults are chosen', () => {
    const open: Ground = { ...sick('2018-01-01', 5), documented: 'unknown' }
    expect(atStake(inTime('2018-11-01', open))).toEqual(earningPeriodReadings)
    expect(atStake(inTime('2018-11-01'), { ...defaultReadings })).toEqual(earningPeriodReadings)
  })

  // The period is that from 1 November 2017 to 31 October 2018: only in it is nothing open about days without dates.
  test.each([
    ['2017-11-01', '2018-10-31', []],
    ['2017-10-31', '2018-10-31', earningPeriodReadings],
    ['2017-11-01', '2018-11-01', earningPeriodReadings]
  ])('of days without dates from %s to %s', (from, to, readings) => {
    const days: Ground = { kind: 'sickness', documented: 'yes', days: 5, within: { from, to } }
    expect(atStake(inTime('2018-11-01', days))).toEqual(readings)
  })
})
