import { describe, expect, test } from 'vitest'
import type { Ground } from '../../src/index.js'
import { inTime, sick } from './both-ways.js'
import { evaluationOf, stepOf } from './period-steps.js'

describe('the dates', () => {
  // 800 days from 1 April 2016 move the end to 9 June 2019: April and May 2016 lie more than 3 years before the next day.
  test('leave out months that lie more than three years back, and as many are added', () => {
    const facts = inTime('2017-04-01', sick('2016-04-01', 800))
    expect(stepOf(facts, 'three-year-limit')).toEqual({
      rule: 'three-year-limit',
      outcome: 'computed',
      decisive: true,
      inputs: { from: '2016-04-01' },
      value: { monthsLeftOut: 2, daysAdded: 61, from: '2016-06-01' },
      citations: ['aktivloven/13f/13']
    })
    expect(stepOf(facts, 'calculation-date')).toMatchObject({
      inputs: { days: 861 },
      value: { calculationDate: '2019-08-09' }
    })
    expect(stepOf(facts, 'new-lapse-date')?.inputs).toMatchObject({ days: 861 })
    expect(stepOf(inTime('2018-11-01'), 'three-year-limit')).toMatchObject({
      outcome: 'met',
      inputs: { from: '2017-11-01' }
    })
  })

  test('out of the rule’s life are told with the act that repealed it', () => {
    const { steps } = evaluationOf(inTime('2025-06-01', sick('2025-05-01', 1)))
    expect(steps.filter(({ rule }) => rule === 'rule-in-force')).toMatchObject([
      { outcome: 'met', inputs: { lapseDate: '2025-06-01' } },
      {
        outcome: 'notMet',
        inputs: { lapseDate: '2025-07-01' },
        value: 'repealed',
        citations: ['lov-1655-2024']
      }
    ])
    expect(steps.map(({ rule }) => rule)).not.toContain('hearing-deadline')
  })

  test('are extended by each covid period of which days lie in the period, and by no other', () => {
    const { steps } = evaluationOf(inTime('2020-11-01'))
    const covid = steps.filter(({ rule }) => rule === 'ground-covid').map(({ inputs }) => inputs.from)
    expect(covid).toEqual(['2020-03-09', '2020-11-01'])
    const first = evaluationOf(inTime('2020-04-01')).steps.filter(({ rule }) => rule === 'ground-covid')
    expect(first.map(({ inputs }) => inputs)).toEqual([{ from: '2020-03-09', to: '2020-09-08' }])
  })

  test('are reckoned from the days, and the hearing rests on § 6 of the order', () => {
    const facts = inTime('2020-06-01', sick('2019-07-01', 10))
    expect(stepOf(facts, 'work-requirement')).toMatchObject({
      inputs: { lapseDate: '2020-06-01' },
      value: { hours: 225, months: 12 },
      citations: ['aktivloven/13f/1/2', 'aktivloven/13f/6/2']
    })
    expect(stepOf(facts, 'earning-period')).toMatchObject({
      inputs: { months: 12 },
      value: { from: '2019-06-01', to: '2020-05-31' }
    })
    // 10 days, and the 84 of covid from 9 March to 31 May, which move the end on into more of it: to 8 September.
    expect(stepOf(facts, 'ground-covid')).toMatchObject({
      outcome: 'computed',
      decisive: true,
      inputs: { from: '2020-03-09', to: '2020-09-08' },
      value: { days: 184 },
      citations: ['aktivloven/13h/2']
    })
    expect(stepOf(inTime('2018-11-01'), 'ground-covid')).toBeUndefined()
  })

  test('of a case without days stay, and are told from the order of that time', () => {
    const facts = inTime('2018-11-01')
    expect(stepOf(facts, 'calculation-date')).toMatchObject({
      inputs: { days: 0 },
      value: { calculationDate: '2018-10-31' }
    })
    expect(stepOf(facts, 'new-lapse-date')).toMatchObject({
      inputs: { originalLapseDate: '2018-11-01', calculationDate: '2018-10-31', days: 0 },
      value: { lapseDate: '2018-11-01' },
      decisive: true
    })
    expect(stepOf(facts, 'hearing-deadline')?.citations).toEqual(['bek-310-2016/6/1'])
    expect(stepOf(inTime('2024-11-01'), 'hearing-deadline')?.citations).toEqual(['bek-474-2020/6/1'])
    expect(stepOf(facts, 'restart-after-exemption')).toBeUndefined()
  })

  test('are void after 12 months of exemption', () => {
    const exempt: Ground = { ...sick('2017-11-01', 365), kind: 'limited-work-capacity' }
    const facts = inTime('2018-11-01', exempt)
    expect(stepOf(facts, 'restart-after-exemption')).toMatchObject({
      outcome: 'met',
      decisive: true,
      inputs: { from: '2017-11-01', to: '2018-10-31' }
    })
    expect(stepOf(facts, 'new-lapse-date')).toMatchObject({ outcome: 'notReached', inputs: {} })
    expect(stepOf(facts, 'hearing-deadline')).toBeUndefined()
    const shorter = inTime('2018-11-01', { ...sick('2017-11-01', 30), kind: 'limited-work-capacity' })
    expect(stepOf(shorter, 'restart-after-exemption')).toMatchObject({ outcome: 'notMet' })
  })
})
