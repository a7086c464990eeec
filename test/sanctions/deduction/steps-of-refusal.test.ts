import { describe, expect, test } from 'vitest'
import type { SanctionEvent } from '../../../src/index.js'
import { byClass, byDay, stepsOf } from './steps-given.js'

describe('one refusal in a month', () => {
  const refusal: SanctionEvent = { provision: '39', date: '2022-03-02' }

  // 2022: thresholds and rates are those of 2021 regulated (§ 109), not read.
  test('is within the limit of one reduction, at a class that was derived, and has no days to reckon', () => {
    expect(stepsOf([refusal], { '2022-03-01': 9950 }).slice(3)).toEqual([
      {
        rule: 'deduction-class',
        outcome: 'computed',
        inputs: {
          month: '2022-03-01',
          table: 'until-2025-06-30',
          aid: 9950,
          thresholds: [5641, 9950, 13_539],
          classStatus: 'derived'
        },
        value: { class: 2 },
        citations: [...byClass, 'aktivloven/109']
      },
      {
        rule: 'deduction-once-a-month',
        outcome: 'met',
        decisive: true,
        inputs: { month: '2022-03-01', refusals: 1, rate: 400 },
        value: { reduction: 1200 },
        citations: ['aktivloven/40', 'aktivloven/40/2']
      }
    ])
  })

  test('of which the aid is not known has neither a class nor an amount yet', () => {
    const day: SanctionEvent = { provision: '36', missed: [{ date: '2022-03-02', extent: 'whole' }] }
    expect(stepsOf([refusal, day], {}).slice(5)).toEqual([
      {
        rule: 'deduction-class',
        outcome: 'unknown',
        decisive: true,
        inputs: { month: '2022-03-01', table: 'until-2025-06-30' },
        citations: byClass
      },
      {
        rule: 'deduction-amount',
        outcome: 'unknown',
        inputs: { month: '2022-03-01', days: 1 },
        citations: byDay
      },
      {
        rule: 'deduction-once-a-month',
        outcome: 'unknown',
        inputs: { month: '2022-03-01', refusals: 1 },
        citations: ['aktivloven/40', 'aktivloven/40/2']
      }
    ])
  })

  test('from July 2025, where no thresholds are known, has an aid and no class', () => {
    const later: SanctionEvent = { provision: '39', date: '2025-07-01' }
    expect(stepsOf([later], { '2025-07-01': 12_000 })[3]).toEqual({
      rule: 'deduction-class',
      outcome: 'unknown',
      decisive: true,
      inputs: { month: '2025-07-01', table: 'from-2025-07-01', aid: 12_000 },
      citations: byClass
    })
  })
})
