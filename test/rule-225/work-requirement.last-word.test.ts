import { describe, expect, test } from 'vitest'
import { assessWorkRequirement, type WorkRecord } from '../../src/index.js'
import { haveLastWord, type Span } from '../../src/rule-225/5-work/last-word.js'
import { withMoreHours } from '../../src/rule-225/5-work/work-in-period.js'
import { job } from './usual-job.js'

/** The records that are asked about in the year before 1 November 2018, in which nothing extends. */
const asked = (...work: WorkRecord[]): string[] => {
  const facts = { lapseDate: '2018-11-01', notice: 'sent-in-time', grounds: [], work } as const
  const evaluation = assessWorkRequirement({ ...facts, grounds: [] }, { asOf: '2018-12-31' })
  return evaluation.kind === 'undetermined' ? evaluation.missing.map(({ path }) => path) : [evaluation.kind]
}
/** Hours of which it is not known whether they are documented, and so count. */
const unknown = (hours: number): WorkRecord => job({ hours, documented: 'unknown' })

describe('amounts that lie somewhere between two', () => {
  const from10To12: readonly Span[] = [[10, 12]]

  test('can add the difference of the two, and no more', () => {
    expect(haveLastWord([from10To12, from10To12], 3)).toEqual([true, true])
    expect(haveLastWord([from10To12, from10To12], 4)).toEqual([true, true])
    expect(haveLastWord([from10To12, from10To12], 5)).toEqual([false, false])
  })

  test('and beside one that comes to all or nothing cannot make up for what it lacks', () => {
    // All of the 10 are needed with all of the 2; at 13 not even both suffice, and at 3 the 2 fall short without the 10.
    const allOrNothing: readonly Span[] = [
      [0, 0],
      [10, 10]
    ]
    expect(haveLastWord([allOrNothing, from10To12], 12)).toEqual([true, true])
    expect(haveLastWord([allOrNothing, from10To12], 13)).toEqual([false, false])
    expect(haveLastWord([allOrNothing, from10To12], 3)).toEqual([true, false])
  })
})

test('up to a thousand different records each is looked at; beyond, any of them is taken to have the last word', () => {
  const lacking = 22_500
  const allOrNothing = (amount: number): readonly Span[] => [
    [0, 0],
    [amount, amount]
  ]
  // Two of the large ones are too much, and one of them lacks at least 1,500: a hundredth never makes the difference.
  const large = Array.from({ length: 1000 }, (_, index) => allOrNothing(20_001 + index))
  const one = allOrNothing(1)
  expect(haveLastWord([one, ...large.slice(1)], lacking)[0]).toBe(false)
  expect(haveLastWord([one, ...large], lacking).every(Boolean)).toBe(true)
})

describe('hours of work that is not settled', () => {
  // Over a new year 98 kroner are 0.8 hours by the rate of 2018, 122.50, and 0.80998 by that of 2017, 120.99.
  test('are asked for also where a hundredth shows only in their sum', () => {
    const overNewYear = {
      from: '2017-12-31',
      to: '2018-01-01',
      workingTime: 'not-fixed',
      income: 98
    } as const
    expect(asked(job({ hours: 223.39 }), job(overNewYear), job(overNewYear))).toEqual([
      'facts.work[1]',
      'facts.work[2]'
    ])
  })

  test('are held against those of income that is settled, to the hundredth', () => {
    // 184 hours and 50 times 98 kroner at 122.50, 40 hours, are 224: the hour has the last word, 0.6 of one have not.
    const paid = Array.from({ length: 50 }, () => job({ workingTime: 'not-fixed', income: 98 }))
    expect(asked(job({ hours: 184 }), ...paid, unknown(1), unknown(0.6))).toEqual([
      'facts.work[51].documented'
    ])
  })

  test('over the edge of the period by the clock are no fewer than those that no room is left for outside', () => {
    // Of 60 hours from 30 October to 2 November at least 12 and at most 48 lie in October. Without the 100 that may not
    // be documented there are at most 173 + 48 = 221 hours, with them at least 285.
    const overTheEdge = job({ from: '2018-10-30', to: '2018-11-02', hours: 60 })
    expect(asked(job({ hours: 173 }), unknown(100), overTheEdge)).toEqual(['facts.work[1].documented'])
  })

  test('converted from income over the edge can all lie on either side', () => {
    // 12,250 kroner at 122.50 are 100 hours.
    const paid = { from: '2018-10-30', to: '2018-11-02', workingTime: 'not-fixed', income: 12_250 } as const
    expect(asked(job({ hours: 125 }), job(paid))).toEqual(['facts.work[1]'])
  })

  test('converted from income over a new year differ by no more than the two rates do', () => {
    // 24,500 kroner are 200 hours by 122.50, and 202.49 by 120.99: with 22 others the 2.49 never make 225 without the 50.
    const overNewYear = { from: '2017-12-01', to: '2018-01-31', workingTime: 'not-fixed' } as const
    expect(asked(job({ hours: 22 }), unknown(50), job({ ...overNewYear, income: 24_500 }))).toEqual([
      'facts.work[1].documented'
    ])
  })
})

test('some hours more are added to the least and to the most, and held against the requirement anew', () => {
  const found = { records: [], least: 20_000, most: 22_400, required: 225, met: false }
  expect(withMoreHours(found, 100)).toEqual({ records: [], least: 20_100, most: 22_500, required: 225 })
  expect(withMoreHours(found, 99)).toMatchObject({ least: 20_099, most: 22_499, met: false })
  expect(withMoreHours(found, 2500)).toMatchObject({ least: 22_500, most: 24_900, met: true })
})
