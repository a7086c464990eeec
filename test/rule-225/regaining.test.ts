import { describe, expect, it, test } from 'vitest'
import {
  assessRegaining,
  explain,
  type Ground,
  type Options,
  type RegainingFacts,
  type WorkRecord
} from '../../src/index.js'
import { job } from './regaining-told.js'

/** Aid reduced from 1 January 2018, seen from a day on which the rule still holds. */
const assess = (work: WorkRecord[], changes: Partial<RegainingFacts> = {}, options: Partial<Options> = {}) =>
  assessRegaining(
    { reducedFrom: '2018-01-01', maritalStatus: 'unmarried', grounds: [], work, ...changes },
    { asOf: '2019-12-31', ...options }
  )
const sameDay = { readings: { 'resumption-unmarried': 'same-day' } } as const
const sick = (from: string, to: string, changes: Partial<Ground> = {}): Ground =>
  ({ kind: 'sickness', documented: 'yes', from, to, ...changes }) as Ground

describe('225 hours since the reduction', () => {
  it('suffice, and not a hundredth less', () => {
    expect(assess([job('2018-03-05', '2018-03-05', 225)])).toMatchObject({
      value: {
        regained: true,
        required: 225,
        hours: 225,
        shortfall: 0,
        regainedOn: { earliest: '2018-03-05', latest: '2018-03-05' },
        resumedFrom: '2018-04-01'
      }
    })
    expect(assess([job('2018-03-05', '2018-03-05', 224.99)], {}, { asOf: '2018-12-31' })).toMatchObject({
      value: { regained: false, hours: 224.99, shortfall: 0.01 }
    })
  })

  it('lie after it: the day of the reduction counts, the day before does not', () => {
    const rest = job('2018-02-01', '2018-02-01', 25)
    expect(assess([job('2018-01-01', '2018-01-01', 200), rest])).toMatchObject({
      value: { regained: true, resumedFrom: '2018-03-01' }
    })
    expect(assess([job('2017-12-31', '2017-12-31', 200), rest], {}, { asOf: '2018-12-31' })).toMatchObject({
      value: { regained: false, hours: 25, shortfall: 200 }
    })
  })

  it('lie in the latest 12 months: 12 March 2018 is among those of 11 March 2019, not of 12 March', () => {
    const first = job('2018-03-12', '2018-03-12', 100)
    expect(assess([first, job('2019-03-11', '2019-03-11', 125)])).toMatchObject({
      value: { regained: true, resumedFrom: '2019-04-01' }
    })
    expect(assess([first, job('2019-03-12', '2019-03-12', 125)], {}, { asOf: '2019-03-31' })).toMatchObject({
      value: { regained: false, hours: 125, shortfall: 100 }
    })
  })

  it('once reached, stay reached, though later months have fewer', () => {
    expect(assess([job('2018-03-05', '2018-03-05', 225)], {}, { asOf: '2019-12-31' })).toMatchObject({
      value: { regained: true, resumedFrom: '2018-04-01', nextLapseDate: '2019-04-01' }
    })
  })

  it('are not counted for subsidised work, nor for what nothing documents', () => {
    const work = [
      job('2018-03-01', '2018-03-31', 300, { kind: 'wage-subsidy' }),
      job('2018-04-01', '2018-04-30', 300, { documented: 'no' })
    ]
    expect(assess(work)).toMatchObject({ value: { regained: false, hours: 0, shortfall: 225 } })
  })

  it('are income by the conversion rate where there is no fixed working time: 122.50 kroner in 2018', () => {
    // 225 x 122.50 = 27,562.50
    const paid = (income: number): WorkRecord => ({
      from: '2018-03-05',
      to: '2018-03-05',
      kind: 'ordinary',
      workingTime: 'not-fixed',
      income
    })
    expect(assess([paid(27_562.5)])).toMatchObject({ value: { regained: true } })
    expect(assess([paid(27_562.49)], {}, { asOf: '2018-12-31' })).toMatchObject({
      value: { regained: false, hours: 224.99 }
    })
  })
})

describe('in the transition', () => {
  const reducedFrom = '2016-10-01'
  it('113 hours in 6 months suffice on a day to 31 March 2017, 225 in 12 from 1 April', () => {
    const on = (day: string) => assess([job(day, day, 113)], { reducedFrom }, { asOf: '2017-04-30' })
    expect(on('2017-03-31')).toMatchObject({
      value: { regained: true, required: 113, hours: 113, resumedFrom: '2017-04-01' }
    })
    expect(on('2017-04-01')).toMatchObject({
      value: { regained: false, required: 225, hours: 113, shortfall: 112 }
    })
  })

  it('a day has the 6 months up to and including it, and what was done before is lost until 12 months count', () => {
    // 1 October 2016 is among the 6 months of 31 March 2017 (1 October to 31 March): 60 + 53 = 113.
    const first = job('2016-10-01', '2016-10-01', 60)
    expect(assess([first, job('2017-03-31', '2017-03-31', 53)], { reducedFrom })).toMatchObject({
      value: { regained: true, regainedOn: { latest: '2017-03-31' } }
    })
  })
})

describe('from when full aid is paid', () => {
  const work = [job('2018-03-31', '2018-03-31', 225)]
  it('is the 1st of the next month for the married (§ 26, stk. 10), whatever the reading', () => {
    expect(assess(work, { maritalStatus: 'married' }, sameDay)).toMatchObject({
      value: { resumedFrom: '2018-04-01' },
      hinges: []
    })
  })

  it('is for the unmarried the 1st of the next month, or the same day, and the result hinges on it', () => {
    expect(assess(work)).toMatchObject({
      value: { resumedFrom: '2018-04-01' },
      hinges: [
        {
          reading: 'resumption-unmarried',
          chosen: 'first-of-next-month',
          alternative: 'same-day',
          outcome: { kind: 'decided', regained: true, resumedFrom: '2018-03-31' }
        }
      ]
    })
    expect(assess(work, {}, sameDay)).toMatchObject({ value: { resumedFrom: '2018-03-31' } })
  })

  it('of hours reached on a 1st is the next 1st', () => {
    expect(assess([job('2018-04-01', '2018-04-01', 225)])).toMatchObject({
      value: { resumedFrom: '2018-05-01' }
    })
  })
})

describe('a stretch within which the hours are reached', () => {
  it('gives a range: 120 hours in February, 105 in March take 5 March at the earliest, 31 March at the latest', () => {
    // 4 days hold 96 hours at most, 5 days 120.
    expect(
      assess([job('2018-02-01', '2018-02-28', 120), job('2018-03-01', '2018-03-31', 105)])
    ).toMatchObject({
      value: {
        regainedOn: { earliest: '2018-03-05', latest: '2018-03-31' },
        resumedFrom: '2018-04-01',
        nextLapseDate: '2019-03-01'
      }
    })
  })

  it('is open where the ends of the range lie in different months, and is asked to be split', () => {
    const work = [job('2018-02-01', '2018-02-28', 200), job('2018-03-25', '2018-04-20', 60)]
    expect(assess(work)).toMatchObject({
      kind: 'undetermined',
      missing: [
        {
          path: 'facts.work[1]',
          question: {
            da: 'Hvilke timer har borgeren arbejdet på hvilke dage fra 25. marts 2018 til 20. april 2018? Del arbejdet op.'
          }
        }
      ],
      // Whichever days they lie on, full aid is regained: on 19 April 36 of the 60 hours have been worked at the least.
      partial: {
        regained: true,
        required: 225,
        shortfall: 0,
        leastHours: 236,
        earliestResumedFrom: '2018-04-01'
      }
    })
    // 20 hours in March, 40 in April: 225 are reached in April.
    const split = [job('2018-03-25', '2018-03-31', 20), job('2018-04-01', '2018-04-20', 40)]
    expect(assess([job('2018-02-01', '2018-02-28', 200), ...split])).toMatchObject({
      value: { regained: true, resumedFrom: '2018-05-01' }
    })
  })

  it('is the only one that is asked to be split, however many others there are', () => {
    const others = Array.from({ length: 100 }, () => job('2018-01-10', '2018-01-20', 0.01))
    const work = [...others, job('2018-02-01', '2018-02-28', 200), job('2018-03-25', '2018-04-20', 60)]
    expect(assess(work)).toMatchObject({ kind: 'undetermined', missing: [{ path: 'facts.work[101]' }] })
  })

  it('is decided by 24 hours a day alone: from 25 March, 225 hours take until 3 April at the earliest', () => {
    // The 7 days to 31 March hold 168 hours, the 9 to 2 April 216, the 10 to 3 April 240.
    const later = job('2018-06-01', '2018-06-01', 225)
    expect(assess([job('2018-03-25', '2018-04-20', 225), later], { maritalStatus: 'married' })).toMatchObject(
      {
        value: { regainedOn: { earliest: '2018-04-03', latest: '2018-04-20' }, resumedFrom: '2018-05-01' }
      }
    )
  })

  it('of income has no such limit, for income is earned as it is earned', () => {
    const paid: WorkRecord = {
      from: '2018-03-25',
      to: '2018-04-20',
      kind: 'ordinary',
      workingTime: 'not-fixed',
      income: 27_562.5
    }
    expect(assess([paid], { maritalStatus: 'married' })).toMatchObject({
      kind: 'undetermined',
      partial: { earliestResumedFrom: '2018-04-01' }
    })
  })

  it('that began before the reduction may lie before it', () => {
    // 31 days in all, of which 10 lie before 1 January and hold 240 hours at most.
    const across = job('2017-12-22', '2018-01-21', 225)
    const open = assess([across], {}, { asOf: '2018-12-31' })
    expect(open).toMatchObject({
      kind: 'undetermined',
      missing: [{ path: 'facts.work[0]' }],
      // None of them need lie after 31 December: whether full aid is regained is open.
      partial: { required: 225, leastHours: 0 }
    })
    expect(open.kind === 'undetermined' && open.partial).not.toHaveProperty('regained')
    expect(
      assess([across, job('2018-01-22', '2018-01-22', 225)], { maritalStatus: 'married' })
    ).toMatchObject({
      kind: 'decided',
      value: { regained: true, resumedFrom: '2018-02-01' }
    })
  })

  it('on the same-day reading must be known to the day', () => {
    const work = [job('2018-02-01', '2018-02-28', 120), job('2018-03-01', '2018-03-31', 105)]
    expect(assess(work, {}, sameDay)).toMatchObject({
      kind: 'undetermined',
      missing: [{ path: 'facts.work[1]' }],
      partial: { earliestResumedFrom: '2018-03-05' }
    })
  })
})

describe('the months are extended backwards by the days of grounds', () => {
  const first = job('2018-03-12', '2018-03-12', 100)
  const last = job('2019-03-21', '2019-03-21', 125)
  const asOf = { asOf: '2019-03-31' }

  it('10 sick days bring back 12 March to the months of 21 March a year later, 9 do not', () => {
    // Without: 22 March 2018 to 21 March 2019. 22 March less 10 days is 12 March.
    expect(assess([first, last], { grounds: [sick('2018-06-01', '2018-06-10')] }, asOf)).toMatchObject({
      value: { regained: true, resumedFrom: '2019-04-01' }
    })
    expect(assess([first, last], { grounds: [sick('2018-06-01', '2018-06-09')] }, asOf)).toMatchObject({
      value: { regained: false, hours: 125 }
    })
  })

  it('days of a ground in the time added extend it again', () => {
    // 9 days bring the beginning to 13 March; a sick day on 13 March brings it to 12 March.
    const grounds = [sick('2018-06-01', '2018-06-09'), sick('2018-03-13', '2018-03-13')]
    expect(assess([first, last], { grounds }, asOf)).toMatchObject({ value: { regained: true } })
    const tooEarly = [sick('2018-06-01', '2018-06-09'), sick('2018-03-12', '2018-03-12')]
    expect(assess([first, last], { grounds: tooEarly }, asOf)).toMatchObject({ value: { regained: false } })
  })

  it('but never beyond the reduction', () => {
    const before = job('2017-12-31', '2017-12-31', 100)
    const grounds = [sick('2018-06-01', '2018-09-30')]
    expect(assess([before, job('2018-12-31', '2018-12-31', 125)], { grounds }, asOf)).toMatchObject({
      value: { regained: false, hours: 125 }
    })
  })

  it('a day under two grounds counts once, or under the other reading twice', () => {
    const grounds = [sick('2018-06-01', '2018-06-05'), sick('2018-06-01', '2018-06-05', { kind: 'care' })]
    expect(assess([first, last], { grounds }, asOf)).toMatchObject({
      value: { regained: false },
      hinges: [{ reading: 'overlapping-grounds', alternative: 'sum', outcome: { regained: true } }]
    })
  })

  it('the days of the covid periods extend', () => {
    // The 12 months of 9 March 2021 begin on 10 March 2020. Of the covid periods they hold 183 and 129 days; with 9 March
    // 2020, which these reach, 313: 10 March 2020 less 313 days is 2 May 2019.
    const regained = (day: string) =>
      assess(
        [job(day, day, 100), job('2021-03-09', '2021-03-09', 125)],
        { reducedFrom: '2019-01-01' },
        { asOf: '2021-03-09' }
      )
    expect(regained('2019-05-02')).toMatchObject({ value: { regained: true } })
    expect(regained('2019-05-01')).toMatchObject({ value: { regained: false } })
  })

  it('an unknown ground is asked for where it matters, and only there', () => {
    const grounds = [sick('2018-06-01', '2018-06-10', { documented: 'unknown' })]
    expect(assess([first, last], { grounds }, asOf)).toMatchObject({
      kind: 'undetermined',
      missing: [{ path: 'facts.grounds[0].documented' }],
      partial: { earliestResumedFrom: '2019-04-01' }
    })
    expect(assess([first, job('2019-03-21', '2019-03-21', 124)], { grounds }, asOf)).toMatchObject({
      kind: 'decided',
      value: { regained: false }
    })
  })

  it('days without dates are as many in the window, or as few, as can be', () => {
    const grounds: Ground[] = [
      { kind: 'sickness', documented: 'yes', days: 10, within: { from: '2018-06-01', to: '2018-06-30' } }
    ]
    expect(assess([first, last], { grounds }, asOf)).toMatchObject({ value: { regained: true } })
    const outside: Ground[] = [
      { kind: 'sickness', documented: 'yes', days: 10, within: { from: '2019-03-15', to: '2019-04-15' } }
    ]
    expect(assess([first, last], { grounds: outside }, asOf)).toMatchObject({
      kind: 'decided',
      value: { regained: false }
    })
    const around: Ground[] = [
      { kind: 'sickness', documented: 'yes', days: 10, within: { from: '2019-03-01', to: '2019-04-15' } }
    ]
    expect(assess([first, last], { grounds: around }, asOf)).toMatchObject({
      kind: 'undetermined',
      missing: [{ path: 'facts.grounds[0].within' }]
    })
  })
})

describe('stk. 13: months more than three years back', () => {
  // Sick for three years, 1 March 2018 to 28 February 2021 (1,096 days), and at work before and after.
  const grounds = [sick('2018-03-01', '2021-02-28')]
  const on = (first: string, last: string) =>
    assess([job(first, first, 100), job(last, last, 125)], { grounds }, { asOf: last })
  const [reached, missed] = [{ value: { regained: true } }, { value: { regained: false, hours: 125 } }]

  it('are left out: January 2018 is among the months of 30 January 2021, not of 31 January', () => {
    // Three years before 1 February 2021 is 1 February 2018, so that January 2018 lies wholly more than three years back.
    expect(on('2018-01-31', '2021-01-30')).toMatchObject(reached)
    expect(on('2018-01-31', '2021-01-31')).toMatchObject(missed)
    expect(on('2018-02-01', '2021-01-31')).toMatchObject(reached)
  })

  it('are given forward: those of 31 January keep their beginning for the month that they have left out', () => {
    expect(on('2018-02-01', '2021-02-28')).toMatchObject(reached)
    expect(on('2018-01-31', '2021-02-28')).toMatchObject(missed)
    // Those of 28 February have left out two months and keep theirs, March 2018, until 30 April; by then those of
    // 31 January have used theirs up.
    expect(on('2018-02-28', '2021-03-31')).toMatchObject(missed)
    expect(on('2018-03-01', '2021-04-30')).toMatchObject(reached)
  })
})

describe('the next bortfaldsdato', () => {
  it('is the first 1st on which the hours of the latest 12 months fall below 225', () => {
    // 5 March 2018 is among the 12 months before 1 March 2019, not before 1 April.
    expect(assess([job('2018-03-05', '2018-03-05', 225)])).toMatchObject({
      value: { nextLapseDate: '2019-04-01' }
    })
    // With 225 more in August, it lasts until August is no longer among them.
    const more = job('2018-08-31', '2018-08-31', 225)
    expect(assess([job('2018-03-05', '2018-03-05', 225), more])).toMatchObject({
      value: { nextLapseDate: '2019-09-01' }
    })
  })

  it('after the transition holds all the work of 12 months against 225 hours, also that before the reduction', () => {
    const given = { reducedFrom: '2016-10-01' }
    const inOctober = job('2016-10-05', '2016-10-05', 113)
    expect(assess([inOctober], given)).toMatchObject({ value: { nextLapseDate: '2017-04-01' } })
    // 112 + 113 = 225, and 1 June 2016 is among the 12 months before 1 June 2017, not before 1 July.
    expect(assess([job('2016-06-01', '2016-06-01', 112), inOctober], given)).toMatchObject({
      value: { regainedOn: { latest: '2016-10-05' }, nextLapseDate: '2017-07-01' }
    })
  })

  it('is later by the days of grounds', () => {
    // 1 April 2019 and 40 sick days: the period runs to 10 May, 1 June.
    const grounds = [sick('2018-11-01', '2018-12-10')]
    expect(assess([job('2018-03-05', '2018-03-05', 225)], { grounds })).toMatchObject({
      value: { nextLapseDate: '2019-06-01' }
    })
  })

  it('is open while a ground goes on, and the rest stands', () => {
    const grounds = [sick('2019-01-10', 'ongoing')]
    const evaluation = assess([job('2018-03-05', '2018-03-05', 225)], { grounds }, { asOf: '2019-02-01' })
    expect(evaluation).toMatchObject({
      kind: 'undetermined',
      missing: [{ path: 'facts.grounds[0].to' }],
      // 23 days to 1 February: the period of 1 April runs to 23 April at least.
      partial: { regained: true, resumedFrom: '2018-04-01', earliestNextLapseDate: '2019-05-01' }
    })
  })

  it('is not there where the rule is repealed before it', () => {
    const evaluation = assess(
      [job('2024-08-05', '2024-08-05', 225)],
      { reducedFrom: '2024-07-01' },
      { asOf: '2024-10-01' }
    )
    // August 2024 is among the 12 months of every 1st up to 1 August 2025.
    expect(evaluation).toMatchObject({ kind: 'decided', value: { resumedFrom: '2024-09-01' } })
    expect(evaluation).not.toHaveProperty('value.nextLapseDate')
  })

  it('can be the very day of resumption, and a human is told', () => {
    // 15 March 2019 has 20 March 2018 among its 12 months; on 1 April 2019 they begin with 1 April 2018.
    const work = [job('2018-03-20', '2018-03-20', 100), job('2019-03-15', '2019-03-15', 125)]
    expect(assess(work)).toMatchObject({
      value: { regained: true, resumedFrom: '2019-04-01', nextLapseDate: '2019-04-01' },
      warnings: [
        { code: 'lapses-when-resumed' },
        { code: 'more-than-24-hours-a-day' },
        { code: 'more-than-24-hours-a-day' }
      ]
    })
  })

  it('is not touched by an exemption of 12 months that ended before the reduction', () => {
    const grounds = [sick('2016-01-01', '2017-06-30', { kind: 'limited-work-capacity' })]
    expect(assess([job('2018-03-05', '2018-03-05', 225)], { grounds })).toMatchObject({
      kind: 'decided',
      value: { nextLapseDate: '2019-04-01' }
    })
  })
})

describe('outside the rule', () => {
  const hours = [job('2025-06-01', '2025-06-01', 225)]
  it('a reduction before 1 October 2016 and one from 1 July 2025 are not covered', () => {
    expect(assess([], { reducedFrom: '2016-09-01' })).toMatchObject({ reason: 'notYetInForce' })
    expect(assess([], { reducedFrom: '2025-07-01' }, { asOf: '2025-08-01' })).toMatchObject({
      reason: 'repealed'
    })
  })

  it('full aid that could only be resumed on 1 July 2025 is not, but under the same-day reading it is', () => {
    const given = { reducedFrom: '2025-01-01' }
    expect(assess(hours, given, { asOf: '2025-06-30' })).toMatchObject({
      kind: 'notCovered',
      reason: 'repealed',
      hinges: [{ reading: 'resumption-unmarried', outcome: { kind: 'decided', resumedFrom: '2025-06-01' } }]
    })
    expect(assess(hours, given, { asOf: '2025-06-30', ...sameDay })).toMatchObject({
      value: { resumedFrom: '2025-06-01' }
    })
  })

  it('what is not regained by the repeal is repealed, and until then not regained', () => {
    const given = { reducedFrom: '2025-01-01' }
    expect(assess([], given, { asOf: '2025-06-30' })).toMatchObject({ value: { regained: false } })
    expect(assess([], given, { asOf: '2025-07-01' })).toMatchObject({ reason: 'repealed' })
  })

  it('12 months of exemption make the reckoning start afresh, from the day on which the citizen is covered again', () => {
    const exempt = (from: string, to: string) => ({
      grounds: [sick(from, to, { kind: 'limited-work-capacity' })]
    })
    expect(assess([], exempt('2018-02-01', '2019-01-31'), { asOf: '2019-02-01' })).toMatchObject({
      reason: 'restarted'
    })
    expect(assess([], exempt('2018-02-01', '2019-01-30'))).toMatchObject({ value: { regained: false } })
    expect(assess([], exempt('2018-02-01', '2019-01-31'), { asOf: '2019-01-31' })).toMatchObject({
      value: { regained: false }
    })
  })
})

describe('bad input', () => {
  const record = job('2018-03-05', '2018-03-05', 225)
  test.each<[string, Partial<RegainingFacts>, string, string]>([
    ['no 1st', { reducedFrom: '2018-01-02' }, 'facts.reducedFrom', 'not-first-of-month'],
    ['a reduction to come', { reducedFrom: '2020-01-01' }, 'facts.reducedFrom', 'reduced-after-assessment'],
    [
      'work to come',
      { work: [{ ...record, to: '2020-01-01' }] },
      'facts.work[0].to',
      'work-after-assessment'
    ],
    [
      'an ongoing ground to come',
      { grounds: [sick('2020-01-01', 'ongoing')] },
      'facts.grounds[0].from',
      'starts-after-assessment'
    ],
    ['another status', { maritalStatus: 'engaged' as 'married' }, 'facts.maritalStatus', 'unknown-value'],
    ['an unknown field', { letter: 1 } as object, 'facts.letter', 'unknown-key']
  ])('%s is refused', (_, changes, path, code) => {
    expect(assess([record], changes)).toMatchObject({ kind: 'invalid', issues: [{ path, code }] })
  })

  test('every field is required', () => {
    const evaluation = assessRegaining({} as RegainingFacts, { asOf: '2019-01-01' })
    expect(evaluation.kind === 'invalid' && evaluation.issues.map(({ path }) => path).sort()).toEqual([
      'facts.grounds',
      'facts.maritalStatus',
      'facts.reducedFrom',
      'facts.work'
    ])
  })
})

test('more than 24 hours a day in one record is a warning, and counts as it is stated', () => {
  expect(assess([job('2018-02-01', '2018-02-09', 225)])).toMatchObject({
    kind: 'decided',
    value: { regained: true },
    warnings: [{ path: 'facts.work[0].hours', code: 'more-than-24-hours-a-day' }]
  })
  expect(assess([job('2018-02-01', '2018-02-10', 225)])).not.toHaveProperty('warnings')
})

test('the page of a result that is open tells what is certain all the same', () => {
  const open = assess([job('2018-02-01', '2018-02-28', 200), job('2018-03-25', '2018-04-20', 60)])
  const page = explain(open, { language: 'da', format: 'text' }).replace(/\s+/g, ' ')
  expect(page).toContain(
    'Borgeren har genoptjent retten til fuld hjælp. Fra hvornår den gives igen, kan ikke afgøres endnu.'
  )
  expect(page).toContain('Fuld hjælp kan tidligst gives igen fra 1. april 2018.')
  expect(page).not.toContain('optjeningsperioden')
})
