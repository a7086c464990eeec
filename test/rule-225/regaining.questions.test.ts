import { describe, expect, test } from 'vitest'
import { asked, ground, job, onDay, paid, regaining } from './regaining-told.js'

const inFebruary = job('2018-02-01', '2018-02-28', 200)

describe('work of which it is not known whether it counts, nor by which hours', () => {
  // In 2018 an hour is 122.50 kroner: 36,750 kroner are 300 hours, 12,250 are 100.
  const unknown = { documented: 'unknown', workingTime: 'unknown' } as const
  const either = onDay('2018-03-05', 300, { ...unknown, income: 36_750 })
  const onlyFixed = onDay('2018-03-05', 300, { ...unknown, income: 12_250 })

  test('whether it counts is all that is asked where it suffices either way', () => {
    const evaluation = regaining({ work: [either] }, '2018-12-31')
    expect(asked(evaluation)).toEqual(['facts.work[0].documented'])
    // Chapter 4 of the study; only on which days work lies is asked under stk. 14.
    expect(evaluation).toMatchObject({
      missing: [
        { question: { da: expect.stringContaining('dokumenteret') }, citations: ['undersoegelse-2018/4.1'] }
      ]
    })
    expect(evaluation).toHaveProperty('partial', {
      required: 225,
      leastHours: 0,
      earliestResumedFrom: '2018-04-01'
    })
    const inDoubt = { ...either, usualPay: 'unknown', concreteDoubt: 'unknown' } as const
    expect(asked(regaining({ work: [inDoubt] }, '2018-12-31'))).toEqual([
      'facts.work[0].documented',
      'facts.work[0].usualPay',
      'facts.work[0].concreteDoubt'
    ])
  })

  test('its working time is asked for too where it suffices only if that is fixed', () => {
    expect(asked(regaining({ work: [onlyFixed] }, '2018-12-31'))).toEqual([
      'facts.work[0].documented',
      'facts.work[0].workingTime'
    ])
  })

  test('of two jobs of which either suffices by itself, all is asked', () => {
    expect(asked(regaining({ work: [onlyFixed, onlyFixed] }, '2018-12-31'))).toEqual([
      'facts.work[0].documented',
      'facts.work[0].workingTime',
      'facts.work[1].documented',
      'facts.work[1].workingTime'
    ])
  })

  test('of two jobs that suffice together alone, both are asked for', () => {
    const half = onDay('2018-03-05', 120, { documented: 'unknown' })
    expect(asked(regaining({ work: [half, half] }, '2018-12-31'))).toEqual([
      'facts.work[0].documented',
      'facts.work[1].documented'
    ])
  })
})

describe('grounds that are not known', () => {
  // 12 March 2018 is no longer among the 12 months of 21 March 2019, but with 10 days of grounds.
  const work = [onDay('2018-03-12', 100), onDay('2019-03-21', 125)]

  test('of two of which either brings the hours back, all is asked', () => {
    const course = (from: string, to: string) => ground('education-or-other-benefit', from, to, 'unknown')
    const grounds = [course('2018-06-01', '2018-06-10'), course('2018-09-01', '2018-09-10')]
    expect(asked(regaining({ work, grounds }, '2019-03-31'))).toEqual([
      'facts.grounds[0].documented',
      'facts.grounds[0].exemptFromAvailability',
      'facts.grounds[1].documented',
      'facts.grounds[1].exemptFromAvailability'
    ])
  })

  test('of three of which any two do, that is asked for with which the first two would', () => {
    const grounds = ['06', '07', '08'].map((month) =>
      ground('sickness', `2018-${month}-01`, `2018-${month}-05`, 'unknown')
    )
    expect(asked(regaining({ work, grounds }, '2019-03-31'))).toEqual(['facts.grounds[1].documented'])
  })

  test('an exemption that would let the count start afresh is asked for, and so is the work', () => {
    const grounds = [ground('limited-work-capacity', '2018-07-01', '2019-06-30', 'unknown')]
    const unsure = onDay('2019-09-05', 225, { documented: 'unknown' })
    expect(asked(regaining({ work: [unsure], grounds }, '2019-12-15'))).toEqual([
      'facts.grounds[0].documented',
      'facts.work[0].documented'
    ])
  })
})

describe('on which days work lies', () => {
  test('is asked besides whether it is documented', () => {
    const across = job('2018-03-25', '2018-04-20', 60, { documented: 'unknown' })
    expect(asked(regaining({ work: [inFebruary, across] }, '2018-12-31'))).toEqual([
      'facts.work[1].documented',
      'facts.work[1]'
    ])
  })

  test('is asked once of income over a new year, whose rates differ', () => {
    // 225 hours by the rate of 2018; by the higher one of 2019 it is less.
    const evaluation = regaining({ work: [paid('2018-12-15', '2019-01-15', 27_562.5)] }, '2019-02-15')
    expect(asked(evaluation)).toEqual(['facts.work[0]'])
    expect(evaluation).toHaveProperty('partial.earliestResumedFrom', '2019-01-01')
  })

  test('is asked of income that may have been earned on the first day, where working time is not known', () => {
    // Fixed, 225 hours from 25 March take until 3 April; income is earned as it is earned.
    const unknown = job('2018-03-25', '2018-04-20', 225, { workingTime: 'unknown' })
    const evaluation = regaining({ work: [unknown] }, '2018-12-31')
    expect(asked(evaluation)).toEqual(['facts.work[0].workingTime', 'facts.work[0].income', 'facts.work[0]'])
    expect(evaluation).toHaveProperty('partial.earliestResumedFrom', '2018-04-01')
  })

  test('is asked of more hours than the days hold, which count as they are stated', () => {
    const evaluation = regaining({ work: [job('2018-03-31', '2018-04-01', 225)] }, '2018-12-31')
    expect(asked(evaluation)).toEqual(['facts.work[0]'])
    expect(evaluation).toHaveProperty('partial.earliestResumedFrom', '2018-04-01')
  })

  test('is known of just as many hours as the days hold', () => {
    const work = [onDay('2018-03-30', 201), job('2018-03-31', '2018-04-01', 48)]
    expect(regaining({ work }, '2018-12-31')).toMatchObject({
      value: { regainedOn: { earliest: '2018-03-31', latest: '2018-03-31' }, resumedFrom: '2018-04-01' }
    })
  })

  test('is asked of work that ends on the first of the latest months', () => {
    // The months of 11 March 2019 begin on 12 March 2018, which can have 24 of the hours: 24 + 201 = 225.
    const work = [job('2018-03-11', '2018-03-12', 24), onDay('2019-03-11', 201)]
    expect(asked(regaining({ work }, '2019-03-31'))).toEqual(['facts.work[0]'])
  })

  test('is asked of work that begins on the last day of the rule', () => {
    const facts = { reducedFrom: '2025-06-01', maritalStatus: 'unmarried' } as const
    const work = [paid('2025-06-30', '2025-07-10', 100_000)]
    const evaluation = regaining({ ...facts, work }, '2025-07-15', { 'resumption-unmarried': 'same-day' })
    expect(asked(evaluation)).toEqual(['facts.work[0]'])
  })
})
