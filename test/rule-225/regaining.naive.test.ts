import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessRegaining, projectLapseDate, type Readings, type WorkRecord } from '../../src/index.js'
import { later, plusDays, plusMonths, runs } from '../arbitraries.js'
import { type NaiveFacts, type NaiveRegaining, naiveProjection, naiveRegaining } from '../naive/regaining.js'

// The judge looks at every day and is slow: the cases are few, and their work lies about a year apart.
const timeout = 900_000

const int = (min: number, max: number) => fc.integer({ min, max })

const starts = fc.oneof(
  int(0, 106).map((months) => plusMonths('2016-09-01', months)),
  fc.constantFrom(
    '2016-10-01',
    '2016-11-01',
    '2017-01-01',
    '2018-02-01',
    '2019-08-01',
    '2020-03-01',
    '2024-10-01'
  )
)
const anchors = fc.constantFrom(0, 0, 20, 150, 330, 365, 400)
const runOfDays = fc.record({
  anchor: anchors,
  by: int(-12, 40),
  days: int(1, 12),
  hundredths: fc.oneof(int(0, 2400), fc.constantFrom(750, 1200, 2250, 2300))
})
const ground = fc.record({
  kind: fc.constantFrom('sickness' as const, 'care' as const, 'military-service' as const),
  anchor: anchors,
  by: int(-20, 60),
  days: fc.oneof(int(1, 5), int(1, 70))
})
const readings = fc.option(
  fc.record(
    {
      'overlapping-grounds': fc.constantFrom<Readings['overlapping-grounds']>('union', 'sum'),
      'covid-days': fc.constantFrom<Readings['covid-days']>('inside', 'whole'),
      'extended-date': fc.constantFrom<Readings['extended-date']>('last-day', 'plain-addition'),
      'cascade-limit': fc.constantFrom<Readings['cascade-limit']>('extended-period', 'to-new-lapse-date'),
      'resumption-unmarried': fc.constantFrom<Readings['resumption-unmarried']>(
        'first-of-next-month',
        'same-day'
      )
    },
    { requiredKeys: [] }
  ),
  { nil: {} }
)

interface Given {
  facts: NaiveFacts
  options: { asOf: string; readings: Partial<Readings> }
}

const given: fc.Arbitrary<Given> = fc
  .record({
    start: starts,
    maritalStatus: fc.constantFrom('unmarried' as const, 'married' as const),
    runs: fc.array(runOfDays, { maxLength: 6 }),
    grounds: fc.array(ground, { maxLength: 3 }),
    wait: fc.oneof(int(0, 450), int(360, 420)),
    readings
  })
  .map(({ start, maritalStatus, runs: stretches, grounds, wait, readings: chosen }) => {
    const work = stretches.flatMap(({ anchor, by, days, hundredths }) =>
      Array.from({ length: days }, (_, index) => ({ day: plusDays(start, anchor + by + index), hundredths }))
    )
    const asOf = work.reduce((latest, { day }) => later(latest, day), plusDays(start, wait))
    return {
      facts: {
        reducedFrom: start,
        maritalStatus,
        grounds: grounds.map(({ kind, anchor, by, days }) => {
          const from = plusDays(start, anchor + by)
          return { kind, documented: 'yes' as const, from, to: plusDays(from, days - 1) }
        }),
        work
      },
      options: { asOf, readings: chosen }
    }
  })

const recordsOf = (work: NaiveFacts['work']): WorkRecord[] =>
  work.map(({ day, hundredths }) => ({
    from: day,
    to: day,
    kind: 'ordinary',
    workingTime: 'fixed',
    hours: hundredths / 100
  }))

/** The library's answer with only what the judge has. */
function answered({ facts, options }: Given): unknown {
  const { work, ...others } = facts
  const evaluation = assessRegaining({ ...others, work: recordsOf(work) }, options)
  if (evaluation.kind === 'notCovered') return { kind: 'notCovered', reason: evaluation.reason }
  if (evaluation.kind !== 'decided') return evaluation
  const { regained, required, hours, regainedOn, resumedFrom, nextLapseDate } = evaluation.value
  if (!regained) return { kind: 'decided', regained, required, hundredths: Math.round(hours * 100) }
  expect(regainedOn?.earliest).toBe(regainedOn?.latest)
  return {
    kind: 'decided',
    regained,
    regainedOn: regainedOn?.latest,
    resumedFrom,
    ...(nextLapseDate === undefined ? {} : { nextLapseDate })
  }
}

describe('a judge that looks at every day comes to the same', () => {
  test('of regaining, where every record is a day of work', { timeout }, () => {
    const kinds = new Map<string, number>()
    fc.assert(
      fc.property(given, (each) => {
        const expected: NaiveRegaining = naiveRegaining(each.facts, each.options)
        if (expected.kind === 'three-years') return
        const name = 'regained' in expected ? String(expected.regained) : expected.kind
        kinds.set(name, (kinds.get(name) ?? 0) + 1)
        expect(answered(each)).toEqual(expected)
      }),
      runs(50)
    )
    // The cases are such that each ending occurs.
    expect([...kinds.keys()].sort()).toEqual(['false', 'notCovered', 'true'])
  })

  test('of the projected bortfaldsdato', { timeout }, () => {
    fc.assert(
      fc.property(given, int(-3, 14), ({ facts, options }, months) => {
        const from = plusMonths(facts.reducedFrom, months)
        const expected = naiveProjection(facts, from, options)
        const { grounds, work } = facts
        const evaluation = projectLapseDate({ from, grounds, work: recordsOf(work) }, options)
        if (expected === undefined) expect(evaluation).toMatchObject({ reason: 'repealed' })
        else expect(evaluation).toMatchObject({ kind: 'decided', value: { lapseDate: expected } })
      }),
      runs(50)
    )
  })
})
