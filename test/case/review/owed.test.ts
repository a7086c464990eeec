import { describe, expect, test } from 'vitest'
import type { DecidedCut, ReviewFacts } from '../../../src/index.js'
import { emptyFile } from '../../board/exemption-cases.js'
import { decision, evaluate, extended, matter, review, sick } from './given.js'

/** 62 sick days from 1 November 2018: the period ends 1 January 2019, and the date is 1 February 2019. */
const sixtyTwo = { grounds: [{ ground: { ...sick, to: '2018-05-01' } }] }
const cutOf = (cut: Partial<DecidedCut>): DecidedCut => ({
  kind: 'reduction',
  from: '2018-11-01',
  class: 'high',
  ...cut
})
const facts = (cut: Partial<DecidedCut>): ReviewFacts =>
  extended({ days: 0, lapseDate: '2018-11-01' }, sixtyTwo, { cut: cutOf(cut) })

describe('by year, over a new year', () => {
  // § 13 g, stk. 1: 2018 1,029 and 514 kroner, 2019 1,042 and 520 (1,000 and 500 of 2016, regulated).
  test('the high reduction: November and December 2018, January 2019', () => {
    expect(review(facts({})).owed).toEqual({
      from: '2018-11-01',
      until: '2019-02-01',
      months: 3,
      byYear: [
        { year: 2018, months: 2, monthlyAmount: 1029, amount: 2058 },
        { year: 2019, months: 1, monthlyAmount: 1042, amount: 1042 }
      ],
      total: 3100
    })
  })

  test('the lower reduction', () => {
    expect(review(facts({ class: 'lower' })).owed).toMatchObject({
      byYear: [{ amount: 1028 }, { amount: 520 }],
      total: 1548
    })
  })

  test('a stated amount is taken as it is', () => {
    const { owed } = review(facts({ kind: 'lapse', monthlyAmount: 11_282 }))
    expect(owed).toMatchObject({ byYear: [{ amount: 22_564 }, { amount: 11_282 }], total: 33_846 })
  })

  test('only 2025 ends on half a krone: the amount owed turns on that reading', () => {
    const given: ReviewFacts = {
      decision: {
        on: '2025-01-15',
        extension: { days: 0 },
        cut: cutOf({ from: '2025-02-01' })
      },
      period: {
        lapseDate: '2025-02-01',
        notice: 'sent-in-time',
        grounds: [{ ground: { ...sick, from: '2024-05-01', to: '2024-05-20' } }]
      }
    }
    // 20 days from 1 February: 1 March 2025, so one month is owed.
    expect(review(given, { asOf: '2025-09-01' }).owed?.total).toBe(1166)
    expect(review(given, { asOf: '2025-09-01', readings: { 'half-krone': 'down' } }).owed?.total).toBe(1165)
    expect(evaluate(given, { asOf: '2025-09-01' })).toMatchObject({ hinges: [{ reading: 'half-krone' }] })
  })
})

describe('for how long', () => {
  test('until it was paid in full again', () => {
    expect(review(facts({ until: '2019-01-01' })).owed).toMatchObject({
      until: '2019-01-01',
      months: 2,
      total: 2058
    })
  })

  test('so far, while it still goes on: a month counts when it has begun', () => {
    const on = (asOf: string) => review(facts({ until: '2019-03-01' }), { asOf }).owed
    expect(on('2018-11-01')).toBeUndefined()
    expect(on('2018-11-02')).toMatchObject({ until: '2018-12-01', months: 1 })
    expect(on('2018-12-31')).toMatchObject({ until: '2019-01-01', months: 2 })
    expect(on('2019-02-10')).toMatchObject({ until: '2019-02-01', months: 3 })
  })

  test.each(['2019-02-01', '2019-06-01'])(
    'nothing where the cut came at the right date or later: %s',
    (from) => {
      const value = review(facts({ from }), { asOf: '2019-12-01' })
      expect(value.owed).toBeUndefined()
      expect(matter(facts({ from }), 'cut')).toMatchObject({ verdict: 'correct', found: '2019-02-01' })
    }
  )

  test('the repeal is the last end', () => {
    const given: ReviewFacts = {
      decision: {
        on: '2025-04-15',
        exemption: 'not-exempt',
        cut: cutOf({ from: '2025-05-01', class: 'lower' })
      },
      exemption: { ...emptyFile, rehabilitation: { status: 'preparatory-part-begun', begunOn: '2025-01-10' } }
    }
    // May and June 2025 at 581 kroner.
    expect(review(given, { asOf: '2026-03-01' }).owed).toMatchObject({
      until: '2025-07-01',
      months: 2,
      total: 1162
    })
  })

  test('a decision that was superseded had no effect, so nothing is owed', () => {
    const given = facts({})
    const superseded = { ...given, decision: { ...given.decision, supersededOn: '2018-10-16' } }
    expect(review(superseded)).toMatchObject({ verdict: 'superseded' })
    expect(review(superseded).owed).toBeUndefined()
  })
})

describe('all months, where aid could not be cut at all', () => {
  const months = { months: 8, until: '2019-07-01' }

  test('wrongly not exempt', () => {
    const given: ReviewFacts = {
      decision: decision({ exemption: 'not-exempt', cut: cutOf({}) }),
      exemption: { ...emptyFile, rehabilitation: { status: 'preparatory-part-begun', begunOn: '2018-01-10' } }
    }
    expect(review(given)).toMatchObject({ verdict: 'incorrect', owed: months })
  })

  const worked = (hours: number) => ({
    work: [{ from: '2018-01-01', to: '2018-06-30', kind: 'ordinary', workingTime: 'fixed', hours } as const]
  })

  test('the requirement was met, whether or not the municipality stated its count', () => {
    const stated = extended({}, worked(225), { requirement: { met: 'no' }, cut: cutOf({}) })
    expect(review(stated)).toMatchObject({ verdict: 'incorrect', owed: months })
    const unstated = extended({}, worked(225), { cut: cutOf({}) })
    expect(review(unstated)).toMatchObject({ verdict: 'incorrect', owed: months })
    expect(matter(unstated, 'cut')).toMatchObject({ error: 'wrongly-cut', found: 'never' })
  })

  test('a quarter of an hour short of it, aid could be cut from the bortfaldsdato', () => {
    const given = extended({}, worked(224.75), { cut: cutOf({ from: '2018-12-01' }) })
    expect(review(given)).toMatchObject({ verdict: 'correct' })
  })
})

describe('a cut before the date that the municipality itself had told', () => {
  test('is wrong though its days and its date are right', () => {
    const given = extended({ days: 30, lapseDate: '2018-12-01' }, {}, { cut: cutOf({}) })
    expect(review(given)).toMatchObject({ verdict: 'incorrect', owed: { months: 1, total: 1029 } })
    expect(matter(given, 'cut')).toMatchObject({ error: 'cut-too-early', by: 1, found: '2018-12-01' })
  })
})

describe('what is not known', () => {
  test.each<Partial<DecidedCut>>([{ kind: 'lapse' }, { kind: 'reduction' }])(
    'an amount: %o is asked for, and no sum is given',
    (cut) => {
      const { class: _, ...without } = cutOf(cut)
      const given = extended({ days: 0 }, sixtyTwo, { cut: without })
      const { owed } = review(given)
      expect(owed).toMatchObject({ months: 3, missing: [{ path: 'facts.decision.cut.monthlyAmount' }] })
      expect(owed).not.toHaveProperty('total')
      expect(owed).not.toHaveProperty('byYear')
    }
  )

  test('the class of a reduction says nothing of what a lapse took', () => {
    expect(review(facts({ kind: 'lapse' })).owed).toMatchObject({ missing: [{}] })
  })

  // Sick since 1 October 2018, still on the day of the decision: 1 December 2018 at the earliest.
  const stillSick = { grounds: [{ ground: { ...sick, from: '2018-10-01', to: 'ongoing' as const } }] }

  test('how long: what is owed at the least is told, and what decides whether it is more', () => {
    const given = extended({}, stillSick, { cut: cutOf({}) })
    expect(review(given).verdict).toBe('incorrect')
    expect(matter(given, 'cut')).toMatchObject({
      error: 'cut-too-early',
      found: { earliest: '2018-12-01' }
    })
    expect(review(given).owed).toMatchObject({
      until: '2018-12-01',
      months: 1,
      total: 1029,
      atLeast: true,
      missing: [{ path: 'facts.period.grounds[0].ground.to' }]
    })
  })

  test('but for as long as it cannot have been right whatever is not known', () => {
    const given = extended({}, stillSick, { cut: cutOf({ until: '2018-12-01' }) })
    expect(review(given).owed).toMatchObject({ months: 1, total: 1029 })
    expect(review(given).owed).not.toHaveProperty('atLeast')
  })

  test('a cut on a day that can be right cannot be assessed', () => {
    const given = extended({}, stillSick, { cut: cutOf({ from: '2018-12-01' }) })
    expect(review(given)).toMatchObject({ verdict: 'cannot-be-assessed' })
    expect(matter(given, 'cut').missing?.map(({ path }) => path)).toEqual([
      'facts.period.grounds[0].ground.to'
    ])
  })
})

describe('aid cut without any letter (notice order § 7; the study, 3.4.1)', () => {
  const withoutLetter = (cut: Partial<DecidedCut>) =>
    extended({}, { notice: 'not-sent' }, { cut: cutOf(cut) })

  test('every month that has begun is owed, by year: without a letter aid cannot lapse', () => {
    // November and December 2018 at 1,029 kroner; January to June 2019 at 1,042 (§ 13 g, stk. 1, regulated).
    expect(review(withoutLetter({}))).toMatchObject({
      verdict: 'incorrect',
      owed: {
        from: '2018-11-01',
        until: '2019-07-01',
        months: 8,
        byYear: [
          { year: 2018, months: 2, amount: 2058 },
          { year: 2019, months: 6, amount: 6252 }
        ],
        total: 8310
      }
    })
    // A letter sent on 15 June 2019 puts the date off to 15 December at least, and 30 sick days further.
    expect(matter(withoutLetter({}), 'cut')).toMatchObject({
      error: 'cut-without-letter',
      found: { earliest: '2020-02-01' }
    })
  })

  test('up to the day on which it was paid in full again', () => {
    expect(review(withoutLetter({ until: '2019-02-01' })).owed).toMatchObject({
      months: 3,
      total: 3100
    })
  })

  test('where the amount is not known, just that is asked for', () => {
    const { class: _, ...without } = cutOf({})
    const { owed } = review(extended({}, { notice: 'not-sent' }, { cut: without }))
    expect(owed).toMatchObject({ months: 8, missing: [{ path: 'facts.decision.cut.monthlyAmount' }] })
    expect(owed?.missing).toHaveLength(1)
  })

  test('a letter sent after the decision: until the date that follows from it', () => {
    // 198 days after 30 April 2018, the last timely day.
    const sent = extended({}, { notice: { sentOn: '2018-11-14' }, grounds: [] }, { cut: cutOf({}) })
    // 198 days from 1 November end on 17 May 2019: the 1st after it is 1 June.
    expect(review(sent).owed).toMatchObject({ until: '2019-06-01', months: 7 })
    expect(matter(sent, 'cut')).toMatchObject({ error: 'cut-too-early', found: '2019-06-01' })
  })

  test('a cut so late that a letter can still be sent in time for it cannot be assessed yet', () => {
    const given = withoutLetter({ from: '2020-06-01' })
    expect(matter(given, 'cut')).toMatchObject({
      verdict: 'cannot-be-assessed',
      missing: [{ path: 'facts.period.notice' }]
    })
  })

  test('once no letter could take effect before the repeal, aid could never be cut', () => {
    const given = withoutLetter({})
    const seen = review(given, { asOf: '2025-03-01' })
    expect(seen.matters.find((each) => each.matter === 'cut')).toMatchObject({
      error: 'cut-without-letter',
      found: 'never'
    })
    expect(seen.owed).toMatchObject({ until: '2025-03-01' })
  })
})
