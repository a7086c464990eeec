import { describe, expect, it } from 'vitest'
import {
  assessRegaining,
  assessWorkRequirement,
  type Evaluation,
  explain,
  type Options,
  type WorkRecord
} from '../../src/index.js'

// § 13 f, stk. 15: income "divideret med en omregningssats på 119,08 kr. (2016-niveau)". Regulated by 1.6 per cent for
// 2017 and by 1.25 per cent for 2018, each time to the nearest øre: 120.99, then 122.50.
const options = { asOf: '2018-12-31' }
const job = (changes: Partial<WorkRecord> = {}): WorkRecord => ({
  from: '2018-03-01',
  to: '2018-03-20',
  kind: 'ordinary',
  workingTime: 'not-fixed',
  income: 12345.5,
  ...changes
})
const assess = (work: WorkRecord, { asOf, readings }: Options = options) =>
  assessWorkRequirement(
    { lapseDate: '2018-11-01', notice: 'sent-in-time', grounds: [], work: [work] },
    { asOf, ...(readings && { readings }) }
  )
const conversionsIn = (evaluation: Evaluation<unknown>) =>
  evaluation.kind === 'invalid' ? [] : evaluation.steps.filter(({ rule }) => rule === 'income-conversion')

describe('income that is converted into hours is a step of its own', () => {
  it('with the income, the rate an hour, its year, whether it was published, and the hours', () => {
    expect(conversionsIn(assess(job()))).toEqual([
      {
        rule: 'income-conversion',
        outcome: 'computed',
        decisive: true,
        inputs: {
          work: 0,
          from: '2018-03-01',
          to: '2018-03-20',
          income: 12345.5,
          years: [2018],
          rates: [122.5],
          status: 'derived'
        },
        // 12,345.50 divided by 122.50 is 100.7796.
        value: { hours: 100.77 },
        citations: ['aktivloven/13f/15']
      }
    ])
  })

  it('whose rate was published in 2016 alone', () => {
    const facts = { lapseDate: '2017-01-01', notice: 'sent-in-time', grounds: [] } as const
    const work = [job({ from: '2016-09-01', to: '2016-09-30', income: 11908 })]
    expect(
      conversionsIn(assessWorkRequirement({ ...facts, grounds: [], work }, { asOf: '2017-01-01' }))
    ).toMatchObject([
      { inputs: { years: [2016], rates: [119.08], status: 'published' }, value: { hours: 100 } }
    ])
  })

  it('that over a new year has a rate for each, and lies between the two', () => {
    const work = job({ from: '2017-12-01', to: '2018-01-31', income: 24500 })
    expect(conversionsIn(assess(work))).toMatchObject([
      {
        outcome: 'unknown',
        decisive: true,
        inputs: { years: [2017, 2018], rates: [120.99, 122.5] },
        // 24,500 by 122.50 is 200; by 120.99 it is 202.496.
        value: { least: 200, most: 202.49 }
      }
    ])
  })

  it('stands before the step of the work that it is the hours of, and on the page in both languages', () => {
    const evaluation = assess(job())
    const rules = evaluation.kind === 'invalid' ? [] : evaluation.steps.map(({ rule }) => rule)
    expect(rules.indexOf('ordinary-work')).toBe(rules.indexOf('income-conversion') + 1)
    const page = (language: 'da' | 'en') =>
      explain(evaluation, { language, format: 'text' }).replaceAll(/\s+/g, ' ')
    const danish = page('da')
    expect(danish).toContain('Indtægten på 12.345,50 kr.')
    expect(danish).toContain('for 2018 på 122,50 kr. i timen (udledt ved den årlige regulering)')
    const english = page('en')
    expect(english).toContain('The income of DKK 12,345.50')
    expect(english).toContain('for 2018 of DKK 122.50 an hour (derived by the yearly regulation)')
  })

  it('is told of regaining too, of the work that lies in its period', () => {
    const regaining = assessRegaining(
      {
        reducedFrom: '2018-02-01',
        maritalStatus: 'unmarried',
        grounds: [],
        work: [job(), job({ from: '2017-11-01', to: '2017-11-30' })]
      },
      options
    )
    expect(conversionsIn(regaining)).toMatchObject([{ inputs: { work: 0 }, value: { hours: 100.77 } }])
  })
})

describe('where income is not what is counted, nothing is converted', () => {
  it.each([
    ['fixed working time', assess(job({ workingTime: 'fixed', hours: 80 }))],
    ['self-employment', assess(job({ kind: 'self-employment', workingTime: 'unknown', hours: 80 }))],
    ['subsidised work', assess(job({ kind: 'wage-subsidy' }))],
    ['no income', assess(job({ income: 0 }))],
    ['work without documents', assess(job({ documented: 'no' }))],
    ['work outside the period', assess(job({ from: '2016-03-01', to: '2016-03-20' }))],
    [
      'documented hours under that reading',
      assess(job({ hours: 80 }), { ...options, readings: { 'no-fixed-hours': 'documented-hours' } })
    ]
  ])('%s', (_, evaluation) => {
    expect(evaluation.kind).not.toBe('invalid')
    expect(conversionsIn(evaluation)).toEqual([])
  })
})

it('income of a year after the repeal has no rate, and is counted for no bortfaldsdato', () => {
  // 334 sick days carry the period from 31 May 2025 into 2026.
  const grounds = [{ kind: 'sickness', documented: 'yes', from: '2024-07-01', to: '2025-05-30' }] as const
  const facts = { lapseDate: '2025-06-01', notice: 'sent-in-time' } as const
  const work = [job({ from: '2026-01-01', to: '2026-01-20' })]
  const evaluation = assessWorkRequirement({ ...facts, grounds: [...grounds], work }, { asOf: '2026-06-01' })
  expect(evaluation).toMatchObject({ kind: 'notCovered', reason: 'repealed' })
  expect(conversionsIn(evaluation)).toEqual([])
})
