import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { assessWorkRequirement, type Options, type WorkRecord } from '../../src/index.js'
import { job } from './usual-job.js'

/** The year before 1 November 2018, with two days of sickness: the period runs to 2 November (33-18). */
const twoDaysSick = {
  lapseDate: '2018-11-01',
  notice: 'sent-in-time',
  grounds: [{ kind: 'sickness', documented: 'yes', from: '2018-05-01', to: '2018-05-02' }]
} as const
const asOf = { asOf: '2018-12-31' }

const assess = (work: WorkRecord[], options: Options = asOf) =>
  assessWorkRequirement({ ...twoDaysSick, grounds: [...twoDaysSick.grounds], work }, options)

describe('the hours of ordinary work', () => {
  it('suffice at 225, and not at a hundredth less', () => {
    expect(assess([job({ hours: 225 })])).toMatchObject({
      value: { met: true, required: 225, hours: 225, shortfall: 0 }
    })
    expect(assess([job({ hours: 224.99 })])).toMatchObject({
      value: { met: false, hours: 224.99, shortfall: 0.01 }
    })
  })

  it('of several jobs are added', () => {
    expect(assess([job({ hours: 100.1 }), job({ hours: 124.9 })])).toMatchObject({
      value: { met: true, hours: 225 }
    })
  })

  it('case 51: 229 hours in a usual job suffice', () => {
    expect(
      assessWorkRequirement(
        {
          lapseDate: '2017-04-01',
          notice: 'sent-in-time',
          grounds: [],
          work: [
            job({ from: '2016-10-01', to: '2017-02-28', hours: 229, usualPay: 'yes', documented: 'yes' })
          ]
        },
        { asOf: '2017-04-01' }
      )
    ).toMatchObject({ value: { met: true, hours: 229 } })
  })

  it('are 113 in the transition', () => {
    const transition = { lapseDate: '2016-10-01', notice: 'sent-in-time', grounds: [] } as const
    const work = [job({ from: '2016-05-01', to: '2016-08-31', hours: 113 })]
    expect(assessWorkRequirement({ ...transition, grounds: [], work }, { asOf: '2016-10-01' })).toMatchObject(
      { value: { met: true, required: 113 } }
    )
  })

  it('33-18: count on the days added, and not between these and the new lapse date', () => {
    const onTheAddedDays = job({ from: '2018-11-01', to: '2018-11-02', hours: 10 })
    const afterThem = job({ from: '2018-11-03', to: '2018-11-30', hours: 100 })
    expect(assess([job({ hours: 215 }), onTheAddedDays])).toMatchObject({ value: { met: true, hours: 225 } })
    expect(assess([job({ hours: 215 }), afterThem])).toMatchObject({ value: { met: false, hours: 215 } })
  })

  it.each(['wage-subsidy', 'job-rotation', 'paid-placement'] as const)('%s does not count', (kind) => {
    expect(assess([job({ kind, hours: 300 })])).toMatchObject({ value: { met: false, hours: 0 } })
  })

  it('do not count where pay is substantially below the usual, or nothing documents them', () => {
    expect(assess([job({ hours: 300, usualPay: 'no' })])).toMatchObject({ value: { met: false } })
    expect(assess([job({ hours: 300, documented: 'no' })])).toMatchObject({ value: { met: false } })
  })

  it('a concrete doubt must be investigated before they count', () => {
    expect(assess([job({ hours: 300, concreteDoubt: 'yes' })])).toMatchObject({
      kind: 'undetermined',
      missing: [{ path: 'facts.work[0].concreteDoubt' }]
    })
  })

  it('an unknown is asked for only where the other hours do not settle the case', () => {
    const unknown = job({ hours: 100, documented: 'unknown' })
    expect(assess([job({ hours: 225 }), unknown])).toMatchObject({ kind: 'decided', value: { met: true } })
    expect(assess([job({ hours: 124 }), unknown])).toMatchObject({ kind: 'decided', value: { met: false } })
    expect(assess([job({ hours: 125 }), unknown])).toMatchObject({
      kind: 'undetermined',
      missing: [{ path: 'facts.work[1].documented' }]
    })
  })
})

describe('a stretch that crosses the period’s edge', () => {
  const crossing = job({ from: '2018-10-15', to: '2018-11-30', hours: 60 })

  it('is a range: met by its lower end, not met by its upper, otherwise open', () => {
    expect(assess([job({ hours: 225 }), crossing])).toMatchObject({ value: { met: true } })
    expect(assess([job({ hours: 164 }), crossing])).toMatchObject({ value: { met: false } })
    expect(assess([job({ hours: 165 }), crossing])).toMatchObject({
      kind: 'undetermined',
      missing: [{ path: 'facts.work[1]' }]
    })
  })

  it('is settled by being split', () => {
    const inside = job({ from: '2018-10-15', to: '2018-11-02', hours: 59 })
    const outside = job({ from: '2018-11-03', to: '2018-11-30', hours: 1 })
    expect(assess([job({ hours: 165 }), inside, outside])).toMatchObject({
      value: { met: false, hours: 224 }
    })
  })
})

describe('a day holds 24 hours', () => {
  // 1 and 2 November lie in the period: of 60 hours from 1 to 4 November at most 48 do, and at least 12.
  const overTheEdge = (changes: Partial<WorkRecord>) =>
    job({ from: '2018-11-01', to: '2018-11-04', ...changes })

  it('of a stretch over the edge no more than that can lie inside', () => {
    expect(assess([job({ hours: 176.99 }), overTheEdge({ hours: 60 })])).toMatchObject({
      kind: 'decided',
      value: { met: false, hours: 188.99 }
    })
    expect(assess([job({ hours: 177 }), overTheEdge({ hours: 60 })]).kind).toBe('undetermined')
  })

  it('nor outside', () => {
    expect(assess([job({ hours: 213 }), overTheEdge({ hours: 60 })])).toMatchObject({
      kind: 'decided',
      value: { met: true, hours: 225 }
    })
    expect(assess([job({ hours: 212.99 }), overTheEdge({ hours: 60 })]).kind).toBe('undetermined')
  })

  it('converted income is no hours by the clock', () => {
    // 12,250 kroner are 100 hours: any of them can lie on either side.
    const paid = overTheEdge({ workingTime: 'not-fixed', income: 12_250 })
    expect(assess([job({ hours: 125 }), paid]).kind).toBe('undetermined')
  })

  it('more of them are a warning: the record counts as it is stated', () => {
    const evaluation = assess([job({ from: '2018-03-01', to: '2018-03-02', hours: 48.01 })])
    expect(evaluation).toMatchObject({
      kind: 'decided',
      value: { hours: 48.01 },
      warnings: [{ path: 'facts.work[0].hours', code: 'more-than-24-hours-a-day' }]
    })
    expect(assess([job({ from: '2018-03-01', to: '2018-03-02', hours: 48 })])).not.toHaveProperty('warnings')
    // Then nothing is known of where its hours lie.
    expect(assess([job({ hours: 125 }), overTheEdge({ hours: 100 })])).toMatchObject({
      kind: 'undetermined',
      warnings: [{ path: 'facts.work[1].hours' }]
    })
  })
})

describe('work that is planned is not done (the act: "dokumenteret at have haft")', () => {
  const planned = job({ from: '2018-10-01', to: '2018-10-31', hours: 100 })

  it('is left out, with a warning; on its last day it is done', () => {
    expect(assess([job({ hours: 125 }), planned], { asOf: '2018-09-30' })).toMatchObject({
      kind: 'decided',
      value: { met: false, hours: 125, shortfall: 100 },
      warnings: [{ path: 'facts.work[1]', code: 'work-not-done-yet' }]
    })
    const done = assess([job({ hours: 125 }), planned], { asOf: '2018-10-31' })
    expect(done).toMatchObject({ value: { met: true, hours: 225 } })
    expect(done).not.toHaveProperty('warnings')
  })

  it('of a stretch that goes on it is asked how much is done, where that matters', () => {
    const asOf = { asOf: '2018-10-15' }
    expect(assess([job({ hours: 125 }), planned], asOf)).toMatchObject({
      kind: 'undetermined',
      missing: [{ path: 'facts.work[1]' }],
      warnings: [{ code: 'work-not-done-yet' }]
    })
    expect(assess([job({ hours: 225 }), planned], asOf)).toMatchObject({ value: { met: true, hours: 225 } })
  })

  it('after the earning period it is of no interest', () => {
    const later = job({ from: '2018-11-03', to: '2018-11-30', hours: 100 })
    expect(assess([job({ hours: 225 }), later], { asOf: '2018-11-02' })).not.toHaveProperty('warnings')
  })
})

describe('only what can change the outcome is asked for', () => {
  const undocumented = (hours: number) => job({ hours, documented: 'unknown' })
  const asked = (...work: WorkRecord[]) => {
    const evaluation = assess(work)
    return evaluation.kind === 'undetermined' ? evaluation.missing.map(({ path }) => path) : evaluation.kind
  }

  it('an hour beside 225 that may or may not count changes nothing, whichever way they fall out', () => {
    expect(asked(undocumented(225), undocumented(1))).toEqual(['facts.work[0].documented'])
    expect(asked(undocumented(224), undocumented(1))).toEqual([
      'facts.work[0].documented',
      'facts.work[1].documented'
    ])
  })

  it('100 + 100 + 100 + 20: the 20 never make the difference', () => {
    const hundred = undocumented(100)
    expect(asked(hundred, hundred, undocumented(20), hundred)).toEqual([
      'facts.work[0].documented',
      'facts.work[1].documented',
      'facts.work[3].documented'
    ])
  })

  it('beside a stretch of which any part can count, they can', () => {
    const crossing = job({ from: '2018-10-15', to: '2018-11-30', hours: 60 })
    expect(asked(undocumented(200), undocumented(1), crossing)).toEqual([
      'facts.work[0].documented',
      'facts.work[1].documented',
      'facts.work[2]'
    ])
  })

  it('of 10,000 records it is found as well', () => {
    const many = Array.from({ length: 9_999 }, () => undocumented(100))
    expect(asked(...many, undocumented(20))).toHaveLength(9_999)
  })
})

describe('income without fixed working time', () => {
  const paid = (income: number, changes: Partial<WorkRecord> = {}): WorkRecord =>
    job({ workingTime: 'not-fixed', income, ...changes })

  it('is divided by the year’s conversion rate: 122.50 kroner in 2018', () => {
    // 225 x 122.50 = 27,562.50
    expect(assess([paid(27_562.5)])).toMatchObject({ value: { met: true, hours: 225 } })
    expect(assess([paid(27_562.49)])).toMatchObject({ value: { met: false, hours: 224.99, shortfall: 0.01 } })
  })

  it('is not rounded before it is added', () => {
    // 9,187.49 kroner are 74.9999 hours: rounded one by one, the three would miss 225.
    expect(assess([paid(9187.51), paid(9187.5), paid(9187.49)])).toMatchObject({
      value: { met: true, hours: 225 }
    })
  })

  it('is converted also where the hours are documented, and the result hinges on it', () => {
    const evaluation = assess([paid(27_562.49, { hours: 230 })])
    expect(evaluation).toMatchObject({
      value: { met: false },
      hinges: [
        {
          reading: 'no-fixed-hours',
          alternative: 'documented-hours',
          outcome: { kind: 'decided', met: true, lapseDate: '2018-12-01' }
        }
      ]
    })
    expect(
      assess([paid(27_562.49, { hours: 230 })], {
        ...asOf,
        readings: { 'no-fixed-hours': 'documented-hours' }
      })
    ).toMatchObject({ value: { met: true, hours: 230 } })
  })

  it('is converted by the rate of the year in which it was earned, or of the lapse date', () => {
    // 2017: 120.99 kroner. 225 x 120.99 = 27,222.75, which at the rate of 2018 is 222.22 hours.
    const in2017 = paid(27_222.75, { from: '2017-11-01', to: '2017-12-31' })
    expect(assess([in2017])).toMatchObject({
      value: { met: true, hours: 225 },
      hinges: [{ reading: 'conversion-rate-year', outcome: { kind: 'decided', met: false } }]
    })
    expect(assess([in2017], { ...asOf, readings: { 'conversion-rate-year': 'assessed' } })).toMatchObject({
      value: { met: false, hours: 222.22, shortfall: 2.78 }
    })
  })

  it('over a new year lies between the two years’ hours, and is asked for where that matters', () => {
    const overNewYear = { from: '2017-12-01', to: '2018-01-31' }
    expect(assess([paid(27_562.5, overNewYear)])).toMatchObject({ value: { met: true } })
    expect(assess([paid(27_222.74, overNewYear)])).toMatchObject({ value: { met: false } })
    expect(assess([paid(27_400, overNewYear)])).toMatchObject({
      kind: 'undetermined',
      missing: [{ path: 'facts.work[0]' }]
    })
  })

  it('is asked for where only hours are given', () => {
    expect(assess([job({ workingTime: 'not-fixed', hours: 300 })])).toMatchObject({
      kind: 'undetermined',
      missing: [{ path: 'facts.work[0].income' }]
    })
  })

  it('of unknown working time counts where both ways agree', () => {
    expect(assess([paid(27_562.5, { workingTime: 'unknown', hours: 226 })])).toMatchObject({
      value: { met: true }
    })
    expect(assess([paid(27_562.5, { workingTime: 'unknown', hours: 224 })])).toMatchObject({
      kind: 'undetermined',
      missing: [{ path: 'facts.work[0].workingTime' }]
    })
  })
})

describe('self-employment', () => {
  const business = (changes: Partial<WorkRecord>): WorkRecord =>
    job({ kind: 'self-employment', hours: 300, ...changes })

  it('counts at 20 hours a week without aid meanwhile, with the documented hours', () => {
    expect(assess([business({ atLeast20HoursAWeek: 'yes', noAidMeanwhile: 'yes' })])).toMatchObject({
      value: { met: true, hours: 300 }
    })
  })

  it('does not count without either', () => {
    expect(assess([business({ atLeast20HoursAWeek: 'no', noAidMeanwhile: 'yes' })])).toMatchObject({
      value: { met: false }
    })
    expect(assess([business({ atLeast20HoursAWeek: 'yes', noAidMeanwhile: 'no' })])).toMatchObject({
      value: { met: false }
    })
  })

  it('asks for what is not said of it', () => {
    expect(assess([business({})])).toMatchObject({
      kind: 'undetermined',
      missing: [{ path: 'facts.work[0].atLeast20HoursAWeek' }, { path: 'facts.work[0].noAidMeanwhile' }]
    })
  })
})

describe('bad input', () => {
  it.each([
    [{ hours: 1.234 }, 'facts.work[0].hours', 'more-than-two-decimals'],
    [{ hours: -1 }, 'facts.work[0].hours', 'number-out-of-range'],
    [{}, 'facts.work[0].hours', 'neither-hours-nor-income'],
    [{ hours: 1, from: '2018-07-01' }, 'facts.work[0].from', 'from-after-to'],
    [{ hours: 1, kind: 'unpaid' }, 'facts.work[0].kind', 'unknown-value'],
    [{ hours: 1, pay: 100 }, 'facts.work[0].pay', 'unknown-key']
  ])('%o is refused at %s', (changes, path, code) => {
    const evaluation = assess([{ ...job({}), ...changes } as WorkRecord])
    expect(evaluation).toMatchObject({ kind: 'invalid', issues: [{ path, code }] })
  })
})

const hundredths = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((n) => n / 100)
const someWork = fc.array(
  fc.record({ hours: hundredths(120), income: hundredths(15_000), notFixed: fc.boolean() }),
  { maxLength: 6 }
)
const records = (work: { hours: number; income: number; notFixed: boolean }[]): WorkRecord[] =>
  work.map(({ hours, income, notFixed }) =>
    notFixed ? job({ workingTime: 'not-fixed', income }) : job({ hours })
  )

describe('laws of the work requirement', () => {
  test('it is met exactly where the hours, counted in whole øre and hundredths, reach 225', () => {
    fc.assert(
      fc.property(someWork, (work) => {
        // 122.50 kroner an hour: an hour is 12,250 øre, and a hundredth of an hour 122.5 øre.
        const oere = work.reduce(
          (sum, { hours, income, notFixed }) =>
            sum + (notFixed ? Math.round(income * 100) : (Math.round(hours * 100) * 12_250) / 100),
          0
        )
        expect(assess(records(work))).toMatchObject({ value: { met: oere >= 225 * 12_250 } })
      })
    )
  })

  test('more work never undoes it', () => {
    fc.assert(
      fc.property(someWork, someWork, (work, more) => {
        const before = assess(records(work))
        const after = assess(records([...work, ...more]))
        const met = (evaluation: typeof before) => evaluation.kind === 'decided' && evaluation.value.met
        expect(met(after) || !met(before)).toBe(true)
      })
    )
  })

  test('the order of the jobs changes nothing', () => {
    fc.assert(
      fc.property(someWork, (work) => {
        const value = (evaluation: ReturnType<typeof assess>) =>
          evaluation.kind === 'decided' && evaluation.value
        expect(value(assess(records([...work].reverse())))).toEqual(value(assess(records(work))))
      })
    )
  })

  test('a record is asked about exactly where some way in which the others fall out leaves it the last word', () => {
    const open = fc.array(fc.integer({ min: 1, max: 130 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(open, fc.integer({ min: 0, max: 224 }), (hours, known) => {
        const work = hours.map((each) => job({ hours: each, documented: 'unknown' }))
        const evaluation = assess([job({ hours: known }), ...work])
        const turns = hours.flatMap((own, index) => {
          const others = hours.filter((_, other) => other !== index)
          const sums = others.reduce((sofar, each) => sofar.concat(sofar.map((sum) => sum + each)), [known])
          return sums.some((sum) => sum < 225 && sum + own >= 225)
            ? [`facts.work[${index + 1}].documented`]
            : []
        })
        if (turns.length === 0) expect(evaluation.kind).toBe('decided')
        else
          expect(evaluation.kind === 'undetermined' && evaluation.missing.map(({ path }) => path)).toEqual(
            turns
          )
      }),
      { numRuns: 300 }
    )
  })
})
