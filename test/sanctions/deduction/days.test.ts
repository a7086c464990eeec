import { describe, expect, test } from 'vitest'
import type { SanctionEvent } from '../../../src/index.js'
import { compute, decided, missingOf } from './given.js'

const aid = { '2021-02-01': 11_698, '2021-03-01': 11_698, '2021-04-01': 11_698 }
const days = (event: SanctionEvent, readings = {}, asOf = '2021-06-01') =>
  decided([event], aid, readings, { asOf }).events[0]

// 1 March 2021 was a Monday. Handbook, section 13.
describe.each(['37', '37a'] as const)('§ %s: from the day due until contact is renewed', (provision) => {
  const talk = (due: string, renewed: string) => ({ provision, due, renewed }) as const

  test('a talk missed on Monday, a call at 15 the same Monday: 1 day', () => {
    expect(days(talk('2021-03-01', '2021-03-01'))).toMatchObject({ days: 1, counted: 'final' })
  })

  test('a call on Wednesday: 2 days, and 3 where that day counts', () => {
    expect(days(talk('2021-03-01', '2021-03-03'))?.days).toBe(2)
    expect(days(talk('2021-03-01', '2021-03-03'), { 'renewed-contact-day': 'counted' })?.days).toBe(3)
  })

  test('Friday to Monday is 3 calendar days, of which Friday is the only weekday; a Saturday due counts itself', () => {
    const weekdays = { 'weekend-days': 'weekdays' }
    expect(days(talk('2021-03-05', '2021-03-08'))?.days).toBe(3)
    expect(days(talk('2021-03-05', '2021-03-08'), weekdays)?.days).toBe(1)
    expect(days(talk('2021-03-06', '2021-03-08'), weekdays)?.days).toBe(1)
    expect(days(talk('2021-03-06', '2021-03-09'), weekdays)?.days).toBe(2)
  })

  test('over a month’s end the days are split: 26 February to 3 March is 3 and 2', () => {
    expect(days(talk('2021-02-26', '2021-03-03'))?.parts).toMatchObject([
      {
        month: '2021-02-01',
        days: 3,
        rates: 3,
        class: 3,
        rate: 600,
        amount: 1800,
        lastTimelyDay: '2021-05-31'
      },
      {
        month: '2021-03-01',
        days: 2,
        rates: 2,
        class: 3,
        rate: 600,
        amount: 1200,
        lastTimelyDay: '2021-05-31'
      }
    ])
  })

  test('not renewed: the days until the day of assessment, so far', () => {
    const event = { provision, due: '2021-03-01', renewed: 'not-renewed' } as const
    expect(days(event, {}, '2021-03-04')).toMatchObject({ days: 3, counted: 'so-far' })
    expect(days(event, {}, '2021-03-01')).toMatchObject({ days: 1, counted: 'so-far' })
  })

  test('not known: the day due is certain, and the day of renewed contact is asked for', () => {
    const event = { provision, due: '2021-03-01', renewed: 'unknown' } as const
    expect(missingOf([event], aid)).toEqual(['facts.events[0].renewed'])
    expect(compute([event], aid)).toMatchObject({
      partial: { events: [{ days: 1, counted: 'at-least' }] }
    })
  })
})

describe('§ 36: each day due and wholly or partly missed', () => {
  test('a partly missed day is a whole one, a day that is named twice is one, and weekends are as stated', () => {
    const missed = [
      { date: '2021-03-05', extent: 'partial' },
      { date: '2021-03-06', extent: 'whole' },
      { date: '2021-03-05', extent: 'whole' }
    ] as const
    for (const weekends of ['calendar-days', 'weekdays'])
      expect(days({ provision: '36', missed: [...missed] }, { 'weekend-days': weekends })?.days).toBe(2)
  })
})

describe('§ 38: each day of breach', () => {
  test('5 to 9 March and 8 to 10 March are 6 days, of which 4 are weekdays', () => {
    const breaches = [
      { from: '2021-03-05', to: '2021-03-09' },
      { from: '2021-03-08', to: '2021-03-10' }
    ]
    expect(days({ provision: '38', breaches })?.days).toBe(6)
    expect(days({ provision: '38', breaches }, { 'weekend-days': 'weekdays' })?.days).toBe(4)
  })

  test('a weekend has no weekday, and then no aid is asked for', () => {
    const breaches = [{ from: '2021-03-06', to: '2021-03-07' }]
    const found = decided([{ provision: '38', breaches }], {}, { 'weekend-days': 'weekdays' })
    expect(found).toMatchObject({ deductionDays: 0, amount: 0, months: [], lastTimelyDays: [] })
  })

  test('ongoing counts the day of assessment; an unknown end is asked for', () => {
    const ongoing = { provision: '38', breaches: [{ from: '2021-03-01', to: 'ongoing' }] } as const
    expect(days({ ...ongoing, breaches: [...ongoing.breaches] }, {}, '2021-03-04')).toMatchObject({
      days: 4,
      counted: 'so-far'
    })
    const open: SanctionEvent = { provision: '38', breaches: [{ from: '2021-03-01', to: 'unknown' }] }
    expect(missingOf([open], aid)).toEqual(['facts.events[0].breaches[0].to'])
  })

  test('one of several that goes on makes them so far, one of which the end is not known at least', () => {
    const ended = { from: '2021-03-01', to: '2021-03-02' }
    const goesOn = { from: '2021-03-08', to: 'ongoing' } as const
    const breach = (...breaches: { from: string; to: string }[]): SanctionEvent => ({
      provision: '38',
      breaches
    })
    expect(days(breach(ended, { from: '2021-03-08', to: '2021-03-09' }))).toMatchObject({
      days: 4,
      counted: 'final'
    })
    expect(days(breach(ended, goesOn), {}, '2021-03-10')).toMatchObject({ days: 5, counted: 'so-far' })
    const open = breach(ended, { from: '2021-03-05', to: 'unknown' }, goesOn)
    expect(compute([open], aid, {}, { asOf: '2021-03-10' })).toMatchObject({
      partial: { events: [{ days: 6, counted: 'at-least' }] }
    })
  })

  test('February 2024 has 29 days, that of 2021 has 28', () => {
    const breach = (from: string, to: string): SanctionEvent => ({
      provision: '38',
      breaches: [{ from, to }]
    })
    expect(days(breach('2021-02-01', '2021-02-28'))?.days).toBe(28)
    const leap = compute([breach('2024-02-01', '2024-02-29')], { '2024-02-01': 12_000 })
    expect(leap).toMatchObject({ partial: { deductionDays: 29 } })
  })
})
