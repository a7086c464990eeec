import { describe, expect, test } from 'vitest'
import type { Bilingual } from '../../src/law/provenance.js'
import type { Reading } from '../../src/law/readings/reading.js'
import { defaultReadings, type ReadingId, type Readings, readings } from '../../src/law/readings.js'
import { determineEarningPeriod } from '../../src/rule-225/4-earning-period/determine-earning-period.js'
import { reduceUnmarried } from '../../src/rule-225/6-unmarried/reduce-unmarried.js'

/** Every reading with its default first, then what a caller may choose instead. */
const settled: Readonly<Record<ReadingId, readonly [string, ...string[]]>> = {
  'extended-date': ['last-day', 'plain-addition'],
  'overlapping-grounds': ['union', 'sum'],
  'cascade-limit': ['extended-period', 'to-new-lapse-date'],
  'late-notice-measure': ['days', 'months'],
  'notice-deadline': ['day-before', 'same-day'],
  'covid-days': ['inside', 'whole'],
  'aid-year': ['days', 'months'],
  'transition-2017': ['original-date', 'extended-date'],
  'no-fixed-hours': ['convert', 'documented-hours'],
  'conversion-rate-year': ['earned', 'assessed'],
  'spared-rates': ['only', 'any'],
  'half-krone': ['up', 'down'],
  'resumption-unmarried': ['first-of-next-month', 'same-day'],
  'classification-day': ['event-day', 'decision-day'],
  'guidance-half-year': ['six-months', 'calendar-half-year'],
  'missing-compulsory-assessment': ['block', 'investigate'],
  'self-booked-group-2021-2023': ['ask-human', 'narrow-until-2023-06-21', 'wide-from-2021-02-13'],
  'booking-group-2020': ['ask-human', 'not-covered', 'covered'],
  'aggravated-activity-ready-2025': ['ask-human', 'not-covered', 'covered'],
  'spouse-not-guided': ['blocks-sanction', 'blocks-spouse-stop-only'],
  'section-39-nr-6-2025': ['ask-human', 'as-printed', 'as-before'],
  'weekend-days': ['calendar-days', 'weekdays'],
  'renewed-contact-day': ['not-counted', 'counted'],
  'same-day-overlap': ['one-rate', 'one-rate-per-provision'],
  'three-month-count': ['whole-months-after', 'date-to-date'],
  'three-month-act': ['deduction', 'decision'],
  'rate-table-day': ['event-day', 'deduction-month']
}

const ids = Object.keys(settled) as ReadingId[]

test('the readings are thirteen of the 225-hour rule and fourteen of sanctions', () => {
  expect(Object.keys(readings).sort()).toEqual([...ids].sort())
  expect(ids).toHaveLength(27)
})

test('a default is chosen for each reading and for nothing else, and it cannot be changed', () => {
  expect(Object.keys(defaultReadings).sort()).toEqual([...ids].sort())
  expect(Object.isFrozen(defaultReadings)).toBe(true)
})

describe.each(ids)('%s', (id) => {
  const reading: Reading = readings[id]
  const told = ({ da, en }: Bilingual): void => {
    expect(da.trim()).not.toBe('')
    expect(en.trim()).not.toBe('')
    expect(da).not.toBe(en)
  }

  test('offers its default and its alternatives', () => {
    expect(Object.keys(reading.values).sort()).toEqual([...settled[id]].sort())
  })

  test('has a default that is among its values, and that holds where nothing is chosen', () => {
    expect(reading.default).toBe(settled[id][0])
    expect(Object.keys(reading.values)).toContain(reading.default)
    expect(defaultReadings[id]).toBe(reading.default)
  })

  test('asks a question, in Danish and in English', () => {
    told(reading.question)
    expect(reading.question.da).toMatch(/\?$/)
    expect(reading.question.en).toMatch(/\?$/)
  })

  test('says what each value means, in Danish and in English, each another thing', () => {
    const meanings = Object.values(reading.values)
    meanings.forEach(told)
    expect(new Set(meanings.map(({ da }) => da)).size).toBe(meanings.length)
    expect(new Set(meanings.map(({ en }) => en)).size).toBe(meanings.length)
  })

  test('says on what its default rests, and how sure that is', () => {
    told(reading.authority)
    expect(['read', 'secondary', 'derived']).toContain(reading.confidence)
  })
})

/** Cases in which most readings would change the result. */
const results = (chosen: Partial<Readings>): unknown[] => [
  determineEarningPeriod(
    {
      lapseDate: '2018-11-01',
      notice: { sentOn: '2018-05-10' },
      grounds: [
        { kind: 'sickness', documented: 'yes', from: '2018-05-01', to: '2018-05-20' },
        { kind: 'sickness', documented: 'yes', from: '2018-05-01', to: '2018-05-20' }
      ]
    },
    { asOf: '2019-01-01', readings: chosen }
  ),
  reduceUnmarried(
    {
      lapseDate: '2025-01-01',
      benefit: 'kontanthjaelp',
      rate: '25.2.1',
      supplement: 'none',
      maintenanceDuty: 'yes'
    },
    { asOf: '2025-01-01', readings: chosen }
  )
]

describe('a reading has its default', () => {
  test.each(ids)('%s, where the caller chooses that', (id) => {
    expect(results({ [id]: defaultReadings[id] })).toStrictEqual(results({}))
  })

  // A caller who is not held to our types may well name a field without a value.
  test.each(ids)('%s, where the caller names it without a value', (id) => {
    const unchosen: object = { [id]: undefined }
    expect(results(unchosen)).toStrictEqual(results({}))
  })
})
