import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  determineEarningPeriod,
  type EarningPeriodFacts,
  explain,
  type Ground,
  type StepOutcome
} from '../../src/index.js'
import { aCase, runs } from '../arbitraries.js'

const days: Ground = { kind: 'sickness', documented: 'yes', from: '2018-03-01', to: '2018-03-20' }
const noLetter: EarningPeriodFacts = { lapseDate: '2018-11-01', notice: 'not-sent', grounds: [days] }
const unknownGround: Ground = { ...days, documented: 'unknown', to: '2018-04-30' }

/** The page in one line. */
const pageOf = (facts: EarningPeriodFacts, asOf: string, language: 'da' | 'en' = 'da') =>
  explain(determineEarningPeriod(facts, { asOf }), { language, format: 'text' }).replaceAll(/\s+/g, ' ')

const ofTheDate = ['extension', 'calculation-date', 'new-lapse-date']

/** How the steps came out that tell of the days and the dates. */
function outcomesIn(facts: EarningPeriodFacts, asOf: string): StepOutcome[] {
  const evaluation = determineEarningPeriod(facts, { asOf })
  if (evaluation.kind === 'invalid') throw new Error('invalid')
  return evaluation.steps.filter(({ rule }) => ofTheDate.includes(rule)).map(({ outcome }) => outcome)
}

describe('while no letter has been sent', () => {
  // The last timely day is 30 April 2018, and 10 April 2019 is 345 days after it. 345 and 20 days from 1 November 2018
  // end on 31 October 2019.
  const page = pageOf(noLetter, '2019-04-10')

  test('the page tells with how late a letter it reckons, before what follows from that', () => {
    expect(page).toContain('at det bliver sendt på vurderingsdagen, og så er det 345 dage for sent.')
    expect(page.indexOf('345 dage for sent')).toBeLessThan(page.indexOf('365 dage'))
    expect(pageOf(noLetter, '2019-04-10', 'en')).toContain('it is then 345 days late.')
  })

  test('every date is the earliest', () => {
    expect(page).toContain('beregningsdatoen, er tidligst 31. oktober 2019')
    expect(page).toContain('er det tidligst 1. november 2019')
    expect(page).not.toMatch(/er (det )?(31\. oktober|1\. november) 2019/)
    const english = pageOf(noLetter, '2019-04-10', 'en')
    expect(english).toContain('is 31 October 2019 at the earliest')
    expect(english).toContain('that is 1 November 2019 at the earliest')
  })

  test('a letter that can still be sent in time is told so, and one a day late is so by one day', () => {
    expect(pageOf({ ...noLetter, grounds: [] }, '2018-04-30')).toContain('og så er det i tide.')
    expect(pageOf({ ...noLetter, grounds: [] }, '2018-05-01')).toContain('og så er det 1 dag for sent.')
  })
})

test('of a letter of which it is not known when it was sent, the page tells that it is taken to be in time', () => {
  const page = pageOf({ ...noLetter, notice: 'unknown' }, '2019-04-10')
  expect(page).toContain('Her er regnet med, at det er sendt i tide.')
  expect(page).toContain('er det tidligst 1. december 2018')
})

test('of a ground of which it is not known whether it is documented, the days and the date are so far', () => {
  const page = pageOf({ ...noLetter, notice: 'sent-in-time', grounds: [days, unknownGround] }, '2018-12-01')
  expect(page).toContain('lægges sammen: foreløbig 20 dage.')
  expect(page).toContain('er det tidligst 1. december 2018')
})

test('a date after the repeal that a letter can only put off further is the earliest too', () => {
  const facts: EarningPeriodFacts = { lapseDate: '2025-05-01', notice: 'not-sent', grounds: [] }
  expect(determineEarningPeriod(facts, { asOf: '2025-06-01' })).toMatchObject({ reason: 'repealed' })
  expect(outcomesIn(facts, '2025-06-01')).toEqual(['unknown', 'unknown', 'unknown'])
})

test('a sum of days or a date is the last word just where the case is decided', () => {
  fc.assert(
    fc.property(aCase, ({ facts, options }) => {
      const evaluation = determineEarningPeriod(facts, options)
      fc.pre(evaluation.kind === 'decided' || evaluation.kind === 'undetermined')
      const { kind } = evaluation
      const told = evaluation.steps.filter(({ rule }) => ofTheDate.includes(rule))
      expect(told).toHaveLength(3)
      for (const { outcome } of told) expect(outcome).toBe(kind === 'decided' ? 'computed' : 'unknown')
    }),
    runs(200)
  )
})

test('a letter one day late puts off by that day', () => {
  // The last timely day is 30 April 2018.
  const page = pageOf({ ...noLetter, notice: { sentOn: '2018-05-01' }, grounds: [] }, '2018-12-01')
  expect(page).toContain('Brevet kom 1 dag for sent, og perioden forlænges først med den.')
})
