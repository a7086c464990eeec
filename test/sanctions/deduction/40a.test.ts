import { describe, expect, test } from 'vitest'
import type { SanctionEvent } from '../../../src/index.js'
import { compute, decided, missingOf } from './given.js'

describe('§ 40 a: the aid of the days met, for at most three months, and no last day for it', () => {
  const sanction: SanctionEvent = {
    provision: '40a',
    from: '2021-03-10',
    to: '2021-06-09',
    daysMet: { '2021-03-01': 11, '2021-04-01': 0, '2021-05-01': 31 }
  }

  test('the aid of a month is aid x days met / calendar days; three months from 10 March end on 9 June', () => {
    const found = decided([sanction], { '2021-03-01': 9300, '2021-05-01': 10_000.01 })
    expect(found).toMatchObject({ amount: 0, lastTimelyDays: [], events: [] })
    expect(found.aggravated).toEqual([
      {
        event: 0,
        longestTo: '2021-06-09',
        withinThreeMonths: true,
        months: [
          { month: '2021-03-01', covered: 22, daysMet: 11, daysInMonth: 31, aid: 3300 },
          { month: '2021-04-01', covered: 30, daysMet: 0, daysInMonth: 30, aid: 0 },
          { month: '2021-05-01', covered: 31, daysMet: 31, daysInMonth: 31, aid: 10_000.01 }
        ]
      }
    ])
  })

  test('a day more is too long', () => {
    const longer = { ...sanction, to: '2021-06-10' }
    const found = decided([longer], { '2021-03-01': 9300, '2021-05-01': 9300 })
    expect(found.aggravated[0]?.withinThreeMonths).toBe(false)
  })

  test('the days met and the aid are asked for where they matter', () => {
    const open: SanctionEvent = { ...sanction, daysMet: { '2021-03-01': 'unknown', '2021-04-01': 0 } }
    expect(missingOf([open], { '2021-03-01': 9300 })).toEqual(['facts.events[0].daysMet.2021-03-01'])
    expect(missingOf([sanction], { '2021-03-01': 9300 })).toEqual(['facts.aid.2021-05-01'])
  })

  test('stk. 6 until June 2025, stk. 5 since', () => {
    const of = (from: string, month: string): SanctionEvent => ({
      provision: '40a',
      from,
      to: from,
      daysMet: { [month]: 1 }
    })
    const citations = (from: string, month: string) =>
      JSON.stringify(compute([of(from, month)], { [month]: 9000 })).match(/aktivloven\/40a\/[56]/g)
    expect(citations('2025-06-30', '2025-06-01')).toEqual(['aktivloven/40a/6'])
    expect(citations('2025-07-01', '2025-07-01')).toEqual(['aktivloven/40a/5'])
  })
})
