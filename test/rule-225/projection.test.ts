import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  assessWorkRequirement,
  explain,
  type Ground,
  type Hinge,
  type Options,
  type ProjectionFacts,
  projectLapseDate,
  type ReadingId,
  readings,
  type WorkRecord
} from '../../src/index.js'
import { plusMonths, runs } from '../arbitraries.js'
import { aRegaining, type RegainingGiven } from './regaining-cases.js'
import { job } from './regaining-told.js'

const sick = (from: string, to: string): Ground => ({ kind: 'sickness', documented: 'yes', from, to })

const project = (
  work: WorkRecord[],
  changes: Partial<ProjectionFacts> = {},
  options: Partial<Options> = {}
) =>
  projectLapseDate({ from: '2018-05-01', grounds: [], work, ...changes }, { asOf: '2018-04-30', ...options })

describe('the first 1st on which the hours do not suffice', () => {
  it('is the first that is asked for where there is no work', () => {
    expect(project([])).toMatchObject({
      value: {
        originalLapseDate: '2018-05-01',
        lapseDate: '2018-05-01',
        required: 225,
        hours: 0,
        shortfall: 225
      }
    })
  })

  it('is that which September 2017 is no longer among the 12 months of', () => {
    // 150 + 75 = 225 to 1 September 2018 (1 September 2017 to 31 August 2018); on 1 October 75 are left.
    const work = [job('2017-09-01', '2017-09-30', 150), job('2018-02-01', '2018-02-28', 75)]
    expect(project(work)).toMatchObject({
      value: {
        originalLapseDate: '2018-10-01',
        lapseDate: '2018-10-01',
        hours: 75,
        shortfall: 150,
        earningPeriod: {
          period: { from: '2017-10-01', to: '2018-09-30' },
          noticeDeadline: '2018-03-31',
          hearingDeadline: '2018-08-31'
        }
      }
    })
    const less = [job('2017-09-01', '2017-09-30', 149.99), job('2018-02-01', '2018-02-28', 75)]
    expect(project(less)).toMatchObject({
      value: { lapseDate: '2018-05-01', hours: 224.99, shortfall: 0.01 }
    })
  })

  it('is extended by the days of grounds, on which work counts too', () => {
    const work = [job('2017-09-30', '2017-09-30', 225)]
    // 1 October 2018 and 42 sick days: to 11 November, 1 December.
    expect(project(work, { grounds: [sick('2018-03-10', '2018-04-20')] })).toMatchObject({
      value: {
        originalLapseDate: '2018-10-01',
        lapseDate: '2018-12-01',
        earningPeriod: { extensionDays: 42, period: { to: '2018-11-11' } }
      }
    })
  })

  it('has 113 hours in 6 months to hold in the transition, and 225 in 12 from 1 April 2017', () => {
    const work = [job('2016-08-15', '2016-08-15', 113)]
    const given = { from: '2016-10-01' }
    // 15 August is among the 6 months before 1 February 2017 (1 August to 31 January), not before 1 March.
    expect(project(work, given)).toMatchObject({
      value: { originalLapseDate: '2017-03-01', required: 113, hours: 0 }
    })
    // Before 1 April 2017 the 12 months hold it again, but 225 hours are demanded.
    expect(project(work, { from: '2017-04-01' })).toMatchObject({
      value: { originalLapseDate: '2017-04-01', required: 225, hours: 113 }
    })
  })

  it('is not before the rule had effect', () => {
    expect(project([], { from: '2016-01-01' })).toMatchObject({ value: { lapseDate: '2016-10-01' } })
  })
})

describe('the end of the rule', () => {
  const asOf = { asOf: '2024-12-31' }
  it('no date before 1 July 2025 is repealed: work of June 2024 holds to 1 June 2025', () => {
    expect(project([job('2024-05-31', '2024-05-31', 225)], { from: '2025-01-01' }, asOf)).toMatchObject({
      value: { lapseDate: '2025-06-01' }
    })
    expect(project([job('2024-06-01', '2024-06-01', 225)], { from: '2025-01-01' }, asOf)).toMatchObject({
      kind: 'notCovered',
      reason: 'repealed'
    })
    expect(project([], { from: '2025-07-01' }, asOf)).toMatchObject({ reason: 'repealed' })
  })

  it('nor is one that grounds move beyond it', () => {
    const grounds = [sick('2025-05-01', '2025-06-30')]
    expect(project([], { from: '2025-06-01', grounds }, asOf)).toMatchObject({ reason: 'repealed' })
  })

  it('12 months of exemption make the reckoning start afresh', () => {
    const grounds: Ground[] = [
      { kind: 'limited-work-capacity', documented: 'yes', from: '2017-01-01', to: '2017-12-31' }
    ]
    expect(project([], { grounds })).toMatchObject({ reason: 'restarted' })
  })
})

describe('what is not known', () => {
  it('of a stretch that leaves the 12 months is asked for on the first date on which it can fail', () => {
    const work = [job('2017-08-15', '2017-09-15', 225)]
    // Before 1 August 2018 all of it counts; before 1 September between none and all.
    expect(project(work)).toMatchObject({
      kind: 'undetermined',
      missing: [{ path: 'facts.work[0]' }],
      partial: { earliestLapseDate: '2018-09-01', required: 225 }
    })
  })

  it('is not asked for where the date is past before it matters, nor where it moves nothing', () => {
    const work = [
      job('2017-09-30', '2017-09-30', 225),
      job('2017-10-01', '2017-10-31', 100, { documented: 'unknown' })
    ]
    expect(project(work)).toMatchObject({ kind: 'decided', value: { lapseDate: '2018-10-01', hours: 0 } })
  })

  it('of a ground that goes on leaves the earliest date', () => {
    const grounds: Ground[] = [{ kind: 'sickness', documented: 'yes', from: '2018-04-01', to: 'ongoing' }]
    // 30 days to 30 April: 1 May and 30 days is to 30 May, 1 June.
    expect(project([], { grounds })).toMatchObject({
      kind: 'undetermined',
      missing: [{ path: 'facts.grounds[0].to' }],
      partial: { earliestLapseDate: '2018-06-01' }
    })
  })
})

test.each<[string, Partial<ProjectionFacts>, string, string]>([
  ['no 1st', { from: '2018-05-02' }, 'facts.from', 'not-first-of-month'],
  [
    'work to come',
    { work: [job('2018-04-30', '2018-05-01', 1)] },
    'facts.work[0].to',
    'work-after-assessment'
  ],
  ['an unknown field', { until: 1 } as object, 'facts.until', 'unknown-key']
])('%s is refused', (_, changes, path, code) => {
  expect(project([], changes)).toMatchObject({ kind: 'invalid', issues: [{ path, code }] })
})

/** A projection that begins some months after the reduction. */
const projected = ({ facts: { reducedFrom, grounds, work }, options }: RegainingGiven, months: number) => {
  const { 'resumption-unmarried': _, ...chosen } = options.readings
  return {
    facts: { from: plusMonths(reducedFrom, months), grounds, work },
    options: { asOf: options.asOf, readings: chosen }
  }
}
const months = fc.integer({ min: -2, max: 14 })

describe('laws of the projection', () => {
  test('the work requirement, assessed month by month, is first not certain to be met on that date', () => {
    fc.assert(
      fc.property(aRegaining, months, (given, later) => {
        const { facts, options } = projected(given, later)
        const { from, ...others } = facts
        const evaluation = projectLapseDate(facts, options)
        let lapseDate = from < '2016-10-01' ? '2016-10-01' : from
        for (;;) {
          const month = assessWorkRequirement({ lapseDate, notice: 'sent-in-time', ...others }, options)
          const hours = month.kind === 'invalid' ? undefined : month.steps.find(isHours)
          if (hours?.outcome === 'met' && month.kind !== 'notCovered') {
            lapseDate = plusMonths(lapseDate, 1)
            continue
          }
          if (month.kind === 'decided') {
            const { met, ...value } = month.value
            expect(met).toBe(false)
            expect(evaluation).toMatchObject({
              kind: 'decided',
              value: { originalLapseDate: lapseDate, lapseDate: value.earningPeriod.lapseDate, ...value }
            })
          } else if (month.kind === 'undetermined') {
            expect(evaluation).toMatchObject({
              kind: 'undetermined',
              missing: month.missing,
              partial: { earliestLapseDate: month.partial?.earliestLapseDate }
            })
          } else if (month.kind === 'notCovered' && evaluation.kind === 'notCovered') {
            expect(['repealed', month.reason]).toContain(evaluation.reason)
          } else expect(evaluation.kind).toBe('notCovered')
          return
        }
      }),
      runs(300)
    )
  })

  test('more work never brings the date forward', () => {
    fc.assert(
      fc.property(aRegaining, aRegaining, months, (given, other, later) => {
        const { facts, options } = projected(given, later)
        const before = projectLapseDate(facts, options)
        if (before.kind !== 'decided') return
        const more = other.facts.work.filter(({ to }) => to <= options.asOf)
        const after = projectLapseDate({ ...facts, work: [...facts.work, ...more] }, options)
        const date =
          after.kind === 'decided'
            ? after.value.originalLapseDate
            : after.kind === 'undetermined'
              ? after.partial?.earliestLapseDate
              : '9999'
        expect(String(date) >= before.value.originalLapseDate).toBe(true)
      }),
      runs(250)
    )
  })

  test('it hinges on just those readings that, changed alone, change the date', () => {
    fc.assert(
      fc.property(aRegaining, months, (given, later) => {
        const { facts, options } = projected(given, later)
        const seen = (chosen: object): Hinge['outcome'] => {
          const evaluation = projectLapseDate(facts, { ...options, readings: chosen })
          if (evaluation.kind === 'invalid') throw new Error(JSON.stringify(evaluation.issues))
          const { kind } = evaluation
          if (evaluation.kind === 'notCovered') return { kind, reason: evaluation.reason }
          if (evaluation.kind === 'decided') return { kind, lapseDate: evaluation.value.lapseDate }
          return { kind, earliestLapseDate: evaluation.partial?.earliestLapseDate }
        }
        const before = JSON.stringify(seen(options.readings))
        const expected = (Object.keys(readings) as ReadingId[]).flatMap((reading) => {
          const chosen = (options.readings as Partial<Record<ReadingId, string>>)[reading]
          const kept = chosen ?? readings[reading].default
          return Object.keys(readings[reading].values)
            .filter((value) => value !== kept)
            .map((alternative) => ({
              reading,
              chosen: kept,
              alternative,
              outcome: seen({ ...options.readings, [reading]: alternative })
            }))
            .filter(({ outcome }) => JSON.stringify(outcome) !== before)
        })
        const evaluation = projectLapseDate(facts, options)
        const inOrder = (hinges: Hinge[]) => [...hinges].sort((a, b) => (a.reading < b.reading ? -1 : 1))
        expect(evaluation.kind === 'invalid' || inOrder(evaluation.hinges)).toEqual(inOrder(expected))
      }),
      runs(200)
    )
  })

  test('a result survives JSON unchanged, every step has provisions, and the page leaves no parameter open', () => {
    fc.assert(
      fc.property(aRegaining, months, (given, later) => {
        const { facts, options } = projected(given, later)
        const evaluation = projectLapseDate(facts, options)
        if (evaluation.kind === 'invalid') throw new Error(JSON.stringify(evaluation.issues))
        expect(JSON.parse(JSON.stringify(evaluation))).toStrictEqual(evaluation)
        for (const { citations } of evaluation.steps) expect(citations.length).toBeGreaterThan(0)
        for (const language of ['da', 'en'] as const)
          expect(explain(evaluation, { language, format: 'text' })).not.toMatch(/[{}]|undefined/)
      }),
      runs(150)
    )
  })
})

const isHours = ({ rule }: { rule: string }): boolean => rule === 'hours-of-work'
