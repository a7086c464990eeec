import { describe, expect, test } from 'vitest'
import { stepsIn, told } from '../evaluated.js'
import { ground, job, onDay, regaining } from './regaining-told.js'

const requirement = (reducedFrom: string): object[] => [
  told('rule-in-force', 'met', { lapseDate: reducedFrom }, ['lov-296-2016/7/3']),
  told('regaining-requirement', 'computed', { reducedFrom }, ['aktivloven/13f/14'], {
    value: { hours: 225, months: 12 }
  })
]
const months = (day: string, reducedFrom: string, from: string): object =>
  told(
    'regaining-period',
    'computed',
    { day, reducedFrom, months: 12 },
    ['aktivloven/13f/14', 'aktivloven/13f/12', 'aktivloven/13f/13'],
    { value: { from, to: day } }
  )
const record = (outcome: string, from: string, to: string, least: number, most: number): object =>
  told('ordinary-work', outcome, { work: 0, from, to, kind: 'ordinary' }, ['undersoegelse-2018/4.1'], {
    value: { least, most },
    decisive: true
  })
const hours = (outcome: string, least: number, most: number, shortfall: number): object =>
  told('hours-of-work', outcome, { required: 225 }, ['aktivloven/13f/14'], {
    value: { hours: least, most, shortfall },
    decisive: true
  })
const regained = (outcome: string, asOf: string): object =>
  told('regained', outcome, { asOf, required: 225 }, ['aktivloven/13f/14'], { decisive: true })

test('225 hours that are not known to be documented, told on the day on which they can have been reached', () => {
  const evaluation = regaining({ work: [onDay('2018-03-05', 225, { documented: 'unknown' })] }, '2018-12-31')
  expect(stepsIn(evaluation)).toEqual([
    ...requirement('2018-01-01'),
    months('2018-03-05', '2018-01-01', '2018-01-01'),
    record('unknown', '2018-03-05', '2018-03-05', 0, 225),
    hours('unknown', 0, 225, 225),
    regained('unknown', '2018-12-31')
  ])
})

test('work that had begun before the latest 12 months can lie in them in part', () => {
  // Of 5 to 14 March 2018 the months of 10 March 2019 hold the last 4 days, that is 96 hours; the other 6 hold 144.
  const steps = stepsIn(regaining({ work: [job('2018-03-05', '2018-03-14', 100)] }, '2019-03-10'))
  expect(steps).toEqual([
    ...requirement('2018-01-01'),
    months('2019-03-10', '2018-01-01', '2018-03-11'),
    record('unknown', '2018-03-05', '2018-03-14', 0, 96),
    hours('notMet', 0, 96, 225),
    regained('notMet', '2019-03-10')
  ])
})

describe('12 months of exemption that are not known to be documented', () => {
  const exempt = (from: string, to: string): object[] => [
    told(
      'ground-limited-work-capacity',
      'unknown',
      { ground: 0, documented: 'unknown', from, to },
      ['aktivloven/13f/12/5'],
      { value: { days: 0 }, decisive: true }
    )
  ]

  test('leave it open whether full aid was regained after them, or the count started afresh', () => {
    const grounds = [ground('limited-work-capacity', '2018-07-01', '2019-06-30', 'unknown')]
    const evaluation = regaining(
      { reducedFrom: '2018-06-01', grounds, work: [onDay('2019-09-05', 225)] },
      '2019-12-15'
    )
    expect(evaluation).toMatchObject({
      kind: 'undetermined',
      missing: [{ path: 'facts.grounds[0].documented' }]
    })
    expect(evaluation).toHaveProperty('partial', { required: 225, leastHours: 225 })
    expect(stepsIn(evaluation)).toEqual([
      ...requirement('2018-06-01'),
      ...exempt('2018-07-01', '2019-06-30'),
      months('2019-12-15', '2018-06-01', '2018-12-16'),
      record('met', '2019-09-05', '2019-09-05', 225, 225),
      hours('met', 225, 225, 0),
      regained('unknown', '2019-12-15')
    ])
  })

  test('do so after the repeal, seen from the last day of the rule', () => {
    const grounds = [ground('limited-work-capacity', '2023-02-01', '2024-01-31', 'unknown')]
    const evaluation = regaining({ reducedFrom: '2023-01-01', grounds }, '2025-08-01')
    expect(evaluation).toHaveProperty('partial', { required: 225, leastHours: 0 })
    expect(stepsIn(evaluation)).toEqual([
      ...requirement('2023-01-01'),
      ...exempt('2023-02-01', '2024-01-31'),
      months('2025-06-30', '2023-01-01', '2024-07-01'),
      hours('notMet', 0, 0, 225),
      regained('unknown', '2025-08-01')
    ])
  })
})

test('hours that no day can hold count as they are stated, and aid that lapses as it is resumed is told of', () => {
  const evaluation = regaining({ work: [onDay('2018-03-20', 100), onDay('2019-03-15', 125)] }, '2019-03-31')
  expect(evaluation).toMatchObject({
    kind: 'decided',
    value: { resumedFrom: '2019-04-01', nextLapseDate: '2019-04-01' },
    warnings: [
      {
        path: 'facts.work',
        code: 'lapses-when-resumed',
        message: { da: expect.stringContaining('2019-04-01') }
      },
      { path: 'facts.work[0].hours', code: 'more-than-24-hours-a-day' },
      { path: 'facts.work[1].hours', code: 'more-than-24-hours-a-day' }
    ]
  })
  const open = regaining({ work: [job('2018-03-31', '2018-04-01', 225)] }, '2018-12-31')
  expect(open).toHaveProperty('warnings.length', 1)
})
