import { describe, expect, test } from 'vitest'
import type { SanctionEvent } from '../../../src/index.js'
import { decided } from './given.js'

describe('the limits of a calendar month', () => {
  const march = (to: string): SanctionEvent => ({ provision: '38', breaches: [{ from: '2021-03-01', to }] })

  test('31 days at 200 are 6.200, and no more than the aid of 5.000,50', () => {
    const found = decided([march('2021-03-31')], { '2021-03-01': 5000.5 })
    expect(found).toMatchObject({ amount: 5000.5, months: [{ days: 31, deduction: 5000.5, capped: true }] })
    expect(decided([march('2021-03-25')], { '2021-03-01': 5000 }).months[0]).toMatchObject({
      deduction: 5000,
      capped: false
    })
  })

  test('each month has its own limit: of 28 February to 31 March only March is limited', () => {
    const event: SanctionEvent = { provision: '38', breaches: [{ from: '2021-02-28', to: '2021-03-31' }] }
    const found = decided([event], { '2021-02-01': 5000, '2021-03-01': 5000 })
    expect(found.months.map(({ deduction }) => deduction)).toEqual([200, 5000])
    expect(found.amount).toBe(5200)
  })

  test('§§ 39-40: three rates, once in a calendar month, outside the limit of §§ 36-38', () => {
    const refusal = (date: string): SanctionEvent => ({ provision: '39', date })
    const aid = { '2021-03-01': 5000, '2021-04-01': 11_698 }
    const events = [refusal('2021-03-02'), refusal('2021-03-30'), refusal('2021-04-01'), march('2021-03-31')]
    const found = decided(events, aid)
    expect(found.months).toMatchObject([
      { month: '2021-03-01', deduction: 5000, reductions: 1, reduction: 600 },
      { month: '2021-04-01', reductions: 1, reduction: 1800 }
    ])
    expect(found).toMatchObject({ reductions: 2, amount: 7400 })
  })

  test('a month without refusals has no reduction, and a month with one no other month’s days', () => {
    const events: SanctionEvent[] = [{ provision: '39', date: '2021-04-06' }, march('2021-03-02')]
    const found = decided(events, { '2021-03-01': 5000, '2021-04-01': 11_698 })
    expect(found).toMatchObject({ reductions: 1, deductionDays: 2, amount: 2200 })
    expect(found.months).toEqual([
      {
        month: '2021-03-01',
        days: 2,
        reductions: 0,
        class: 1,
        classStatus: 'published',
        rate: 200,
        rateStatus: 'published',
        deduction: 400,
        capped: false
      },
      {
        month: '2021-04-01',
        days: 0,
        reductions: 1,
        class: 3,
        classStatus: 'published',
        rate: 600,
        rateStatus: 'published',
        deduction: 0,
        capped: false,
        reduction: 1800
      }
    ])
    // Each event is at the rate of its own month.
    expect(found.events).toMatchObject([
      { parts: [{ month: '2021-04-01', class: 3, rate: 600, amount: 1800 }] },
      { parts: [{ month: '2021-03-01', class: 1, rate: 200, amount: 400 }] }
    ])
  })
})
