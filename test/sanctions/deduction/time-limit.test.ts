import { UTCDate } from '@date-fns/utc'
import { addMonths } from 'date-fns/addMonths'
import { formatISO } from 'date-fns/formatISO'
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Readings, SanctionEvent } from '../../../src/index.js'
import { plusDays, runs } from '../../arbitraries.js'
import { compute, decided, missingOf } from './given.js'

const aid = { '2021-01-01': 11_698 }
const event = (planned: object, date = '2021-01-10'): SanctionEvent => ({ provision: '39', date, ...planned })
const inTime = (planned: object, readings: Partial<Readings> = {}) => {
  const found = decided([event(planned)], aid, readings)
  return [found.events[0]?.inTime, found.late]
}

describe('an event on 10 January (handbook, section 13)', () => {
  test('can be deducted until 30 April: in April, not in May', () => {
    expect(decided([event({})], aid).lastTimelyDays).toEqual(['2021-04-30'])
    expect(inTime({ deductedIn: '2021-04-01' })).toEqual([true, 0])
    expect(inTime({ deductedIn: '2021-05-01' })).toEqual([false, 1])
  })

  test('from date to date until 10 April: what is taken from the aid of April is too late', () => {
    const dates = { 'three-month-count': 'date-to-date' } as const
    expect(decided([event({})], aid, dates).lastTimelyDays).toEqual(['2021-04-10'])
    expect(inTime({ deductedIn: '2021-03-01' }, dates)).toEqual([true, 0])
    expect(inTime({ deductedIn: '2021-04-01' }, dates)).toEqual([false, 1])
  })

  test('where the decision must be made in time: 30 April is, 1 May is not', () => {
    const decision = { 'three-month-act': 'decision' } as const
    expect(inTime({ deductedIn: '2021-05-01', decidedOn: '2021-04-30' }, decision)).toEqual([true, 0])
    expect(inTime({ deductedIn: '2021-05-01', decidedOn: '2021-05-01' }, decision)).toEqual([false, 1])
    expect(inTime({ deductedIn: '2021-04-01' }, decision)).toEqual([true, 0])
    expect(missingOf([event({ deductedIn: '2021-05-01' })], aid, decision)).toEqual([
      'facts.events[0].decidedOn'
    ])
  })

  test('nothing planned: nothing is asked; planned, but not known when: it is', () => {
    expect(inTime({})).toEqual([undefined, 0])
    // The last day is told, and that is all.
    for (const act of ['deduction', 'decision'] as const)
      expect(compute([event({})], aid, { 'three-month-act': act })).toMatchObject({
        kind: 'decided',
        steps: expect.arrayContaining([
          {
            rule: 'deduction-in-time',
            outcome: 'computed',
            inputs: { number: 1, month: '2021-01-01', count: 'whole-months-after', act },
            value: { lastTimelyDay: '2021-04-30' },
            citations: ['aktivloven/35/3/2']
          }
        ])
      })
    expect(missingOf([event({ deductedIn: 'unknown' })], aid)).toEqual(['facts.events[0].deductedIn'])
  })
})

test('the limit is of the talk for all its days (§ 37), and of the days of each month (§§ 36, 38)', () => {
  const months = { '2021-01-01': 11_698, '2021-02-01': 11_698 }
  const last = (of: SanctionEvent) => decided([of], months).lastTimelyDays
  expect(last({ provision: '37', due: '2021-01-30', renewed: '2021-02-03' })).toEqual(['2021-04-30'])
  const breaches = [{ from: '2021-01-30', to: '2021-02-02' }]
  expect(last({ provision: '38', breaches })).toEqual(['2021-04-30', '2021-05-31'])
})

test('what is in time for the days of one month and late for those of another is late', () => {
  const months = { '2021-01-01': 11_698, '2021-02-01': 11_698 }
  const missed = ['2021-01-29', '2021-02-01'].map((date) => ({ date, extent: 'whole' as const }))
  const found = decided([{ provision: '36', missed, deductedIn: '2021-05-01' }], months)
  expect(found).toMatchObject({ late: 1, events: [{ inTime: false }] })
  const before = decided([{ provision: '36', missed, deductedIn: '2021-04-01' }], months)
  expect(before).toMatchObject({ late: 0, events: [{ inTime: true }] })
})

test('the last days are date-fns’, for every day of the years with leap days', () => {
  const write = (date: Date): string => formatISO(date, { representation: 'date' })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2000 }), (days) => {
      const date = plusDays('2020-01-01', days)
      const month = `${date.slice(0, 7)}-01`
      const last = (count: Readings['three-month-count']) => {
        const evaluation = compute([event({}, date)], { [month]: 9000 }, { 'three-month-count': count })
        if (evaluation.kind === 'decided') return evaluation.value.lastTimelyDays
        return evaluation.kind === 'undetermined' ? evaluation.partial?.lastTimelyDays : evaluation.kind
      }
      const later = addMonths(new UTCDate(date), 3)
      expect(last('date-to-date')).toEqual([write(later)])
      expect(last('whole-months-after')).toEqual([write(lastDayOfMonth(later))])
    }),
    runs(200)
  )
})

test('an event before 2020 is another law’s', () => {
  expect(compute([event({}, '2019-12-31')], aid)).toMatchObject({
    kind: 'notCovered',
    reason: 'outsideCoverage'
  })
  expect(decided([event({}, '2020-01-01')], { '2020-01-01': 9000 }).amount).toBe(1200)
})

test('an event of 2026 carries a warning that the changes of 2026 are not settled', () => {
  expect(compute([event({}, '2025-12-31'), event({}, '2026-01-01')], {})).toMatchObject({
    warnings: [
      { code: 'statutory-level-only', path: 'facts.publishedRates.2025-07-01' },
      { code: 'statutory-level-only', path: 'facts.publishedRates.2026-01-01' },
      {
        code: 'law-of-2026',
        path: 'facts.events[1]',
        message: { en: expect.stringContaining('The event is on 2026-01-01.') }
      }
    ]
  })
})
