import { describe, expect, test } from 'vitest'
import type { Ground } from '../../src/index.js'
import { stepIn, told } from '../evaluated.js'
import { ground, onDay, regaining } from './regaining-told.js'

// § 13 f, stk. 9, 2. pkt.: after 12 months of exemption the count starts afresh, and a bortfaldsdato is void.

const exempt = (from: string, to: string): Ground => ground('limited-work-capacity', from, to)
const work = [onDay('2018-03-05', 225)]
/** The months of 1 April 2019 are the first without 5 March 2018. */
const unextended = { value: { resumedFrom: '2018-04-01', nextLapseDate: '2019-04-01' } }

describe('12 months of exemption that ended', () => {
  test('on the day of the reduction make the count start afresh after it', () => {
    const grounds = [exempt('2017-01-02', '2018-01-01')]
    expect(regaining({ grounds }, '2018-12-31')).toMatchObject({ kind: 'notCovered', reason: 'restarted' })
    // Who has earned full aid again on that very day has done so before the count starts afresh.
    const sameDay = regaining({ grounds, work: [onDay('2018-01-01', 225)] }, '2018-12-31')
    expect(sameDay).toMatchObject({ kind: 'decided', value: { resumedFrom: '2018-02-01' } })
    expect(sameDay).not.toHaveProperty('value.nextLapseDate')
  })

  test('before the reduction had their effect then', () => {
    const grounds = [exempt('2016-12-01', '2017-11-30')]
    expect(regaining({ grounds, work }, '2018-12-31')).toMatchObject(unextended)
    const twice = [exempt('2013-01-01', '2013-12-31'), ...grounds]
    expect(regaining({ grounds: twice, work }, '2018-12-31')).toMatchObject(unextended)
  })

  test('in several entries too, of which the last has but the last day', () => {
    // In the transition 113 hours regain full aid, and from 1 April 2017 do not keep it.
    const grounds = [exempt('2015-11-01', '2016-10-31'), exempt('2016-10-31', '2016-10-31')]
    const facts = { reducedFrom: '2016-11-01', grounds, work: [onDay('2016-12-05', 113)] }
    expect(regaining(facts, '2017-01-15')).toMatchObject({ value: { nextLapseDate: '2017-04-01' } })
  })

  test('after full aid was regained leave no next bortfaldsdato', () => {
    const evaluation = regaining({ grounds: [exempt('2017-06-01', '2018-06-30')], work }, '2018-12-31')
    expect(evaluation).toMatchObject({ kind: 'decided', value: { resumedFrom: '2018-04-01' } })
    expect(evaluation).not.toHaveProperty('value.nextLapseDate')
    expect(stepIn(evaluation, 'next-lapse-date')).toEqual(
      told(
        'next-lapse-date',
        'notMet',
        { resumedFrom: '2018-04-01' },
        ['aktivloven/13f/1/2', 'aktivloven/13f/6/2'],
        { value: 'restarted', decisive: true }
      )
    )
  })
})

describe('beside 12 months of exemption before the reduction', () => {
  const before = exempt('2016-12-01', '2017-11-30')
  const nextWith = (other: Ground) => regaining({ grounds: [before, other], work }, '2018-12-31')

  test('sickness that began in them puts the next bortfaldsdato off by its days', () => {
    // April and May 2018 are 61 days of the 12 months before 1 April 2019: the period runs to 31 May.
    expect(nextWith(ground('sickness', '2017-11-01', '2018-05-31'))).toMatchObject({
      value: { nextLapseDate: '2019-06-01' }
    })
  })

  test('so do a later exemption of some days, and exempt days without dates', () => {
    expect(nextWith(exempt('2018-06-01', '2018-06-30'))).toMatchObject({
      value: { nextLapseDate: '2019-05-01' }
    })
    const undated: Ground = {
      kind: 'limited-work-capacity',
      documented: 'yes',
      days: 10,
      within: { from: '2018-06-01', to: '2018-06-30' }
    }
    expect(nextWith(undated)).toMatchObject({ value: { nextLapseDate: '2019-05-01' } })
  })
})
