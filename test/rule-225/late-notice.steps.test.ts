import { describe, expect, test } from 'vitest'
import type { EarningPeriodFacts } from '../../src/index.js'
import { inTime, letter } from './both-ways.js'
import { evaluationOf, stepOf } from './period-steps.js'

describe('the letter', () => {
  const duty2016 = ['bek-310-2016/4/2', 'bek-310-2016/9/2']

  test('in time rests on § 4 of the order, and its 3 months in the transition on § 9', () => {
    expect(stepOf(letter('2018-11-01', '2018-04-30'), 'notice-in-time')).toEqual({
      rule: 'notice-in-time',
      outcome: 'met',
      inputs: { sentOn: '2018-04-30', noticeMonths: 6, deadline: '2018-04-30' },
      value: { daysLate: 0 },
      citations: ['bek-310-2016/4/2']
    })
    expect(stepOf(inTime('2016-10-01'), 'notice-in-time')).toMatchObject({
      inputs: { notice: 'sent-in-time', noticeMonths: 3, deadline: '2016-06-30' },
      citations: duty2016
    })
  })

  // Case 171: a letter of 8 July is 8 days late for 1 October 2016.
  test('too late rests on § 7 and on the board’s study besides', () => {
    const facts = letter('2016-10-01', '2016-07-08')
    expect(stepOf(facts, 'notice-in-time')).toMatchObject({
      outcome: 'notMet',
      decisive: true,
      inputs: { sentOn: '2016-07-08' },
      value: { daysLate: 8 },
      citations: [...duty2016, 'bek-310-2016/7', 'undersoegelse-2018/3.4.1']
    })
    expect(stepOf(facts, 'late-notice-floor')).toEqual({
      rule: 'late-notice-floor',
      outcome: 'met',
      inputs: { lapseByDays: '2016-11-01', noticeMonths: 3 },
      citations: ['bek-310-2016/7', 'bek-310-2016/9/2']
    })
    expect(stepOf(inTime('2016-10-01'), 'late-notice-floor')).toBeUndefined()
  })

  // Sent on 2 December 2018 for 1 January 2019: 6 months have passed on 2 June, the next 1st is 1 July.
  test('that comes so late that § 7 moves the date says so', () => {
    const step = stepOf(letter('2019-01-01', '2018-12-02'), 'late-notice-floor')
    expect(step?.citations).toEqual(['bek-310-2016/7'])
    expect(stepOf(letter('2019-01-01', '2018-12-02'), 'new-lapse-date')?.decisive).toBe(true)
  })

  test.each(['not-sent', 'unknown'] as const)('%s leaves it open', (notice) => {
    const facts: EarningPeriodFacts = { lapseDate: '2018-11-01', notice, grounds: [] }
    expect(stepOf(facts, 'notice-in-time', '2018-06-10')).toMatchObject({
      outcome: 'unknown',
      decisive: true,
      inputs: { notice, noticeMonths: 6, deadline: '2018-04-30' },
      citations: ['bek-310-2016/4/2']
    })
    expect(evaluationOf(facts, '2018-06-10')).toMatchObject({
      kind: 'undetermined',
      missing: [{ path: 'facts.notice', citations: ['bek-310-2016/4/2', 'bek-310-2016/7'] }]
    })
    const floor = stepOf(facts, 'late-notice-floor', '2018-06-10')
    if (notice === 'unknown') expect(floor).toBeUndefined()
    else expect(floor).toMatchObject({ outcome: 'unknown', decisive: true, citations: ['bek-310-2016/7'] })
  })
})
