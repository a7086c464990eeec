import { describe, expect, test } from 'vitest'
import {
  assessCase,
  assessWorkRequirement,
  compareEvaluations,
  determineEarningPeriod,
  type EarningPeriodFacts,
  explain,
  type Ground,
  type PersonInCase,
  reduceUnmarried
} from '../../src/index.js'

const given: EarningPeriodFacts = { lapseDate: '2018-11-01', notice: 'sent-in-time', grounds: [] }
const sick = (from: string, to: string): Ground => ({ kind: 'sickness', documented: 'yes', from, to })
const on = (asOf: string, facts: Partial<EarningPeriodFacts> = {}, readings = {}) =>
  determineEarningPeriod({ ...given, ...facts }, { asOf, readings })
const compare = (
  before: Parameters<typeof compareEvaluations>[0],
  after: Parameters<typeof compareEvaluations>[1],
  asOf = '2018-07-01'
) => {
  const comparison = compareEvaluations(before, after, { asOf })
  if (comparison.kind !== 'decided') throw new Error(JSON.stringify(comparison))
  return comparison.value
}

test('without options it is of the day of the later evaluation', () => {
  const [before, after] = [
    on('2018-05-01'),
    on('2018-07-01', { grounds: [sick('2018-06-01', '2018-06-14')] })
  ]
  expect(compareEvaluations(before, after)).toEqual(compareEvaluations(before, after, { asOf: '2018-07-01' }))
  for (const none of [null, {}, 'x', { kind: 'invalid', issues: [] }, { stamp: null }])
    expect(compareEvaluations(before, none as never)).toMatchObject({ kind: 'invalid' })
})

describe('a postponement', () => {
  // 14 days of sickness: the period ends on 14 November 2018, so that the aid lapses on 1 December 2018 (33-18).
  const before = on('2018-05-01')
  const after = on('2018-07-01', { grounds: [sick('2018-06-01', '2018-06-14')] })

  test('is told in writing, without a new letter of notice, and the citizen is heard before the new date', () => {
    const { duties } = compare(before, after)
    expect(duties).toEqual([
      { step: 'tell-new-date', citations: ['bek-310-2016/6/2'] },
      { step: 'hear-citizen', by: '2018-10-31', citations: ['bek-310-2016/6/1'] }
    ])
  })

  test('names the dates that changed and the ground that was new', () => {
    const { changed, results, inputs, readings } = compare(before, after)
    expect(changed).toBe(true)
    expect(results).toContainEqual({
      path: 'value.lapseDate',
      what: 'date',
      before: '2018-11-01',
      after: '2018-12-01'
    })
    expect(results).toContainEqual({ path: 'value.extensionDays', what: 'amount', before: 0, after: 14 })
    expect(inputs).toContainEqual({ rule: 'ground-sickness', input: 'from', after: '2018-06-01' })
    expect(readings).toEqual([])
  })

  test('by more days that do not move the date has no duties', () => {
    const more = on('2018-07-01', { grounds: [sick('2018-06-01', '2018-06-15')] })
    expect(compare(after, more)).toMatchObject({ changed: true, duties: [] })
  })

  test('whose hearing should already have been held says so', () => {
    expect(compare(before, after, '2018-11-15').duties[1]).toMatchObject({ by: '2018-10-31', overdue: true })
    expect(compare(before, after, '2018-10-31').duties[1]).not.toHaveProperty('overdue')
  })
})

test('the same evaluation twice has not changed, and nothing follows', () => {
  expect(compare(on('2018-05-01'), on('2018-05-01'))).toEqual({
    changed: false,
    results: [],
    inputs: [],
    readings: [],
    duties: []
  })
})

test('a date that turns out to be earlier is left to a human', () => {
  const longer = on('2018-07-01', { grounds: [sick('2018-06-01', '2018-06-14')] })
  expect(compare(longer, on('2018-07-01')).duties.map(({ step }) => step)).toEqual([
    'weigh-earlier-date',
    'hear-citizen'
  ])
})

test('where no date can be computed any more, that is told', () => {
  const ongoing = on('2018-07-01', { grounds: [{ ...sick('2018-06-01', ''), to: 'ongoing' }] })
  expect(compare(on('2018-05-01'), ongoing)).toMatchObject({
    changed: true,
    duties: [{ step: 'tell-no-date-yet', citations: ['bek-310-2016/6/2'] }]
  })
})

test('after 12 months of exemption a new letter of notice is due', () => {
  const exempt: Ground = { ...sick('2017-06-01', '2018-05-31'), kind: 'limited-work-capacity' }
  expect(compare(on('2018-05-01'), on('2018-07-01', { grounds: [exempt] })).duties).toEqual([
    { step: 'send-new-notice', citations: ['bek-310-2016/4/6'] }
  ])
})

test('another reading is named as what it is', () => {
  const grounds = [sick('2018-06-01', '2018-06-30')]
  const chosen = on('2018-07-01', { grounds }, { 'extended-date': 'plain-addition' })
  expect(compare(on('2018-07-01', { grounds }), chosen)).toMatchObject({
    readings: [{ path: 'extended-date', before: 'last-day', after: 'plain-addition' }]
  })
})

test('the date of a work requirement is found in its earning period', () => {
  const work = (grounds: Ground[]) =>
    assessWorkRequirement({ ...given, grounds, work: [] }, { asOf: '2018-07-01' })
  expect(compare(work([]), work([sick('2018-06-01', '2018-06-14')])).duties.map(({ step }) => step)).toEqual([
    'tell-new-date',
    'hear-citizen'
  ])
})

test('evaluations of different questions, and invalid ones, are refused by name', () => {
  const reduction = reduceUnmarried(
    {
      lapseDate: '2018-11-01',
      benefit: 'kontanthjaelp',
      rate: '25.2.2',
      supplement: 'none',
      maintenanceDuty: 'no'
    },
    { asOf: '2018-05-01' }
  )
  const options = { asOf: '2018-07-01' }
  expect(compareEvaluations(on('2018-05-01'), reduction, options)).toMatchObject({
    kind: 'invalid',
    issues: [{ path: 'facts.after.stamp.trace', code: 'evaluations-of-different-questions' }]
  })
  const invalid = on('2018-05-01', { lapseDate: '2018-11-02' })
  expect(compareEvaluations(on('2018-05-01'), invalid, options)).toMatchObject({
    kind: 'invalid',
    issues: [{ path: 'facts.after.kind' }, {}, {}]
  })
})

test('a page tells what changed in words, and what to do by when', () => {
  const comparison = compareEvaluations(
    on('2018-05-01'),
    on('2018-07-01', { grounds: [sick('2018-06-01', '2018-06-14')] }),
    { asOf: '2018-07-01' }
  )
  const page = explain(comparison, { language: 'da', format: 'text' }).replace(/\s+/g, ' ')
  expect(page).toContain('Bortfaldsdato: 1. november 2018 er blevet til 1. december 2018.')
  expect(page).toContain('Oplys skriftligt om den nye bortfaldsdato')
  expect(page).toContain('Hold partshøring. Senest 31. oktober 2018.')
})

describe('a whole case', () => {
  const citizen: PersonInCase = {
    benefit: 'kontanthjaelp',
    aid: { rate: '25.2.2', supplement: 'none' },
    maintenanceDuty: 'no',
    exempt: 'no',
    notice: { sentOn: '2017-06-01' },
    grounds: [],
    work: [],
    hearing: { sentOn: '2017-11-20' }
  }
  const caseOn = (asOf: string, person: Partial<PersonInCase> = {}) =>
    assessCase(
      {
        maritalStatus: 'unmarried',
        computedUnder26Stk2: 'no',
        person: { ...citizen, ...person },
        aid: [{ kind: 'kontanthjaelp', from: '2017-01-01', to: 'ongoing' }]
      },
      { asOf }
    )
  const stepsAfter = (after: ReturnType<typeof caseOn>, asOf: string): string[] =>
    compare(caseOn('2018-04-15'), after, asOf).duties.map(({ step }) => step)

  test('that has started afresh after 12 months of exemption wants a new letter (order § 4, stk. 6)', () => {
    const exempted: Ground = { ...sick('2017-02-01', '2018-03-31'), kind: 'limited-work-capacity' }
    expect(stepsAfter(caseOn('2018-06-15', { grounds: [exempted] }), '2018-06-15')).toContain(
      'send-new-notice'
    )
  })

  test('of a person who is found exempt wants the exemption to be assessed again', () => {
    expect(stepsAfter(caseOn('2018-06-15', { exempt: 'yes' }), '2018-06-15')).toEqual(['reassess-exemption'])
  })

  test('with the hours of stk. 14 since the aid was cut wants the next date told (order § 8)', () => {
    const work: PersonInCase['work'] = [
      { kind: 'ordinary', workingTime: 'fixed', from: '2018-02-01', to: '2018-02-28', hours: 226 }
    ]
    expect(stepsAfter(caseOn('2018-06-15', { work }), '2018-06-15')).toEqual(['tell-date-with-resumption'])
  })

  test('that has not changed has no duties, and what was due already is no new duty', () => {
    expect(stepsAfter(caseOn('2018-04-15'), '2018-04-15')).toEqual([])
    expect(
      compare(caseOn('2018-04-15', { hearing: 'not-sent' }), caseOn('2018-06-15', { hearing: 'not-sent' }))
        .duties
    ).toEqual([])
  })
})
