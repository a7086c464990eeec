import { describe, expect, test } from 'vitest'
import {
  assessWorkRequirement,
  type Options,
  type ProjectionFacts,
  projectLapseDate
} from '../../src/index.js'
import { ground, job, onDay } from './regaining-told.js'

const projected = (
  facts: Pick<ProjectionFacts, 'from'> & Partial<ProjectionFacts>,
  asOf: string,
  readings: Options['readings'] = {}
) => projectLapseDate({ grounds: [], work: [], ...facts }, { asOf, readings })

describe('no month is passed over on which the hours do not suffice', () => {
  test('as the extension of an earlier one held hours of its end', () => {
    // May 2017 counts twice under the reading: 62 days from 1 May 2018 are to 1 July. Without May, 1 July is to come.
    const grounds = [
      ground('sickness', '2017-05-01', '2017-05-31'),
      ground('care', '2017-05-01', '2017-05-31')
    ]
    const facts = { from: '2018-05-01', grounds, work: [onDay('2018-07-01', 225)] }
    expect(projected(facts, '2018-07-15', { 'overlapping-grounds': 'sum' })).toMatchObject({
      value: { originalLapseDate: '2018-06-01', lapseDate: '2018-06-01', hours: 0 }
    })
  })

  test('as so long a ground follows that the months of the work lie more than three years back', () => {
    // The months of 1 June 2018 end before the sickness begins. Those of 1 July reach its beginning, and with it 30 July
    // 2021, the covid days after it counted: July 2017 to June 2018 are left out.
    const facts = {
      from: '2018-05-01',
      grounds: [ground('sickness', '2018-06-01', '2021-05-31')],
      work: [onDay('2018-03-15', 225)]
    }
    expect(projected(facts, '2021-06-30')).toMatchObject({
      value: { originalLapseDate: '2018-07-01', hours: 0 }
    })
  })

  test('as an extension across 1 April 2017 had another requirement before and after', () => {
    // 60 sick days in July and August 2016. Those of them among the 6 months before 1 January and 1 February 2017 move
    // both dates to April, where 225 hours in 12 months are demanded. None is among those before 1 March: 113 in 6.
    const grounds = [ground('sickness', '2016-07-01', '2016-08-29')]
    const work = [onDay('2016-04-10', 225)]
    const options = { asOf: '2017-06-30', readings: { 'transition-2017': 'extended-date' } } as const
    expect(projectLapseDate({ from: '2017-01-01', grounds, work }, options)).toMatchObject({
      value: { originalLapseDate: '2017-03-01', required: 113, hours: 0 }
    })
    const assessed = (lapseDate: string) =>
      assessWorkRequirement({ lapseDate, notice: 'sent-in-time', grounds, work }, options)
    expect(assessed('2017-02-01')).toMatchObject({ value: { met: true, required: 225 } })
    expect(assessed('2017-03-01')).toMatchObject({ value: { met: false, required: 113 } })
  })

  test('as 113 hours suffice before 1 April 2017 only', () => {
    const facts = { from: '2017-01-01', work: [onDay('2016-12-05', 113)] }
    expect(projected(facts, '2017-01-15')).toMatchObject({ value: { originalLapseDate: '2017-04-01' } })
  })

  test('as work that does not count is later than the work that does', () => {
    const work = [
      onDay('2017-06-15', 225),
      job('2018-04-01', '2018-04-30', 100, { kind: 'wage-subsidy' }),
      onDay('2018-04-10', 100)
    ]
    expect(projected({ from: '2018-05-01', work }, '2018-04-30')).toMatchObject({
      value: { originalLapseDate: '2018-07-01', hours: 100 }
    })
  })
})

describe('what is not known', () => {
  test('leaves the earliest date and the requirement, and no earning period', () => {
    const evaluation = projected(
      { from: '2018-05-01', work: [job('2017-08-15', '2017-09-15', 225)] },
      '2018-04-30'
    )
    expect(evaluation).toHaveProperty('partial', { earliestLapseDate: '2018-09-01', required: 225 })
  })
})
