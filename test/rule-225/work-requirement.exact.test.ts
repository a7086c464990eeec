import { describe, expect, test } from 'vitest'
import { assessWorkRequirement, type WorkRecord } from '../../src/index.js'
import { evaluated, stepIn } from '../evaluated.js'
import { job } from './usual-job.js'

const jobFrom = (from: string, to: string, changes: Partial<WorkRecord>): WorkRecord =>
  job({ from, to, ...changes })
/** The year before 1 November 2018, in which nothing extends. */
const assess = (work: WorkRecord[]) =>
  evaluated(
    assessWorkRequirement(
      { lapseDate: '2018-11-01', notice: 'sent-in-time', grounds: [], work },
      { asOf: '2018-12-31' }
    )
  )

describe('of unknown working time the hours lie between those documented and those of the income', () => {
  const either = (hours: number, income: number): WorkRecord =>
    jobFrom('2018-03-01', '2018-03-31', { workingTime: 'unknown', hours, income })
  const stepOf = (work: WorkRecord) => stepIn(assess([work]), 'ordinary-work')

  test('whichever of the two is more', () => {
    // 27,440 kroner at 122.50 are 224 hours.
    expect(stepOf(either(230, 27_440))).toMatchObject({
      outcome: 'unknown',
      value: { least: 224, most: 230 }
    })
    expect(stepOf(either(220, 27_440))).toMatchObject({
      outcome: 'unknown',
      value: { least: 220, most: 224 }
    })
  })

  test('exactly: less than a hundredth that the income is more can be what is lacking', () => {
    // 6,890.21 kroner are 56.2466 hours. With 56.27 others, three times 56.24 are 224.99 and three times 56.2466 are 225.
    const three = Array.from({ length: 3 }, () => either(56.24, 6890.21))
    const evaluation = assess([jobFrom('2018-02-01', '2018-02-28', { hours: 56.27 }), ...three])
    if (evaluation.kind !== 'undetermined') throw new Error(evaluation.kind)
    expect(evaluation.missing.map(({ path }) => path)).toEqual(
      [1, 2, 3].map((n) => `facts.work[${n}].workingTime`)
    )
    expect(stepIn(evaluation, 'hours-of-work')?.value).toEqual({ hours: 224.99, most: 225, shortfall: 0.01 })
  })
})

test('income of two years is divided by the rate of each, and added without rounding', () => {
  // 9,074.25 kroner at 120.99 and 18,375 at 122.50 are 75 and 150 hours; an øre less in either is not enough.
  const work = (in2017: number, in2018: number): WorkRecord[] => [
    jobFrom('2017-12-01', '2017-12-31', { workingTime: 'not-fixed', income: in2017 }),
    jobFrom('2018-01-01', '2018-01-31', { workingTime: 'not-fixed', income: in2018 })
  ]
  expect(assess(work(9074.25, 18_375))).toMatchObject({ value: { met: true, hours: 225 } })
  expect(assess(work(9074.24, 18_375))).toMatchObject({ value: { met: false, hours: 224.99 } })
  expect(assess(work(9074.25, 18_374.99))).toMatchObject({ value: { met: false, hours: 224.99 } })
})
