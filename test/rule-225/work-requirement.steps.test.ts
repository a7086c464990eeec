import { describe, expect, test } from 'vitest'
import { assessWorkRequirement, type Step, type WorkRecord } from '../../src/index.js'
import { evaluated } from '../evaluated.js'
import { job } from './usual-job.js'

/** The year before 1 November 2018, in which nothing extends. */
function evaluationOf(work: WorkRecord[], asOf = '2018-12-31') {
  const facts = { lapseDate: '2018-11-01', notice: 'sent-in-time', grounds: [], work } as const
  return evaluated(assessWorkRequirement({ ...facts, grounds: [] }, { asOf }))
}
const records = ['ordinary-work', 'subsidised-work', 'self-employment']
const stepOf = (changes: Partial<WorkRecord>): Step | undefined =>
  evaluationOf([job(changes)]).steps.find(({ rule }) => records.includes(rule))
const missing = (changes: Partial<WorkRecord>): string[] => {
  const evaluation = evaluationOf([job(changes)])
  return evaluation.kind === 'undetermined' ? evaluation.missing.map(({ path }) => path) : [evaluation.kind]
}

describe('the step of a job', () => {
  test('shows the hours that it gives', () => {
    expect(stepOf({ hours: 230 })).toEqual({
      rule: 'ordinary-work',
      outcome: 'met',
      decisive: true,
      inputs: { work: 0, from: '2018-03-01', to: '2018-06-30', kind: 'ordinary' },
      value: { least: 230, most: 230 },
      citations: ['undersoegelse-2018/4.1']
    })
    expect(stepOf({ hours: 0 })).not.toHaveProperty('decisive')
  })

  test('rests on stk. 15 where the hours are not fixed, or may not be', () => {
    const both = ['undersoegelse-2018/4.1', 'aktivloven/13f/15']
    expect(stepOf({ workingTime: 'not-fixed', income: 30_000 })?.citations).toEqual(both)
    expect(stepOf({ workingTime: 'unknown', income: 30_000, hours: 230 })?.citations).toEqual(both)
  })

  test('of subsidised work is that it is', () => {
    expect(stepOf({ kind: 'job-rotation', hours: 230 })).toEqual({
      rule: 'subsidised-work',
      outcome: 'notMet',
      decisive: true,
      inputs: { work: 0, from: '2018-03-01', to: '2018-06-30', kind: 'job-rotation' },
      citations: ['undersoegelse-2018/4.1']
    })
  })

  test.each([
    [{ documented: 'no' }, 'not-documented'],
    [{ usualPay: 'no' }, 'not-usual-pay']
  ] as const)('says why it does not count: %j', (changes, because) => {
    expect(stepOf({ hours: 230, ...changes })).toMatchObject({
      rule: 'ordinary-work',
      outcome: 'notMet',
      decisive: true,
      inputs: { because }
    })
  })

  test('leaves open what is not known', () => {
    expect(stepOf({ hours: 230, documented: 'unknown' })).toMatchObject({
      outcome: 'unknown',
      decisive: true,
      value: { least: 0, most: 230 }
    })
  })
})

// § 13 f, stk. 16.
describe('self-employment', () => {
  const own = {
    kind: 'self-employment',
    workingTime: 'not-fixed',
    hours: 230,
    atLeast20HoursAWeek: 'yes',
    noAidMeanwhile: 'yes'
  } as const

  test('counts with its documented hours where both conditions are met, whatever is said of its hours', () => {
    expect(stepOf(own)).toMatchObject({
      rule: 'self-employment',
      outcome: 'met',
      value: { least: 230, most: 230 },
      citations: ['aktivloven/13f/16']
    })
  })

  test.each([
    [{ documented: 'no' }, 'not-documented'],
    [{ atLeast20HoursAWeek: 'no' }, 'under-20-hours'],
    [{ noAidMeanwhile: 'no' }, 'aid-meanwhile']
  ] as const)('does not with %j', (changes, because) => {
    expect(stepOf({ ...own, ...changes })).toMatchObject({ outcome: 'notMet', inputs: { because } })
  })

  test('is asked about where a condition is not known, or not mentioned', () => {
    const { atLeast20HoursAWeek: _, noAidMeanwhile: __, ...silent } = own
    const paths = ['facts.work[0].atLeast20HoursAWeek', 'facts.work[0].noAidMeanwhile']
    expect(missing(silent)).toEqual(paths)
    expect(missing({ ...own, documented: 'unknown' })).toEqual(['facts.work[0].documented'])
  })
})

describe('what is asked of ordinary work', () => {
  test('is what is not known of its conditions', () => {
    expect(missing({ hours: 230, documented: 'unknown', usualPay: 'unknown' })).toEqual([
      'facts.work[0].documented',
      'facts.work[0].usualPay'
    ])
    expect(missing({ hours: 230, concreteDoubt: 'unknown' })).toEqual(['facts.work[0].concreteDoubt'])
  })

  test('is the hours where they are fixed, and the income where they are not', () => {
    expect(missing({ income: 30_000 })).toEqual(['facts.work[0].hours'])
    expect(missing({ workingTime: 'not-fixed', hours: 230 })).toEqual(['facts.work[0].income'])
  })
})

describe('a person should look', () => {
  const codes = (changes: Partial<WorkRecord>, asOf?: string) =>
    (evaluationOf([job(changes)], asOf).warnings ?? []).map(({ path, code }) => `${path} ${code}`)

  test('where more than 24 hours a day are stated', () => {
    const day = { from: '2018-03-01', to: '2018-03-01' }
    expect(codes({ ...day, hours: 24 })).toEqual([])
    expect(codes({ ...day, hours: 24.01 })).toEqual(['facts.work[0].hours more-than-24-hours-a-day'])
    const [warning] = evaluationOf([job({ from: '2018-03-01', to: '2018-03-02', hours: 49 })]).warnings ?? []
    expect(warning?.message.en).toMatch(/49\D.*48|48\D.*49/)
  })

  test('where work that is planned is stated', () => {
    expect(codes({ hours: 10 }, '2018-06-30')).toEqual([])
    expect(codes({ hours: 10 }, '2018-06-29')).toEqual(['facts.work[0] work-not-done-yet'])
    expect(codes({ kind: 'wage-subsidy', hours: 10 }, '2018-06-29')).toEqual([])
    const planned = evaluationOf([job({ hours: 10 })], '2018-06-29').warnings ?? []
    for (const date of ['2018-06-30', '2018-06-29']) expect(planned[0]?.message.en).toContain(date)
  })

  test('but not where what is planned lies after the earning period alone', () => {
    const goingOn = { from: '2018-10-01', to: '2018-11-30', hours: 10 }
    expect(codes(goingOn, '2018-10-30')).toEqual(['facts.work[0] work-not-done-yet'])
    for (const asOf of ['2018-10-31', '2018-11-01', '2018-11-29'])
      expect(codes(goingOn, asOf), asOf).toEqual([])
  })
})
