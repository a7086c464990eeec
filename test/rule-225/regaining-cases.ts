import fc from 'fast-check'
import type { Answer, Ground, Readings, RegainingFacts, WorkRecord } from '../../src/index.js'
import { daysFrom, later, plusDays, plusMonths } from '../arbitraries.js'

// Cases whose work and grounds crowd at the reduction, at a year after it, and at the ends of months.

/** Facts of regaining with the day of assessment and the readings. */
export interface RegainingGiven {
  facts: RegainingFacts
  options: { asOf: string; readings: Partial<Readings> }
}

const int = (min: number, max: number) => fc.integer({ min, max })
const answer = fc.constantFrom<Answer>('yes', 'yes', 'yes', 'yes', 'unknown', 'no')
const anchors = fc.constantFrom(0, 0, 25, 55, 330, 360, 365, 390)
const starts = fc.oneof(
  int(0, 104).map((months) => plusMonths('2016-10-01', months)),
  fc.constantFrom(
    '2016-10-01',
    '2017-02-01',
    '2018-02-01',
    '2019-06-01',
    '2020-03-01',
    '2021-01-01',
    '2024-06-01'
  )
)

const work = fc.record({
  anchor: anchors,
  by: int(-8, 12),
  days: fc.oneof(fc.constant(1), int(1, 35)),
  hours: int(0, 24),
  form: fc.constantFrom('hours', 'hours', 'hours', 'income', 'unknown', 'subsidised'),
  documented: answer
})
const ground = fc.record({
  kind: fc.constantFrom<Ground['kind']>('sickness', 'care', 'limited-work-capacity'),
  documented: answer,
  anchor: anchors,
  by: int(-30, 40),
  days: int(1, 40),
  form: fc.constantFrom('dated', 'dated', 'counted', 'ongoing')
})

/** The readings that can matter, each with its default and its alternative. */
export const regainingReadings = {
  'overlapping-grounds': ['union', 'sum'],
  'cascade-limit': ['extended-period', 'to-new-lapse-date'],
  'covid-days': ['inside', 'whole'],
  'extended-date': ['last-day', 'plain-addition'],
  'transition-2017': ['original-date', 'extended-date'],
  'no-fixed-hours': ['convert', 'documented-hours'],
  'conversion-rate-year': ['earned', 'assessed'],
  'resumption-unmarried': ['first-of-next-month', 'same-day']
} as const satisfies { [Id in keyof Readings]?: readonly Readings[Id][] }

const readings = fc.option(
  fc.record(
    Object.fromEntries(
      Object.entries(regainingReadings).map(([id, values]) => [id, fc.constantFrom(...values)])
    ),
    { requiredKeys: [] }
  ) as fc.Arbitrary<Partial<Readings>>,
  { nil: {}, freq: 2 }
)

const recordOf = (
  start: string,
  { anchor, by, days, hours, form, documented }: typeof work extends fc.Arbitrary<infer T> ? T : never
): WorkRecord => {
  const from = plusDays(start, anchor + by)
  const about = { from, to: plusDays(from, days - 1), documented }
  const total = Math.min(hours * days, 300)
  // About the rate of an hour.
  const income = total * 125
  if (form === 'income') return { ...about, kind: 'ordinary', workingTime: 'not-fixed', income }
  if (form === 'unknown') return { ...about, kind: 'ordinary', workingTime: 'unknown', hours: total, income }
  const kind = form === 'subsidised' ? 'wage-subsidy' : 'ordinary'
  return { ...about, kind, workingTime: 'fixed', hours: total }
}

/** Any valid case. */
export const aRegaining: fc.Arbitrary<RegainingGiven> = fc
  .record({
    start: starts,
    maritalStatus: fc.constantFrom('unmarried' as const, 'married' as const),
    work: fc.array(work, { maxLength: 4 }),
    grounds: fc.array(ground, { maxLength: 2 }),
    wait: int(0, 430),
    readings
  })
  .map(({ start, maritalStatus, work: raw, grounds, wait, readings: chosen }) => {
    const records = raw.map((each) => recordOf(start, each))
    const asOf = records.reduce((latest, { to }) => later(latest, to), plusDays(start, wait))
    return {
      facts: {
        reducedFrom: start,
        maritalStatus,
        grounds: grounds.map(({ kind, documented, anchor, by, days, form }): Ground => {
          const from = plusDays(start, anchor + by)
          if (form === 'ongoing' && from <= asOf) return { kind, documented, from, to: 'ongoing' }
          const to = plusDays(from, days - 1)
          if (form === 'counted')
            return { kind, documented, days, within: { from, to: plusDays(to, Math.abs(by)) } }
          return { kind, documented, from, to }
        }),
        work: records
      },
      options: { asOf, readings: chosen }
    }
  })

/**
 * The facts of a case that are not known, by their paths. A stretch of several days may always be split, once it is known
 * whether its hours or its income count.
 */
export function openPaths({ facts }: RegainingGiven): string[] {
  return [
    ...facts.grounds.flatMap((each, index) => [
      ...(each.documented === 'unknown' ? [`facts.grounds[${index}].documented`] : []),
      ...('within' in each
        ? [`facts.grounds[${index}].within`]
        : each.to === 'ongoing'
          ? [`facts.grounds[${index}].to`]
          : [])
    ]),
    ...facts.work.flatMap((each, index) => [
      ...(each.documented === 'unknown' ? [`facts.work[${index}].documented`] : []),
      ...(each.workingTime === 'unknown' ? [`facts.work[${index}].workingTime`] : []),
      ...(each.from < each.to && each.workingTime !== 'unknown' ? [`facts.work[${index}]`] : [])
    ])
  ]
}

/** The case with one open fact answered, in several ways that what is already known allows. */
export function regainingAnswers({ facts, options }: RegainingGiven, path: string): RegainingGiven[] {
  const [, list, number, field] = /^facts\.(grounds|work)\[(\d+)\](?:\.(\w+))?$/.exec(path) ?? []
  const index = Number(number)
  if (list === 'grounds') {
    const known = facts.grounds[index]
    if (known === undefined) return []
    return waysOf(known, field, options.asOf).map((way) => {
      const grounds = facts.grounds.map((each) => (each === known ? way : each))
      return { facts: { ...facts, grounds }, options }
    })
  }
  const known = facts.work[index]
  if (known === undefined) return []
  const ways: WorkRecord[][] =
    field === 'documented'
      ? (['yes', 'no'] as const).map((documented) => [{ ...known, documented }])
      : field === 'workingTime'
        ? (['fixed', 'not-fixed'] as const).map((workingTime) => [{ ...known, workingTime }])
        : [splitOf(known, 'early'), splitOf(known, 'late'), splitOf(known, 'even')]
  return ways.map(([first = known, ...more]) => {
    const records = [...facts.work.map((each) => (each === known ? first : each)), ...more]
    return { facts: { ...facts, work: records }, options }
  })
}

function waysOf(ground: Ground, field: string | undefined, asOf: string): Ground[] {
  if (field === 'documented') return (['yes', 'no'] as const).map((documented) => ({ ...ground, documented }))
  if ('within' in ground) {
    const { days, within, ...others } = ground
    const spare = daysFrom(within.from, within.to) + 1 - days
    return [0, Math.floor(spare / 2), spare].map((skip) => {
      const from = plusDays(within.from, skip)
      return { ...others, days, within: { from, to: plusDays(from, days - 1) } }
    })
  }
  // It had not ended on the day of assessment, and that may have been its last day.
  return [0, 1, 31, 400, 4000].map((days) => ({ ...ground, to: plusDays(asOf, days) }))
}

/** The record a day at a time: as much as a day holds from its beginning, or up to its end, or the same every day. */
function splitOf(record: WorkRecord, way: 'early' | 'late' | 'even'): WorkRecord[] {
  const days = Array.from({ length: daysFrom(record.from, record.to) + 1 }, (_, index) =>
    plusDays(record.from, index)
  )
  const inOrder = way === 'late' ? [...days].reverse() : days
  let { hours = 0, income = 0 } = record
  const even = { hours: Math.floor(hours / days.length), income: Math.floor(income / days.length) }
  return inOrder.map((day, index) => {
    const rest = index === days.length - 1
    const done = {
      hours: rest || way !== 'even' ? Math.min(hours, 24) : even.hours,
      income: rest || way !== 'even' ? income : even.income
    }
    hours -= done.hours
    income -= done.income
    return {
      ...record,
      from: day,
      to: day,
      ...(record.hours === undefined ? {} : { hours: done.hours }),
      ...(record.income === undefined ? {} : { income: done.income })
    }
  })
}
