/**
 * An independent, deliberately slow judge of regaining full aid (aktivloven § 13 f, stk. 14, § 26, stk. 10), written
 * from the statute: it looks at every day and walks back through its months day by day. Every record is one day of
 * work, every ground is documented and dated, so that nothing is open. Only date-fns adds to a date. The extended period of a
 * bortfaldsdato is that of the other judge.
 */
import { UTCDate } from '@date-fns/utc'
import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { formatISO } from 'date-fns/formatISO'
import { naiveEarningPeriod } from './earning-period.js'

interface Ground {
  kind: 'sickness' | 'care' | 'military-service'
  documented: 'yes'
  from: string
  to: string
}
export interface NaiveFacts {
  reducedFrom: string
  maritalStatus: 'unmarried' | 'married'
  grounds: Ground[]
  work: { day: string; hundredths: number }[]
}
interface Options {
  asOf: string
  readings: Partial<Record<string, string>>
}
export type NaiveRegaining =
  | { kind: 'notCovered'; reason: 'repealed' | 'notYetInForce' }
  | { kind: 'decided'; regained: false; required: number; hundredths: number }
  | { kind: 'decided'; regained: true; regainedOn: string; resumedFrom: string; nextLapseDate?: string }
  | { kind: 'three-years' }

const write = (date: Date) => formatISO(date, { representation: 'date' })
const known = new Map<string, string>()
const plusDays = (day: string, days: number) => {
  const key = `${day} ${days}`
  const found = known.get(key) ?? write(addDays(new UTCDate(day), days))
  known.set(key, found)
  return found
}
const plusMonths = (day: string, months: number) => write(addMonths(new UTCDate(day), months))
const firstOfNextMonth = (day: string) => plusMonths(`${day.slice(0, 7)}-01`, 1)

const covid = [
  { from: '2020-03-09', to: '2020-09-08' },
  { from: '2020-11-01', to: '2021-06-30' }
]
const requirement = (date: string) =>
  date < '2017-04-01' ? { hours: 113, months: 6 } : { hours: 225, months: 12 }

/** The first day of the months of a day, and whether they reach further back than three years. */
function monthsOf(day: string, { grounds, reducedFrom }: NaiveFacts, readings: Options['readings']) {
  const begin = plusMonths(plusDays(day, 1), -requirement(day).months)
  const extending = [...grounds, ...covid]
  // The day before the days so far is gained for each day of a ground among them, until all are used up.
  let owed = 0
  let walked = plusDays(day, 1)
  let first = begin
  const whole = readings['covid-days'] === 'whole'
  const touched = new Set<number>()
  for (;;) {
    while (walked > first) {
      walked = plusDays(walked, -1)
      const under = extending.filter(({ from, to }) => from <= walked && walked <= to).length
      owed += readings['overlapping-grounds'] === 'sum' ? under : Math.min(under, 1)
      covid.forEach((period, index) => {
        if (walked >= period.from && walked <= period.to) touched.add(index)
      })
    }
    let outside = 0
    if (whole)
      for (const index of touched) {
        const { from, to } = covid[index] as { from: string; to: string }
        for (let each = from; each <= to; each = plusDays(each, 1))
          if (each < first || each > day) outside += 1
      }
    const next = plusDays(begin, -owed - outside)
    if (next >= first) break
    first = next
  }
  const from = first < reducedFrom ? reducedFrom : first
  return { from, tooFar: plusMonths(plusDays(day, 1), -36) > from }
}

export function naiveRegaining(facts: NaiveFacts, { asOf, readings }: Options): NaiveRegaining {
  const { reducedFrom, work } = facts
  if (reducedFrom < '2016-10-01') return { kind: 'notCovered', reason: 'notYetInForce' }
  if (reducedFrom >= '2025-07-01') return { kind: 'notCovered', reason: 'repealed' }
  const between = (from: string, to: string) =>
    work.reduce((sum, { day, hundredths }) => sum + (from <= day && day <= to ? hundredths : 0), 0)
  let last = { required: 0, hundredths: 0 }
  for (let day = reducedFrom; day <= asOf && day < '2025-07-01'; day = plusDays(day, 1)) {
    const { from, tooFar } = monthsOf(day, facts, readings)
    if (tooFar) return { kind: 'three-years' }
    const required = requirement(day).hours
    last = { required, hundredths: between(from, day) }
    if (last.hundredths < required * 100) continue
    const sameDay = facts.maritalStatus === 'unmarried' && readings['resumption-unmarried'] === 'same-day'
    const resumedFrom = sameDay ? day : firstOfNextMonth(day)
    if (resumedFrom >= '2025-07-01') return { kind: 'notCovered', reason: 'repealed' }
    const nextLapseDate = naiveProjection(facts, firstOfNextMonth(day), { asOf, readings })
    const value = { kind: 'decided', regained: true, regainedOn: day, resumedFrom } as const
    return nextLapseDate === undefined ? value : { ...value, nextLapseDate }
  }
  if (asOf >= '2025-07-01') return { kind: 'notCovered', reason: 'repealed' }
  return { kind: 'decided', regained: false, ...last }
}

/** The bortfaldsdato of the first 1st from `from` on for which the hours of its extended period are too few. */
export function naiveProjection(
  { grounds, work }: Pick<NaiveFacts, 'grounds' | 'work'>,
  from: string,
  options: Options
): string | undefined {
  for (let lapseDate = from; lapseDate < '2025-07-01'; lapseDate = plusMonths(lapseDate, 1)) {
    if (lapseDate < '2016-10-01') continue
    const found = naiveEarningPeriod({ lapseDate, notice: 'sent-in-time', grounds }, options)
    if (found.value === undefined) return undefined
    const { period, requirement: demanded } = found.value
    const hundredths = work.reduce(
      (sum, each) => sum + (period.from <= each.day && each.day <= period.to ? each.hundredths : 0),
      0
    )
    if (hundredths < demanded.hours * 100) return found.value.lapseDate
  }
  return undefined
}
