/**
 * An independent, deliberately slow judge of the year of aid (aktivloven § 13 f, stk. 1, nr. 1, stk. 6, nr. 1, stk. 9,
 * 2. pkt., stk. 10 and 11), written from the statute, sharing no code with the library. It looks at every single day,
 * and only date-fns adds to a date. The facts are taken to be valid, and every exemption to be known.
 */
import { UTCDate } from '@date-fns/utc'
import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { addYears } from 'date-fns/addYears'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { formatISO } from 'date-fns/formatISO'
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth'
import { startOfMonth } from 'date-fns/startOfMonth'
import { subMonths } from 'date-fns/subMonths'

interface Stretch {
  from: string
  to: string
}
export interface NaiveYearOfAid {
  reached: boolean
  transitionDate?: string
  firstLapseDate?: string
  counted: number
  countedFrom?: string
  expectedTransitionDate?: string
}

const received = ['kontanthjaelp', 'uddannelseshjaelp', 'integrationsydelse', 'sho-ydelse', 'overgangsydelse']
const counting = [...received, 'offer', 'one-off-25a', 'sanction']

const day = (date: string): UTCDate => new UTCDate(date)
const written = (date: Date): string => formatISO(date, { representation: 'date' })
const next = (date: string): string => written(addDays(day(date), 1))
const before = (date: string): string => written(addDays(day(date), -1))
const yearAfter = (date: string): string => written(addYears(day(date), 1))

function daysOf({ from, to }: Stretch): string[] {
  const length = differenceInCalendarDays(day(to), day(from)) + 1
  return Array.from({ length }, (_, index) => written(addDays(day(from), index)))
}

/** The day after the last stretch of days without aid that had lasted a year, where there is one. */
function afterYearWithoutAid(aid: Set<string>, first: string, asOf: string): string | undefined {
  let since = first
  let start: string | undefined
  for (let date = first; date <= asOf; date = next(date)) {
    if (aid.has(date)) since = next(date)
    else if (next(date) >= yearAfter(since)) start = next(date)
  }
  return start
}

/** The day after the last run of exempt days that had lasted 12 months and ended by the assessment. */
function afterExemption(exempt: Set<string>, asOf: string): string | undefined {
  let start: string | undefined
  for (const date of [...exempt].sort()) {
    if (exempt.has(next(date)) || date > asOf) continue
    let first = date
    while (exempt.has(before(first))) first = before(first)
    if (next(date) >= yearAfter(first)) start = next(date)
  }
  return start
}

export function judgeYearOfAid(
  facts: {
    aid: readonly { kind: string; from: string; to: string }[]
    exemptions: readonly { from: string; to: string; documented: string }[]
  },
  asOf: string,
  reading: 'days' | 'months'
): NaiveYearOfAid {
  const ongoing = (to: string): string => (to === 'ongoing' ? asOf : to)
  const aid = new Set<string>()
  const all = new Set<string>()
  for (const { kind, from, to } of facts.aid) {
    for (const date of from > ongoing(to) ? [] : daysOf({ from, to: ongoing(to) })) {
      if (received.includes(kind)) aid.add(date)
      if (counting.includes(kind) || (kind === 'sanction-41' && date < '2020-01-01')) all.add(date)
    }
  }
  const first = [...all].sort()[0] ?? asOf
  const exempt = new Set<string>()
  // What goes on has not ended with the day of assessment.
  for (const { from, to, documented } of facts.exemptions)
    if (documented === 'yes')
      for (const date of daysOf({ from, to: to === 'ongoing' ? next(asOf) : to })) exempt.add(date)
  const starts = [afterYearWithoutAid(aid, first, asOf), afterExemption(exempt, asOf)]
  const countedFrom = starts
    .filter((start) => start !== undefined)
    .sort()
    .at(-1)
  const days = [...all].filter((date) => date >= (countedFrom ?? first)).sort()

  // What is counted: the days themselves, or the months in which there is one.
  const unitOf = (date: string): string => (reading === 'days' ? date : date.slice(0, 7))
  const units = new Set(days.map(unitOf))
  const countOn = (date: string): number => {
    const ended = lastDayOfMonth(day(date)).getTime() === day(date).getTime()
    // Three years before the day, or before the latest month that has ended with it.
    const latest = reading === 'days' || ended ? day(date) : subMonths(day(date), 1)
    const threeYearsBefore = unitOf(written(subMonths(latest, 36)))
    const last = unitOf(written(latest))
    let count = 0
    for (const unit of units) if (unit > threeYearsBefore && unit <= last) count++
    return count
  }
  const needed = reading === 'days' ? 365 : 12

  const counted = countOn(asOf)
  const start = countedFrom === undefined ? {} : { countedFrom }
  if (counted >= needed) {
    let transitionDate = asOf
    while (countOn(before(transitionDate)) >= needed) transitionDate = before(transitionDate)
    const first1st = written(startOfMonth(addMonths(day(transitionDate), 1)))
    const firstLapseDate = first1st < '2016-10-01' ? '2016-10-01' : first1st
    return { reached: true, transitionDate, firstLapseDate, counted, ...start }
  }
  const goesOn = facts.aid.some(({ kind, to }) => to === 'ongoing' && received.includes(kind))
  if (!goesOn) return { reached: false, counted, ...start }
  let expectedTransitionDate = asOf
  while (countOn(expectedTransitionDate) < needed) {
    expectedTransitionDate = next(expectedTransitionDate)
    units.add(unitOf(expectedTransitionDate))
  }
  return { reached: false, counted, expectedTransitionDate, ...start }
}
