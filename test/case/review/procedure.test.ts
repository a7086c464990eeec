import { describe, expect, test } from 'vitest'
import type { Guidance, Hearing, MunicipalDecision } from '../../../src/index.js'
import { decision, extended, matter, review, sick, stepsOf } from './given.js'

const right = { days: 30, lapseDate: '2018-12-01' }

test('procedure never makes the result wrong', () => {
  const facts = extended(
    { ...right, newDateTold: 'no', reasonStated: 'no', ground: 'care' },
    {},
    { hearing: 'not-sent', guidance: { clarifyingOffer: 'yes', guidedThatWorkComesFirst: 'no' } }
  )
  const { verdict, matters } = review(facts)
  expect(verdict).toBe('correct')
  expect(
    matters.filter(({ about }) => about === 'procedure').map((each) => [each.matter, each.verdict])
  ).toEqual([
    ['legal-ground', 'incorrect'],
    ['new-date-told', 'incorrect'],
    ['reason-stated', 'incorrect'],
    ['hearing', 'incorrect'],
    ['guidance', 'for-a-human']
  ])
})

test('of the way to it alone no result can be assessed', () => {
  expect(review({ decision: decision({ hearing: 'not-sent' }) }).verdict).toBe('cannot-be-assessed')
})

describe('telling the new date (order § 6, stk. 2)', () => {
  test('a new date that was not told is to be told', () => {
    const facts = extended({ ...right, newDateTold: 'no' })
    expect(matter(facts, 'new-date-told')).toMatchObject({
      verdict: 'incorrect',
      error: 'new-date-not-told',
      citations: ['bek-310-2016/6/2']
    })
    expect(stepsOf(facts)).toEqual(['tell-new-date'])
  })

  test('case 108: also where the municipality saw no new date and the rules give one', () => {
    expect(matter(extended({ days: 0, newDateTold: 'no' }), 'new-date-told').verdict).toBe('incorrect')
  })

  test('where the date has not moved there is none to tell', () => {
    const facts = extended(
      { days: 0, lapseDate: '2018-11-01', newDateTold: 'no', reasonStated: 'no' },
      { grounds: [] }
    )
    expect(review(facts).matters.map((each) => each.matter)).toEqual(['extension-days', 'lapse-date'])
    expect(stepsOf(facts)).toEqual([])
  })

  test('where it is open whether the date has moved, so is whether it had to be told', () => {
    const open = { grounds: [{ ground: { ...sick, documented: 'unknown' as const } }] }
    expect(matter(extended({ newDateTold: 'no' }, open), 'new-date-told')).toMatchObject({
      verdict: 'cannot-be-assessed',
      missing: [{ path: 'facts.period.grounds[0].ground.documented' }]
    })
  })

  test.each([
    ['newDateTold', 'new-date-told'],
    ['reasonStated', 'reason-stated']
  ] as const)('%s that is not known is asked for', (field, which) => {
    expect(matter(extended({ ...right, [field]: 'unknown' }), which)).toMatchObject({
      verdict: 'cannot-be-assessed',
      missing: [{ path: `facts.decision.extension.${field}` }]
    })
  })
})

describe('the hearing, at the latest a month before (order § 6, stk. 1)', () => {
  const heard = (sentOn: string, changes: Partial<MunicipalDecision> = {}) =>
    matter(extended(right, {}, { on: '2018-11-20', hearing: { sentOn }, ...changes }), 'hearing')

  // A month before 1 December is 1 November; "senest 1 måned før" is the day before that (as in case 171).
  test('31 October is the last timely day for 1 December', () => {
    expect(heard('2018-10-31')).toMatchObject({ verdict: 'correct', found: '2018-10-31' })
    expect(heard('2018-11-01')).toMatchObject({ error: 'heard-too-late', found: '2018-10-31' })
  })

  test('under the other reading of a deadline, 1 November is', () => {
    const facts = extended(right, {}, { on: '2018-11-20', hearing: { sentOn: '2018-11-01' } })
    const { matters } = review(facts, { readings: { 'notice-deadline': 'same-day' } })
    expect(matters.find((each) => each.matter === 'hearing')).toMatchObject({ verdict: 'correct' })
  })

  test('it is counted from the date that the municipality went by, not from the right one', () => {
    const early = extended({ lapseDate: '2018-11-01' }, {}, { hearing: { sentOn: '2018-10-10' } })
    expect(matter(early, 'hearing')).toMatchObject({ error: 'heard-too-late', found: '2018-09-30' })
  })

  test('it comes before a decision that cuts aid', () => {
    const cut = { kind: 'reduction', from: '2019-03-01' } as const
    const change = { cut, on: '2018-11-20' }
    const facts = (sentOn: string) => extended({}, {}, { ...change, hearing: { sentOn } })
    expect(matter(facts('2018-11-20'), 'hearing')).toMatchObject({ verdict: 'correct', found: '2018-11-20' })
    expect(matter(facts('2018-11-21'), 'hearing')).toMatchObject({ error: 'heard-too-late' })
  })

  test('where only the days are stated, a hearing in time for the date before them was in time', () => {
    const given = (sentOn: string) => extended({ days: 60 }, {}, { hearing: { sentOn } })
    expect(matter(given('2018-09-30'), 'hearing')).toMatchObject({ verdict: 'correct' })
    // A later one may have been, by the date that is not stated.
    expect(matter(given('2018-10-01'), 'hearing')).toMatchObject({
      verdict: 'cannot-be-assessed',
      missing: [{ path: 'facts.decision.extension.lapseDate' }]
    })
  })

  test.each<[Hearing, object]>([
    ['not-sent', { verdict: 'incorrect', error: 'not-heard', found: '2018-10-31' }],
    ['unknown', { verdict: 'cannot-be-assessed', missing: [{ path: 'facts.decision.hearing' }] }]
  ])('%s', (hearing, expected) => {
    expect(matter(extended(right, {}, { hearing }), 'hearing')).toMatchObject(expected)
  })

  test('nobody was heard, whatever the date was', () => {
    const { matters } = review({ decision: decision({ hearing: 'not-sent' }) })
    expect(matters).toMatchObject([{ matter: 'hearing', error: 'not-heard' }])
    expect(matters[0]).not.toHaveProperty('found')
  })
})

describe('98-17: guidance that ordinary work comes before a clarifying offer', () => {
  const guided = (guidance: Guidance) =>
    review({ decision: decision({ guidance }) }).matters.map(({ verdict, missing }) => [
      verdict,
      missing?.map(({ path }) => path.split('.').at(-1))
    ])

  test.each<[Guidance, unknown]>([
    [{ clarifyingOffer: 'yes', guidedThatWorkComesFirst: 'no' }, [['for-a-human', undefined]]],
    [{ clarifyingOffer: 'yes', guidedThatWorkComesFirst: 'yes' }, [['correct', undefined]]],
    [{ clarifyingOffer: 'unknown', guidedThatWorkComesFirst: 'yes' }, [['correct', undefined]]],
    [{ clarifyingOffer: 'no', guidedThatWorkComesFirst: 'no' }, []],
    [
      { clarifyingOffer: 'yes', guidedThatWorkComesFirst: 'unknown' },
      [['cannot-be-assessed', ['guidedThatWorkComesFirst']]]
    ],
    [
      { clarifyingOffer: 'unknown', guidedThatWorkComesFirst: 'no' },
      [['cannot-be-assessed', ['clarifyingOffer']]]
    ]
  ])('%o', (guidance, expected) => {
    expect(guided(guidance)).toEqual(expected)
  })
})

describe('what follows', () => {
  test('a wrong decision is corrected; from one who disagrees it is a complaint, right or wrong', () => {
    const wrong = { days: 0 }
    expect(stepsOf(extended(wrong))).toEqual(['correct-decision'])
    expect(stepsOf(extended(wrong, {}, { citizenDisagrees: 'yes' }))).toEqual(['reassess-complaint'])
    expect(stepsOf(extended(right, {}, { citizenDisagrees: 'yes' }))).toEqual(['reassess-complaint'])
    expect(stepsOf(extended(right, {}, { citizenDisagrees: 'no' }))).toEqual([])
  })

  // The sources do not say what follows from a date that is earlier than the one told.
  test('where the citizen was given too long, that is for a human', () => {
    expect(stepsOf(extended({ days: 60, lapseDate: '2019-01-01' }))).toEqual(['weigh-earlier-date'])
  })

  test('superseded: the errors are told, and nothing is to be corrected', () => {
    const facts = extended({ days: 0 }, {}, { supersededOn: '2018-10-16' })
    expect(review(facts)).toMatchObject({ verdict: 'superseded', matters: [{ error: 'not-extended' }] })
    expect(stepsOf(facts)).toEqual([])
  })
})
