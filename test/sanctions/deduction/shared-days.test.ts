import { describe, expect, test } from 'vitest'
import type { SanctionEvent } from '../../../src/index.js'
import { compute, decided } from './given.js'

const aid = { '2021-03-01': 11_698 }

describe('a day that events share', () => {
  const events: SanctionEvent[] = [
    { provision: '37', due: '2021-03-01', renewed: '2021-03-04' },
    { provision: '36', missed: [{ date: '2021-03-02', extent: 'whole' }] },
    { provision: '36', missed: [{ date: '2021-03-02', extent: 'partial' }] }
  ]

  test('costs one rate, or one for each provision', () => {
    expect(decided(events, aid)).toMatchObject({ deductionDays: 3, amount: 1800 })
    const each = decided(events, aid, { 'same-day-overlap': 'one-rate-per-provision' })
    expect(each).toMatchObject({ deductionDays: 4, amount: 2400 })
  })

  // 1 to 3 March, 2 March and 2 to 4 March, taken from the aid of May, April and June: April has one, May two more.
  test('is reckoned in the first month of deduction, where that month’s aid is the measure', () => {
    const inMonthOfDeduction = { 'rate-table-day': 'deduction-month' } as const
    const [talk, absence] = events as [SanctionEvent, SanctionEvent]
    const breach: SanctionEvent = {
      provision: '38',
      breaches: [{ from: '2021-03-02', to: '2021-03-04' }],
      deductedIn: '2021-06-01'
    }
    const refusal: SanctionEvent = { provision: '39', date: '2021-03-02', deductedIn: '2021-06-01' }
    const planned = [
      { ...talk, deductedIn: '2021-05-01' },
      { ...absence, deductedIn: '2021-04-01' },
      breach,
      refusal
    ] as SanctionEvent[]
    const aids = { '2021-04-01': 9000, '2021-05-01': 5000, '2021-06-01': 11_698 }
    expect(decided(planned, aids, inMonthOfDeduction)).toMatchObject({
      deductionDays: 4,
      // 1 x 400 + 2 x 200 + 1 x 600 + 3 x 600.
      amount: 3200,
      months: [
        { month: '2021-04-01', days: 1, rate: 400, reductions: 0 },
        { month: '2021-05-01', days: 2, rate: 200, reductions: 0 },
        { month: '2021-06-01', days: 1, rate: 600, reductions: 1 }
      ],
      events: [
        { parts: [{ days: 3, class: 1, rate: 200 }] },
        { parts: [{ days: 1, class: 2, rate: 400 }] },
        { parts: [{ days: 3, class: 3, rate: 600 }] },
        { parts: [{ rates: 3, class: 3, rate: 600 }] }
      ]
    })
    const each = decided(planned, aids, {
      ...inMonthOfDeduction,
      'same-day-overlap': 'one-rate-per-provision'
    })
    expect(each.months.map(({ days }) => days)).toEqual([1, 3, 3])
  })

  test('is reckoned in the months that are known, while one is not', () => {
    const open: SanctionEvent = {
      provision: '38',
      breaches: [{ from: '2021-03-01', to: '2021-03-04' }],
      deductedIn: 'unknown'
    }
    const talk = (deductedIn: string) => ({ ...events[0], deductedIn }) as SanctionEvent
    const evaluation = compute([talk('2021-05-01'), open, talk('2021-04-01')], aid, {
      'rate-table-day': 'deduction-month'
    })
    expect(evaluation).toMatchObject({ kind: 'undetermined' })
    if (evaluation.kind !== 'undetermined') return
    expect(evaluation.partial).not.toHaveProperty('deductionDays')
    // All three days in April; in May none are left.
    const reckoned = evaluation.steps.filter(({ rule }) => rule === 'deduction-amount')
    expect(reckoned.map(({ inputs }) => [inputs.month, inputs.days])).toEqual([['2021-04-01', 3]])
    expect(evaluation.steps.map(({ rule }) => rule)).not.toContain('deduction-same-day')
  })

  test('is not told of before all days are known', () => {
    const open: SanctionEvent = { provision: '37', due: '2021-03-01', renewed: 'unknown' }
    const evaluation = compute([open, { ...open, provision: '37a' }], aid)
    expect(JSON.stringify(evaluation)).not.toMatch(/deduction-same-day|deductionDays/)
  })
})

test('what has no day leaves the days of the others known, whatever is asked for besides', () => {
  const weekend: SanctionEvent = { provision: '38', breaches: [{ from: '2021-03-06', to: '2021-03-07' }] }
  const absence: SanctionEvent = { provision: '36', missed: [{ date: '2021-03-08', extent: 'whole' }] }
  expect(compute([weekend, absence], {}, { 'weekend-days': 'weekdays' })).toMatchObject({
    kind: 'undetermined',
    partial: { deductionDays: 1 }
  })
})
