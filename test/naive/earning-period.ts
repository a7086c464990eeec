/**
 * An independent, deliberately slow judge of the extended earning period (aktivloven § 13 f, stk. 9, 12 and 13,
 * § 13 h and the notice order), written from the statute and the board's study, sharing no code with the
 * library. Days are 'YYYY-MM-DD' strings in sets, only date-fns adds to a date, and whatever depends on itself
 * is repeated until nothing changes. The facts are taken to be valid.
 *
 * Facts that are still open are answered twice: so that the lapse date becomes the earliest possible, and so
 * that it becomes the latest possible. A case is decided when both give the same.
 */
import { UTCDate } from '@date-fns/utc'
import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { eachDayOfInterval } from 'date-fns/eachDayOfInterval'
import { formatISO } from 'date-fns/formatISO'
import { startOfMonth } from 'date-fns/startOfMonth'

type Answer = 'yes' | 'no' | 'unknown'
type Stretch = { from: string; to: string | 'ongoing' }
type CountedDays = { days: number; within: { from: string; to: string } }
type OtherKind = 'sickness' | 'parental-leave' | 'care' | 'military-service'
type Ground = {
  kind: OtherKind | 'limited-work-capacity' | 'education-or-other-benefit'
  documented: Answer
  exemptFromAvailability?: Answer | undefined
} & (Stretch | CountedDays)
export interface EarningPeriodFacts {
  lapseDate: string
  notice: { sentOn: string } | 'sent-in-time' | 'not-sent' | 'unknown'
  grounds: readonly Ground[]
}
interface Options {
  asOf: string
  readings?: Partial<Record<string, string>>
}

interface NaiveValue {
  requirement: { hours: number; months: number }
  period: { from: string; to: string }
  daysLate: number
  extensionDays: number
  calculationDate: string
  lapseDate: string
  noticeDeadline: string
  hearingDeadline: string
}
export interface NaiveOutcome {
  kind: 'decided' | 'undetermined' | 'notCovered'
  reason?: string
  value?: NaiveValue
  earliestLapseDate?: string
}

/** How open facts are answered, and a day so late that what lasts or waits until then is later than all the facts name. */
type Scenario = { name: 'earliest' | 'latest'; beyond: string }

const inForce = '2016-10-01'
const fullRule = '2017-04-01'
const repealed = '2025-07-01'
const covidPeriods = [
  { from: '2020-03-09', to: '2020-09-08' },
  { from: '2020-11-01', to: '2021-06-30' }
]

const write = (date: Date) => formatISO(date, { representation: 'date' })
const plusDays = (day: string, days: number) => write(addDays(new UTCDate(day), days))
const plusMonths = (day: string, months: number) => write(addMonths(new UTCDate(day), months))
const daysFrom = (day: string, later: string) =>
  differenceInCalendarDays(new UTCDate(later), new UTCDate(day))
const firstOfMonth = (day: string) => write(startOfMonth(new UTCDate(day)))
const firstOfNextMonth = (day: string) => plusMonths(firstOfMonth(day), 1)

const calendar = eachDayOfInterval({ start: new UTCDate('1990-01-01'), end: new UTCDate('2103-12-31') }).map(
  write
)
const placeOf = new Map(calendar.map((day, place) => [day, place]))

/** The place of a day in the calendar; no day outside it is judged. */
function place(day: string): number {
  const found = placeOf.get(day)
  if (found === undefined) throw new Error(`${day} is not in the calendar`)
  return found
}
const daysBetween = (from: string, to: string) => new Set(calendar.slice(place(from), place(to) + 1))

const covid = covidPeriods.map(({ from, to }) => daysBetween(from, to))

/** The grounds that count in the scenario: an unknown fact is a no in the earliest and a yes in the latest. */
function countingGrounds(grounds: readonly Ground[], scenario: Scenario): Ground[] {
  const holds = (answer: Answer) => answer === 'yes' || (answer === 'unknown' && scenario.name === 'latest')
  return grounds.filter(
    (ground) =>
      holds(ground.documented) &&
      (ground.kind !== 'education-or-other-benefit' || holds(ground.exemptFromAvailability ?? 'unknown'))
  )
}

function lastDay(ground: Stretch, scenario: Scenario, asOf: string): string {
  if (ground.to !== 'ongoing') return ground.to
  return scenario.name === 'earliest' ? asOf : scenario.beyond
}

/** The day of the letter, or undefined where it is taken to be in time. */
function letterDay(
  notice: EarningPeriodFacts['notice'],
  scenario: Scenario,
  asOf: string
): string | undefined {
  if (typeof notice === 'object') return notice.sentOn
  if (notice === 'sent-in-time') return undefined
  if (scenario.name === 'latest') return scenario.beyond
  return notice === 'not-sent' ? asOf : undefined
}

function compute(
  facts: EarningPeriodFacts,
  scenario: Scenario,
  options: Options,
  months: 6 | 12
): NaiveValue {
  const original = facts.lapseDate
  const dayBefore = plusDays(original, -1)
  const from = plusMonths(original, -months)
  const chosen = options.readings ?? {}

  // The letter.
  const noticeMonths = original < fullRule ? 3 : 6
  const lastTimelyDay = (date: string, monthsBefore: number) => {
    const sameDay = plusMonths(date, -monthsBefore)
    return chosen['notice-deadline'] === 'same-day' ? sameDay : plusDays(sameDay, -1)
  }
  const noticeDeadline = lastTimelyDay(original, noticeMonths)
  const sent = letterDay(facts.notice, scenario, options.asOf)
  const late = sent !== undefined && sent > noticeDeadline
  let daysLate = 0
  if (late && chosen['late-notice-measure'] === 'months') {
    daysLate = daysFrom(dayBefore, plusMonths(sent, noticeMonths))
  } else if (late) {
    daysLate = daysFrom(noticeDeadline, sent)
  }

  // The lapse date that follows from the last day of the period.
  const lapseAfter = (end: string) => {
    const decisive = chosen['extended-date'] === 'plain-addition' ? plusDays(end, 1) : end
    const lapse = end === dayBefore ? original : firstOfNextMonth(decisive)
    if (!late) return lapse
    const monthsPassed = plusMonths(sent, noticeMonths)
    if (lapse >= monthsPassed) return lapse
    return monthsPassed === firstOfMonth(monthsPassed) ? monthsPassed : firstOfNextMonth(monthsPassed)
  }

  // The grounds. Each stretch is a set of days; counted days have room among the days of theirs that are inside.
  const stretches: Set<string>[] = []
  const counted: { days: number; within: Set<string>; room: number }[] = []
  for (const ground of countingGrounds(facts.grounds, scenario)) {
    if ('within' in ground) {
      counted.push({ days: ground.days, within: daysBetween(ground.within.from, ground.within.to), room: 0 })
    } else {
      stretches.push(daysBetween(ground.from, lastDay(ground, scenario, options.asOf)))
    }
  }

  // Day by day through the period, which every day that counts makes longer, until its end stays where it is.
  const start = plusDays(dayBefore, daysLate)
  const covering = [...stretches, ...covid]
  const walked = new Set<string>()
  let next = place(from)
  let listed = 0
  let extensionDays = 0
  let end = start
  for (;;) {
    const limit = chosen['cascade-limit'] === 'to-new-lapse-date' ? plusDays(lapseAfter(end), -1) : end
    for (; next < calendar.length && (calendar[next] as string) <= limit; next += 1) {
      const day = calendar[next] as string
      walked.add(day)
      let times = 0
      for (const days of covering) if (days.has(day)) times += 1
      listed += chosen['overlapping-grounds'] === 'sum' ? times : Math.min(times, 1)
      for (const entry of counted) if (entry.within.has(day)) entry.room += 1
    }
    extensionDays = listed
    for (const { days, within, room } of counted) {
      extensionDays +=
        scenario.name === 'latest' ? Math.min(days, room) : Math.max(0, days - (within.size - room))
    }
    for (const days of chosen['covid-days'] === 'whole' ? covid : []) {
      const outside = [...days].filter((covidDay) => !walked.has(covidDay)).length
      if (outside < days.size) extensionDays += outside
    }
    if (end === plusDays(start, extensionDays)) break
    end = plusDays(start, extensionDays)
  }

  // Stk. 13: months that lie wholly more than three years back are left out and added forward, once.
  const dayAfter = plusDays(end, 1)
  const threeYearsBack = plusMonths(dayAfter, -36)
  let leftOut = 0
  while (plusMonths(from, leftOut + 1) <= threeYearsBack) leftOut += 1
  if (leftOut > 0) end = plusDays(plusMonths(dayAfter, leftOut), -1)

  const lapseDate = lapseAfter(end)
  return {
    requirement: { hours: months === 6 ? 113 : 225, months },
    period: { from: plusMonths(from, leftOut), to: end },
    daysLate,
    extensionDays,
    calculationDate: end,
    lapseDate,
    noticeDeadline,
    hearingDeadline: lastTimelyDay(lapseDate, 1)
  }
}

/** Whether 12 continuous months of limited work capacity, now over, end on or before the lapse date (stk. 9). */
function restarts(grounds: readonly Ground[], scenario: Scenario, asOf: string, lapseDate: string): boolean {
  const exempt = new Set<string>()
  const ongoingSince: string[] = []
  for (const ground of countingGrounds(grounds, scenario)) {
    if (ground.kind !== 'limited-work-capacity' || 'within' in ground) continue
    for (const day of daysBetween(ground.from, lastDay(ground, scenario, asOf))) exempt.add(day)
    if (ground.to === 'ongoing') ongoingSince.push(ground.from)
  }
  let begun: string | undefined
  for (const last of [...exempt].sort()) {
    begun = begun ?? last
    if (exempt.has(calendar[place(last) + 1] ?? '')) continue
    const since = begun // a whole stretch, from here to its last day
    begun = undefined
    const over = !ongoingSince.some((day) => since <= day && day <= last)
    if (over && last >= plusDays(plusMonths(since, 12), -1) && last <= lapseDate) return true
  }
  return false
}

function answer(facts: EarningPeriodFacts, scenario: Scenario, options: Options) {
  const transition = facts.lapseDate < fullRule
  let value = compute(facts, scenario, options, transition ? 6 : 12)
  if (
    transition &&
    options.readings?.['transition-2017'] === 'extended-date' &&
    value.lapseDate >= fullRule
  ) {
    value = compute(facts, scenario, options, 12)
  }
  return { value, restarted: restarts(facts.grounds, scenario, options.asOf, value.lapseDate) }
}

/** Whether anything is open, so that there are two ways to answer it. */
const isOpen = ({ notice, grounds }: EarningPeriodFacts): boolean =>
  notice === 'unknown' ||
  notice === 'not-sent' ||
  grounds.some((ground) => 'within' in ground || ground.to === 'ongoing') ||
  grounds.some(({ kind, documented, exemptFromAvailability = 'unknown' }) =>
    [documented, kind === 'education-or-other-benefit' ? exemptFromAvailability : 'yes'].includes('unknown')
  )

/** Two years after the last day that the facts or the law name. */
function beyondAll({ lapseDate, notice, grounds }: EarningPeriodFacts, asOf: string): string {
  const named = grounds.flatMap((ground) =>
    'within' in ground ? [ground.within.to] : [ground.from, ground.to]
  )
  const sent = typeof notice === 'object' ? [notice.sentOn] : []
  const days = [lapseDate, asOf, repealed, ...sent, ...named.filter((day) => day !== 'ongoing')]
  return plusMonths(days.sort().at(-1) as string, 24)
}

export function naiveEarningPeriod(facts: EarningPeriodFacts, options: Options): NaiveOutcome {
  if (facts.lapseDate < inForce) return { kind: 'notCovered', reason: 'notYetInForce' }
  if (facts.lapseDate >= repealed) return { kind: 'notCovered', reason: 'repealed' }
  const beyond = beyondAll(facts, options.asOf)
  const earliest = answer(facts, { name: 'earliest', beyond }, options)
  if (!earliest.restarted && earliest.value.lapseDate >= repealed) {
    return { kind: 'notCovered', reason: 'repealed' }
  }
  const latest = isOpen(facts) ? answer(facts, { name: 'latest', beyond }, options) : earliest
  if (earliest.restarted && latest.restarted) return { kind: 'notCovered', reason: 'restarted' }
  if (JSON.stringify(earliest) === JSON.stringify(latest)) return { kind: 'decided', value: earliest.value }
  return { kind: 'undetermined', earliestLapseDate: earliest.value.lapseDate }
}
