import { describe, expect, test } from 'vitest'
import type { Ground } from '../../../src/index.js'
import { extended, matter, review, sick, stepsOf } from './given.js'

// 1 November 2018 with 30 sick days: 30 November, and so 1 December (33-18: over a month only from the 31st day).

describe('the days and the date', () => {
  test('right days and a right date are right', () => {
    expect(review(extended({ days: 30, lapseDate: '2018-12-01' })).verdict).toBe('correct')
  })

  test('wrong days with a lucky date are incorrect: both must be right', () => {
    // 20 days end on 20 November, and that gives 1 December too.
    const facts = extended({ days: 20, lapseDate: '2018-12-01' })
    expect(review(facts).verdict).toBe('incorrect')
    expect(matter(facts, 'extension-days')).toMatchObject({ error: 'too-few-days', by: 10, found: 30 })
    expect(matter(facts, 'lapse-date')).toMatchObject({ verdict: 'correct' })
  })

  test('right days with a wrong date are incorrect', () => {
    const facts = extended({ days: 30, lapseDate: '2019-01-01' })
    expect(review(facts).verdict).toBe('incorrect')
    expect(matter(facts, 'lapse-date')).toMatchObject({ error: 'date-too-late', by: 1, found: '2018-12-01' })
  })

  test.each([
    [0, 'not-extended', 30],
    [29, 'too-few-days', 1],
    [31, 'too-many-days', 1]
  ])('%i days: %s, by %i', (days, error, by) => {
    expect(matter(extended({ days }), 'extension-days')).toMatchObject({ verdict: 'incorrect', error, by })
  })

  test.each([
    ['2018-11-01', 'date-too-early', 1],
    ['2019-03-01', 'date-too-late', 3]
  ])('%s: %s, by %i months', (lapseDate, error, by) => {
    expect(matter(extended({ lapseDate }), 'lapse-date')).toMatchObject({ verdict: 'incorrect', error, by })
  })

  test('days that came too late with the letter are no days of extension (3.4.1)', () => {
    // 30 April 2018 was the last timely day; 8 days late move the period to 8 November, 38 days to 8 December.
    const late = extended({ days: 30, lapseDate: '2019-01-01' }, { notice: { sentOn: '2018-05-08' } })
    expect(review(late).verdict).toBe('correct')
  })

  test('what is not stated is not reviewed', () => {
    expect(review(extended({ days: 30 })).matters.map((each) => each.matter)).toEqual(['extension-days'])
  })
})

describe('what was known later does not count against the municipality, and is listed', () => {
  const facts = extended(
    { days: 30, lapseDate: '2018-12-01' },
    {
      grounds: [
        { ground: { ...sick, from: '2018-05-01', to: '2018-06-30' }, knownOn: '2018-10-16' },
        { ground: sick, knownOn: '2018-10-15' }
      ]
    }
  )

  test('a ground known the day after the decision is out, one known on that day is in', () => {
    expect(review(facts)).toMatchObject({ verdict: 'correct', knownLater: ['facts.period.grounds[0]'] })
  })

  test('so is work', () => {
    const work = {
      from: '2018-01-01',
      to: '2018-06-30',
      kind: 'ordinary',
      workingTime: 'fixed',
      hours: 230
    } as const
    const given = (knownOn: string) =>
      extended({}, { work: [{ ...work, knownOn }] }, { requirement: { met: 'no', hours: 0 } })
    expect(review(given('2018-10-16'))).toMatchObject({
      verdict: 'correct',
      knownLater: ['facts.period.work[0]']
    })
    expect(review(given('2018-10-15'))).toMatchObject({ verdict: 'incorrect', knownLater: [] })
  })

  test('a question about a ground names its own place, not its place among the known', () => {
    const [later] = facts.period?.grounds ?? []
    const open = extended(
      { days: 30 },
      { grounds: [later ?? expect.fail(), { ground: { ...sick, documented: 'unknown' } }] }
    )
    expect(matter(open, 'extension-days').missing?.map(({ path }) => path)).toEqual([
      'facts.period.grounds[1].ground.documented'
    ])
  })
})

describe('while facts were open, what is wrong however they fall out is wrong', () => {
  const stillSick = { grounds: [{ ground: { ...sick, from: '2018-10-01', to: 'ongoing' as const } }] }

  // Sick since 1 October: 15 days by the decision, to 15 November at least, and so 1 December at the earliest.
  test('a date that is earlier than the earliest possible', () => {
    expect(matter(extended({ lapseDate: '2018-11-01' }, stillSick), 'lapse-date')).toMatchObject({
      verdict: 'incorrect',
      error: 'date-too-early',
      found: { earliest: '2018-12-01' }
    })
  })

  test('fewer days than are sure', () => {
    const days = matter(extended({ days: 14 }, stillSick), 'extension-days')
    expect(days).toMatchObject({ verdict: 'incorrect', error: 'too-few-days', found: { atLeast: 15 } })
    expect(days.by).toBeUndefined()
  })

  test('more days, or a later date, than can be', () => {
    // The 30 days of March are the only ones, and it is not known whether they are documented.
    const open = { grounds: [{ ground: { ...sick, documented: 'unknown' as const } }] }
    expect(matter(extended({ days: 31 }, open), 'extension-days')).toMatchObject({
      error: 'too-many-days',
      found: { atMost: 30 }
    })
    expect(matter(extended({ lapseDate: '2019-01-01' }, open), 'lapse-date')).toMatchObject({
      error: 'date-too-late',
      found: { latest: '2018-12-01' }
    })
    expect(review(extended({ days: 12, lapseDate: '2018-12-01' }, open)).verdict).toBe('cannot-be-assessed')
  })

  test('each of the two is assessed where the other is open', () => {
    // One sick day more or less gives 1 December 2018 all the same: 29 days or 30 from 1 November.
    const day: Ground = { ...sick, documented: 'unknown', from: '2018-05-02', to: '2018-05-02' }
    const oneDay = extended(
      { days: 29, lapseDate: '2018-12-01' },
      { grounds: [{ ground: { ...sick, to: '2018-03-29' } }, { ground: day }] }
    )
    expect(matter(oneDay, 'lapse-date').verdict).toBe('correct')
    expect(matter(oneDay, 'extension-days').verdict).toBe('cannot-be-assessed')
  })

  test('what can be right cannot be assessed, and it is asked for', () => {
    const facts = extended({ days: 15, lapseDate: '2018-12-01' }, stillSick)
    expect(review(facts).verdict).toBe('cannot-be-assessed')
    for (const which of ['extension-days', 'lapse-date'] as const)
      expect(matter(facts, which).missing?.map(({ path }) => path)).toEqual([
        'facts.period.grounds[0].ground.to'
      ])
  })
})

describe('the provision that was named', () => {
  const exempt = { kind: 'limited-work-capacity', documented: 'yes', from: '2018-03-01' } as const

  test('case 46 as it is printed, without an end: the provision is wrong whenever it ends', () => {
    const facts = extended({ ground: 'sickness' }, { grounds: [{ ground: { ...exempt, to: 'ongoing' } }] })
    expect(matter(facts, 'legal-ground')).toMatchObject({
      verdict: 'incorrect',
      error: 'wrong-legal-ground',
      municipality: 'aktivloven/13f/12/1',
      found: ['aktivloven/13f/12/5']
    })
  })

  test('it is one of those under which days extend', () => {
    const both = {
      grounds: [{ ground: sick }, { ground: { ...exempt, from: '2018-05-01', to: '2018-05-31' } }]
    }
    for (const ground of ['sickness', 'limited-work-capacity'] as const)
      expect(matter(extended({ ground }, both), 'legal-ground').verdict).toBe('correct')
    expect(matter(extended({ ground: 'care' }, both), 'legal-ground').verdict).toBe('incorrect')
  })

  test('a day that two grounds cover rests on both: naming either is right', () => {
    const education: Ground = { ...sick, kind: 'education-or-other-benefit', exemptFromAvailability: 'yes' }
    const both = { grounds: [{ ground: sick }, { ground: education }] }
    for (const ground of ['sickness', 'education-or-other-benefit'] as const)
      expect(matter(extended({ ground }, both), 'legal-ground').verdict, ground).toBe('correct')
  })

  test('but sick days of the exempt extend under nr. 5 alone, and while exemption is open it is open', () => {
    const whileExempt = (documented: 'yes' | 'unknown' | 'no') => ({
      grounds: [{ ground: sick }, { ground: { ...exempt, documented, to: '2018-04-30' } }]
    })
    const verdict = (documented: 'yes' | 'unknown' | 'no') =>
      matter(extended({ ground: 'sickness' }, whileExempt(documented)), 'legal-ground').verdict
    expect([verdict('yes'), verdict('unknown'), verdict('no')]).toEqual([
      'incorrect',
      'cannot-be-assessed',
      'correct'
    ])
  })

  test('a ground of that kind that is not documented yet leaves it open', () => {
    const open = { grounds: [{ ground: { ...sick, documented: 'unknown' as const } }] }
    expect(matter(extended({ ground: 'sickness' }, open), 'legal-ground')).toMatchObject({
      verdict: 'cannot-be-assessed',
      missing: [{ path: 'facts.period.grounds[0].ground.documented' }]
    })
  })

  test('the result stands: there is no decision to correct', () => {
    const facts = extended({ days: 30, lapseDate: '2018-12-01', ground: 'care' })
    expect(review(facts).verdict).toBe('correct')
    expect(stepsOf(facts)).toEqual([])
  })
})

describe('where no date follows', () => {
  const exempt = (from: string, to: string) => ({
    grounds: [{ ground: { kind: 'limited-work-capacity' as const, documented: 'yes' as const, from, to } }]
  })

  test('after 12 months of exemption the old date is void, and a new letter is due (order § 4, stk. 6)', () => {
    const facts = extended({ days: 365, lapseDate: '2019-11-01' }, exempt('2017-10-01', '2018-09-30'), {
      cut: { kind: 'reduction', from: '2019-01-01', class: 'high' }
    })
    for (const which of ['extension-days', 'lapse-date'] as const)
      expect(matter(facts, which)).toMatchObject({ error: 'date-void', found: 'restarted' })
    expect(matter(facts, 'cut')).toMatchObject({ error: 'wrongly-cut', found: 'never' })
    expect(stepsOf(facts)).toEqual(['send-new-notice', 'correct-decision'])
  })

  test('an extension past the repeal: any date before it is too early', () => {
    // 1 June 2025 and 31 days: 1 July, on which the rule is repealed.
    const given = (lapseDate: string) => ({
      decision: { on: '2025-05-20', extension: { days: 31, lapseDate } },
      period: {
        lapseDate: '2025-06-01',
        notice: 'sent-in-time' as const,
        grounds: [{ ground: { ...sick, from: '2025-03-01', to: '2025-03-31' } }]
      }
    })
    expect(review(given('2025-06-01'), { asOf: '2025-09-01' })).toMatchObject({
      verdict: 'incorrect',
      matters: [{ verdict: 'correct' }, { error: 'date-too-early', found: 'repealed' }]
    })
    expect(review(given('2025-07-01'), { asOf: '2025-09-01' }).verdict).toBe('correct')
  })
})
