import { describe, expect, test } from 'vitest'
import { assessWorkRequirement, projectLapseDate } from '../../src/index.js'
import { evaluated, stepsIn, told } from '../evaluated.js'
import { onDay } from './regaining-told.js'

const work = [onDay('2017-09-30', 225)]
const options = { asOf: '2018-04-30' }

describe('a projected bortfaldsdato is told', () => {
  // 30 September 2017 is among the 12 months before 1 September 2018, and not before 1 October.
  const evaluation = () => projectLapseDate({ from: '2018-05-01', grounds: [], work }, options)
  const requirement = () =>
    assessWorkRequirement({ lapseDate: '2018-10-01', notice: 'sent-in-time', grounds: [], work }, options)

  test('from when hours put it off, as the municipality computes it, and until when its letter is to be sent', () => {
    const steps = stepsIn(evaluation())
    expect(steps[0]).toEqual(
      told('projection', 'computed', { from: '2018-05-01' }, ['bek-310-2016/4/1'], {
        value: { originalLapseDate: '2018-10-01' },
        decisive: true
      })
    )
    expect(steps.at(-1)).toEqual(
      told('notice-deadline', 'computed', { originalLapseDate: '2018-10-01' }, ['bek-310-2016/4/2'], {
        value: { noticeDeadline: '2018-03-31' }
      })
    )
  })

  test('as the work requirement of its date is, but for the letter, of which nothing is known', () => {
    const ofRequirement = stepsIn(requirement())
    const ofLetter = ofRequirement.filter(({ rule }) => rule === 'notice-in-time')
    expect(ofLetter).toHaveLength(1)
    expect(stepsIn(evaluation()).slice(1, -1)).toEqual(
      ofRequirement.filter((step) => !ofLetter.includes(step))
    )
    expect(evaluated(evaluation()).stamp.trace).toBe('projection/1')
  })
})

test('that there is none before the repeal is told of the day of the repeal', () => {
  const repealed = projectLapseDate({ from: '2025-07-01', grounds: [], work: [] }, { asOf: '2024-12-31' })
  expect(stepsIn(repealed)).toMatchObject([
    told('projection', 'computed', { from: '2025-07-01' }, ['bek-474-2020/4/1'], {
      value: { originalLapseDate: '2025-07-01' },
      decisive: true
    }),
    { rule: 'rule-in-force', outcome: 'notMet', value: 'repealed' },
    { rule: 'new-lapse-date', outcome: 'notReached' }
  ])
})
