import { describe, expect, test } from 'vitest'
import { determineEarningPeriod, type EarningPeriodFacts, explain } from '../../src/index.js'
import { caring, inTime, letter, sick } from './both-ways.js'

const evaluate = (facts: EarningPeriodFacts, asOf = '2022-12-31') => determineEarningPeriod(facts, { asOf })
const step = (facts: EarningPeriodFacts, rule: string) => {
  const evaluation = evaluate(facts)
  return evaluation.kind === 'invalid' ? undefined : evaluation.steps.find((each) => each.rule === rule)
}

describe('a late letter moves the period by the days since the last timely day', () => {
  test.each([
    ['2018-04-30', 0, '2018-10-31', '2018-11-01'],
    ['2018-05-01', 1, '2018-11-01', '2018-12-01'],
    ['2018-05-30', 30, '2018-11-30', '2018-12-01'],
    ['2018-05-31', 31, '2018-12-01', '2019-01-01']
  ])(
    'a lapse date on 1 November 2018, the letter on %s: %i days',
    (sentOn, daysLate, calculationDate, lapseDate) => {
      expect(evaluate(letter('2018-11-01', sentOn))).toMatchObject({
        kind: 'decided',
        value: { daysLate, calculationDate, lapseDate, noticeDeadline: '2018-04-30' }
      })
    }
  )

  test('case 171: 8 days late, then 139 days of education, counted whole', () => {
    const education = {
      kind: 'education-or-other-benefit',
      documented: 'yes',
      exemptFromAvailability: 'yes'
    } as const
    const facts: EarningPeriodFacts = {
      ...letter('2016-10-01', '2016-07-08'),
      grounds: [{ ...education, from: '2016-08-15', to: '2016-12-31' }]
    }
    // 147 days from 1 October 2016 end on 24 February 2017.
    expect(evaluate(facts)).toMatchObject({
      kind: 'decided',
      value: {
        requirement: { hours: 113, months: 6 },
        period: { from: '2016-04-01', to: '2017-02-24' },
        daysLate: 8,
        extensionDays: 139,
        lapseDate: '2017-03-01',
        noticeDeadline: '2016-06-30',
        hearingDeadline: '2017-01-31'
      }
    })
  })

  test('days both in the late stretch and in a ground count for both', () => {
    const facts = { ...letter('2018-11-01', '2018-05-10'), grounds: [sick('2018-11-01', 5)] }
    expect(evaluate(facts)).toMatchObject({
      value: { daysLate: 10, extensionDays: 5, calculationDate: '2018-11-15' }
    })
  })

  test('the late stretch is part of the period: a ground that begins in it is reached', () => {
    const from = (day: string) => ({ ...letter('2018-11-01', '2018-05-10'), grounds: [caring(day, 3)] })
    expect(evaluate(from('2018-11-10'))).toMatchObject({ value: { extensionDays: 3 } })
    expect(evaluate(from('2018-11-11'))).toMatchObject({ value: { extensionDays: 0 } })
  })
})

describe('aid never lapses before the months of notice have passed since the letter', () => {
  // The last timely day was 30 November 2016. 92 days after it is 2 March 2017, and 92 days from 1 March 31 May.
  // Three months from 2 March are 2 June: the first 1st after it is 1 July. The period stays as it is.
  test('1 March 2017, the letter on 2 March: 1 July, not 1 June', () => {
    const facts = letter('2017-03-01', '2017-03-02')
    expect(evaluate(facts)).toMatchObject({
      kind: 'decided',
      value: {
        daysLate: 92,
        calculationDate: '2017-05-31',
        lapseDate: '2017-07-01',
        hearingDeadline: '2017-05-31'
      }
    })
    expect(step(facts, 'late-notice-floor')).toMatchObject({ outcome: 'notMet', decisive: true })
  })

  test('three months from a 1st are a 1st: the letter on 1 March leaves 1 June', () => {
    const facts = letter('2017-03-01', '2017-03-01')
    expect(evaluate(facts)).toMatchObject({
      value: { daysLate: 91, calculationDate: '2017-05-30', lapseDate: '2017-06-01' }
    })
    expect(step(facts, 'late-notice-floor')).toMatchObject({ outcome: 'met' })
  })

  test('a sick day more reaches 1 July by the days', () => {
    const facts = { ...letter('2017-03-01', '2017-03-02'), grounds: [sick('2017-01-10', 1)] }
    expect(evaluate(facts)).toMatchObject({
      value: { calculationDate: '2017-06-01', lapseDate: '2017-07-01' }
    })
    expect(step(facts, 'late-notice-floor')).toMatchObject({ outcome: 'met' })
  })
})

describe('a letter that is not sent, or not known', () => {
  // 31 May 2018 is 31 days after the last timely day; no months have passed since a letter that nobody has sent.
  test.each(['2018-05-31', '2018-09-02'])('on %s nobody is told that months have passed since it', (asOf) => {
    const evaluation = evaluate({ ...inTime('2018-11-01'), notice: 'not-sent' }, asOf)
    if (evaluation.kind !== 'undetermined') throw new Error(evaluation.kind)
    const floor = evaluation.steps.find(({ rule }) => rule === 'late-notice-floor')
    expect(floor).toMatchObject({
      outcome: 'unknown',
      value: { lapseDate: evaluation.partial?.earliestLapseDate }
    })
    expect(explain(evaluation, { language: 'da', format: 'text' })).not.toMatch(
      /brevet (rent faktisk )?blev sendt\./
    )
  })

  test.each([
    ['2018-04-30', '2018-11-01'],
    ['2018-05-01', '2018-12-01'],
    ['2018-05-31', '2019-01-01']
  ])('not sent on %s: as if it were sent on that day, at the earliest %s', (asOf, earliestLapseDate) => {
    const evaluation = evaluate({ ...inTime('2018-11-01'), notice: 'not-sent' }, asOf)
    expect(evaluation).toMatchObject({ kind: 'undetermined', partial: { earliestLapseDate } })
    expect(evaluation).toMatchObject({ missing: [{ path: 'facts.notice' }] })
  })

  test('not known: as if it were in time', () => {
    expect(evaluate({ ...inTime('2018-11-01'), notice: 'unknown' })).toMatchObject({
      kind: 'undetermined',
      missing: [{ path: 'facts.notice' }],
      partial: { earliestLapseDate: '2018-11-01' }
    })
  })

  test('what else is open is asked for after it, if it matters', () => {
    const open = { ...sick('2018-10-01', 3), documented: 'unknown' as const }
    const before = { ...sick('2017-10-01', 3), documented: 'unknown' as const }
    const facts: EarningPeriodFacts = { ...inTime('2018-11-01', before, open), notice: 'not-sent' }
    const evaluation = evaluate(facts, '2018-04-01')
    const paths = evaluation.kind === 'undetermined' ? evaluation.missing.map(({ path }) => path) : []
    expect(paths).toEqual(['facts.notice', 'facts.grounds[1].documented'])
  })
})
