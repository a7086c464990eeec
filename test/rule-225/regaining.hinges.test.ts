import { describe, expect, test } from 'vitest'
import { type Hinge, projectLapseDate } from '../../src/index.js'
import { evaluated } from '../evaluated.js'
import { ground, job, onDay, paid, regaining } from './regaining-told.js'

const hingesOf = (...given: Parameters<typeof regaining>): Hinge[] => evaluated(regaining(...given)).hinges
const regainedFrom = (resumedFrom: string, nextLapseDate: string) => ({
  kind: 'decided',
  regained: true,
  resumedFrom,
  nextLapseDate
})

describe('the next bortfaldsdato hinges on', () => {
  test('up to where days of grounds count', () => {
    // 22 sick days in July 2018 move the months before 1 August to 22 August, and the date to 1 September. Counted up to
    // that date, 7 more days in August move them to 29 August: the hours of the 25th then count, and hold for a year.
    const grounds = [
      ground('sickness', '2018-07-10', '2018-07-31'),
      ground('sickness', '2018-08-24', '2018-08-30')
    ]
    const facts = {
      reducedFrom: '2017-06-01',
      grounds,
      work: [onDay('2017-07-05', 225), onDay('2018-08-25', 225)]
    }
    expect(regaining(facts, '2018-10-01')).toMatchObject({ value: { nextLapseDate: '2018-09-01' } })
    expect(hingesOf(facts, '2018-10-01')).toEqual([
      {
        reading: 'cascade-limit',
        chosen: 'extended-period',
        alternative: 'to-new-lapse-date',
        outcome: regainedFrom('2017-08-01', '2019-09-01')
      }
    ])
  })

  test('the requirement of a date that grounds move past 1 April 2017', () => {
    // 62 sick days move 1 January 2017 to 1 April, for which 225 hours are demanded; or 113 hold it to 1 April 2017, which
    // the same days move to 1 July.
    const facts = {
      reducedFrom: '2016-10-01',
      grounds: [ground('sickness', '2016-07-01', '2016-08-31')],
      work: [onDay('2016-12-05', 113)]
    }
    expect(regaining(facts, '2017-01-15')).toMatchObject({ value: { nextLapseDate: '2017-07-01' } })
    expect(hingesOf(facts, '2017-01-15')).toEqual([
      {
        reading: 'transition-2017',
        chosen: 'original-date',
        alternative: 'extended-date',
        outcome: regainedFrom('2017-01-01', '2017-04-01')
      }
    ])
  })

  test('which 1st follows the covid days, though the aid was reduced long before them', () => {
    // 1 September 2020 and the 184 and 242 days of both periods: to 31 October 2021.
    const facts = { reducedFrom: '2018-06-01', work: [onDay('2019-08-05', 225)] }
    const hinge = { reading: 'extended-date', chosen: 'last-day', alternative: 'plain-addition' }
    expect(regaining(facts, '2019-12-31')).toMatchObject({ value: { nextLapseDate: '2021-11-01' } })
    expect(hingesOf(facts, '2019-12-31')).toEqual([
      { ...hinge, outcome: regainedFrom('2019-09-01', '2021-12-01') }
    ])
    // So does a projection that was made long before them.
    const projected = projectLapseDate({ from: '2020-09-01', grounds: [], work: [] }, { asOf: '2018-12-31' })
    expect(evaluated(projected)).toMatchObject({
      value: { lapseDate: '2021-11-01' },
      hinges: [{ ...hinge, outcome: { kind: 'decided', lapseDate: '2021-12-01' } }]
    })
  })

  test('which 1st follows so far, while sickness goes on', () => {
    // 30 sick days to 8 February: 1 April 2019 and 30 days are to 30 April.
    const facts = {
      grounds: [ground('sickness', '2019-01-10', 'ongoing')],
      work: [onDay('2018-03-05', 225)]
    }
    expect(hingesOf(facts, '2019-02-08')).toEqual([
      {
        reading: 'extended-date',
        chosen: 'last-day',
        alternative: 'plain-addition',
        outcome: {
          kind: 'undetermined',
          regained: true,
          resumedFrom: '2018-04-01',
          earliestNextLapseDate: '2019-06-01'
        }
      }
    ])
  })
})

describe('while it is open on which days work lies', () => {
  test('the earliest day hinges on from when aid is resumed', () => {
    // Nine days hold 216 hours at most: the tenth is 3 April.
    const work = [job('2018-03-25', '2018-05-20', 225)]
    expect(hingesOf({ maritalStatus: 'unmarried', work }, '2018-12-31')).toEqual([
      {
        reading: 'resumption-unmarried',
        chosen: 'first-of-next-month',
        alternative: 'same-day',
        outcome: { kind: 'undetermined', regained: true, earliestResumedFrom: '2018-04-03' }
      }
    ])
  })
})

describe('whether full aid is regained hinges on', () => {
  const little = job('2018-03-01', '2018-03-31', 10)

  test('the documented hours of work without fixed working time', () => {
    // 12,250 kroner are 100 hours.
    const record = { ...paid('2018-03-05', '2018-03-05', 12_250), hours: 225 }
    const hinges = hingesOf({ work: [little, record] }, '2018-12-31')
    expect(hinges).toMatchObject([
      { reading: 'no-fixed-hours', alternative: 'documented-hours', outcome: { resumedFrom: '2018-04-01' } }
    ])
  })

  test('the year whose rate converts income', () => {
    // 225 hours at 120.99 kroner, the rate of 2017, when the aid was reduced; at 122.50 they are fewer.
    const facts = {
      reducedFrom: '2017-12-01',
      work: [paid('2018-03-05', '2018-03-05', 27_222.75)]
    }
    expect(regaining(facts, '2018-12-31')).toMatchObject({ value: { regained: false, hours: 222.22 } })
    expect(hingesOf(facts, '2018-12-31')).toMatchObject([
      { reading: 'conversion-rate-year', alternative: 'assessed', outcome: { regained: true } }
    ])
  })
})
