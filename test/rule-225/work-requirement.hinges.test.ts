import { describe, expect, test } from 'vitest'
import {
  assessWorkRequirement,
  type Ground,
  type Options,
  type WorkRecord,
  type WorkRequirementFacts
} from '../../src/index.js'
import { evaluated } from '../evaluated.js'
import { caring, sick } from './both-ways.js'
import { job } from './usual-job.js'

const jobFrom = (from: string, to: string, changes: Partial<WorkRecord>): WorkRecord =>
  job({ from, to, ...changes })
const assess = (facts: Partial<WorkRequirementFacts>, readings: Options['readings'] = {}) =>
  evaluated(
    assessWorkRequirement(
      { lapseDate: '2018-11-01', notice: 'sent-in-time', grounds: [], work: [], ...facts },
      { asOf: '2030-12-31', readings }
    )
  )
const unknown = (ground: Ground): Ground => ({ ...ground, documented: 'unknown' })

describe('the outcome under another reading is told where it is another', () => {
  test('of the hours: they are in some of the records converted', () => {
    // 6,125 kroner at 122.50 are 50 hours; 60 are documented.
    const work = [
      jobFrom('2018-02-01', '2018-02-28', { hours: 165 }),
      jobFrom('2018-03-01', '2018-03-31', { workingTime: 'not-fixed', income: 6125, hours: 60 })
    ]
    expect(assess({ work })).toMatchObject({
      value: { met: false, hours: 215, shortfall: 10 },
      hinges: [
        {
          reading: 'no-fixed-hours',
          chosen: 'convert',
          alternative: 'documented-hours',
          outcome: { kind: 'decided', met: true, lapseDate: '2018-11-01' }
        }
      ]
    })
  })

  test('of the days: a day with two grounds counts once, and hours after the last of them do not', () => {
    // 10 days with two grounds: to 10 November, or counted twice to 20 November; the bortfaldsdato is the same.
    const grounds = [sick('2018-05-01', 10), caring('2018-05-01', 10)]
    const work = [jobFrom('2018-11-11', '2018-11-20', { hours: 225 })]
    const { hinges, ...rest } = assess({ grounds, work })
    expect(rest).toMatchObject({
      value: { met: false, hours: 0, earningPeriod: { lapseDate: '2018-12-01' } }
    })
    expect(hinges).toEqual([
      {
        reading: 'overlapping-grounds',
        chosen: 'union',
        alternative: 'sum',
        outcome: { kind: 'decided', met: true, lapseDate: '2018-12-01' }
      }
    ])
  })

  test('of the requirement: 113 hours suffice in the transition, and 225 are demanded where its end is passed', () => {
    // 45 sick days from 28 February move the end to 14 April 2017 under both.
    const facts = {
      lapseDate: '2017-03-01',
      grounds: [sick('2017-01-01', 45)],
      work: [jobFrom('2016-12-01', '2016-12-31', { hours: 150 })]
    }
    expect(assess(facts)).toMatchObject({
      value: { met: true, required: 113, hours: 150, shortfall: 0 },
      hinges: [
        {
          reading: 'transition-2017',
          outcome: { kind: 'decided', met: false, lapseDate: '2017-05-01' }
        }
      ]
    })
  })

  test('of the date while the hours are open: the earliest', () => {
    // 30 sick days fill November 2018.
    const facts = {
      grounds: [sick('2018-05-01', 30)],
      work: [jobFrom('2018-02-01', '2018-02-28', { hours: 225, documented: 'unknown' })]
    }
    const evaluation = assess(facts)
    expect(evaluation).toMatchObject({
      kind: 'undetermined',
      hinges: [
        {
          reading: 'extended-date',
          alternative: 'plain-addition',
          outcome: { kind: 'undetermined', earliestLapseDate: '2019-01-01' }
        }
      ]
    })
    expect(evaluation.hinges).toHaveLength(1)
  })

  test('of what is open: decided by one reading, it is undetermined by the other', () => {
    // 27,400 kroner over the new year are 223.67 hours by the rate of 2018, and 226.46 by that of 2017.
    const work = [jobFrom('2017-12-01', '2018-01-31', { workingTime: 'not-fixed', income: 27_400 })]
    expect(assess({ work }, { 'conversion-rate-year': 'assessed' })).toMatchObject({
      value: { met: false, hours: 223.67 },
      hinges: [
        {
          reading: 'conversion-rate-year',
          alternative: 'earned',
          outcome: { kind: 'undetermined', earliestLapseDate: '2018-11-01' }
        }
      ]
    })
  })

  test('of a date after the repeal: then the case is not covered, and no other such date is another outcome', () => {
    // 31 days fill May 2025: the aid lapses on 1 June, or by plain addition on 1 July.
    const last = assess({ lapseDate: '2025-05-01', grounds: [sick('2024-10-01', 31)] })
    expect(last).toMatchObject({ kind: 'decided', value: { met: false } })
    expect(last.hinges).toMatchObject([{ outcome: { kind: 'notCovered', reason: 'repealed' } }])
    // 30 days fill June: 1 July and 1 August both lie after it.
    const after = assess({ lapseDate: '2025-06-01', grounds: [sick('2024-10-01', 30)] })
    expect(after).toMatchObject({ kind: 'notCovered', reason: 'repealed', hinges: [] })
    expect(assess({ lapseDate: '2025-06-01', grounds: [sick('2025-05-01', 1)] }).hinges).toEqual([])
  })
})

describe('what is said while facts are missing', () => {
  const enough = jobFrom('2018-02-01', '2018-02-28', { hours: 300 })
  const mayCount = jobFrom('2018-03-01', '2018-03-31', { hours: 225, documented: 'unknown' })

  test('is the earning period where that is known, and the question is of the work alone', () => {
    const evaluation = assess({ grounds: [sick('2018-05-01', 2)], work: [mayCount] })
    expect(evaluation).toMatchObject({
      kind: 'undetermined',
      missing: [{ path: 'facts.work[0].documented' }],
      partial: {
        earliestLapseDate: '2018-12-01',
        required: 225,
        earningPeriod: { period: { from: '2017-11-01', to: '2018-11-02' }, lapseDate: '2018-12-01' }
      }
    })
  })

  test('is the earliest date alone where the days are open, and nothing is asked of work that is on top of enough', () => {
    const evaluation = assess({ grounds: [unknown(sick('2018-05-01', 2))], work: [enough, mayCount] })
    if (evaluation.kind !== 'undetermined') throw new Error(evaluation.kind)
    expect(evaluation.missing.map(({ path }) => path)).toEqual(['facts.grounds[0].documented'])
    expect(evaluation.partial).toEqual({ earliestLapseDate: '2018-11-01', required: 225 })
  })

  test('is of the days first and then of the work, where both are open', () => {
    const evaluation = assess({ grounds: [unknown(sick('2018-05-01', 2))], work: [mayCount] })
    expect(evaluation).toMatchObject({
      missing: [{ path: 'facts.grounds[0].documented' }, { path: 'facts.work[0].documented' }]
    })
  })

  test('is that the case is not covered, where the earliest date lies after the repeal: the open days decide nothing', () => {
    // Of a year of exemption it is not known whether it makes the reckoning void besides.
    const year: Ground = { ...sick('2023-06-01', 366), kind: 'limited-work-capacity' }
    const grounds = [sick('2024-10-01', 40), unknown(year)]
    const evaluation = assess({ lapseDate: '2025-06-01', grounds, work: [enough] })
    expect(evaluation).toMatchObject({ kind: 'notCovered', reason: 'repealed' })
    const steps = evaluation.steps.filter(({ rule }) => rule.startsWith('ground-'))
    expect(steps).toMatchObject([
      { outcome: 'met', decisive: true },
      { outcome: 'unknown', inputs: { ground: 1 } }
    ])
    expect(steps[1]).not.toHaveProperty('decisive')
  })
})
