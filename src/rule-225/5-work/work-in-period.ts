import type { Day } from '../../calendar/day.js'
import { validDay } from '../../input/date.js'
import type { WorkRequirementFacts } from '../../input/work-requirement-facts.js'
import type { Readings } from '../../law/readings.js'
import type { OpenFact } from '../4-earning-period/reckoning/open-grounds.js'
import type { Reckoning } from '../4-earning-period/reckoning/reckoning.js'
import { hundredthsDown, sumOfHours } from './13f-15-exact-hours.js'
import { type HoursOfRecord, hoursOfRecord } from './hours-of-work.js'
import { haveLastWord } from './last-word.js'

/** The hours that fall in an earning period, at least and at most, held against the requirement. */
export interface WorkInPeriod {
  records: readonly HoursOfRecord[]
  /** Hundredths of an hour, rounded down. */
  least: number
  most: number
  required: number
  /** Whether the requirement is met; absent while that turns on what is not known. */
  met?: boolean
}

/**
 * § 13 f, stk. 1, nr. 2 and stk. 6, nr. 2: whether the person has had "mindst 225 timers ordinært og ustøttet arbejde" in
 * the earning period, in the transition 113. Only hours on its days count, its added days among them (33-18). Met where
 * the least that the hours can be suffices, not met where the most does not.
 */
export function workInPeriod(
  { work, lapseDate }: WorkRequirementFacts,
  { from, to, version }: Reckoning,
  readings: Readings,
  asOf: Day
): WorkInPeriod {
  const lapse = validDay(lapseDate)
  // "Dokumenteret at have haft": work that is planned is not done.
  const done = { from, to: Math.min(to, asOf) }
  const records = work.map((record, index) => hoursOfRecord(record, index, done, lapse, readings))
  const least = hundredthsDown(sumOfHours(records.map((record) => record.least)))
  const most = hundredthsDown(sumOfHours(records.map((record) => record.most)))
  const required = version.hours
  return heldAgainst({ records, least, most, required })
}

function heldAgainst({ records, least, most, required }: Omit<WorkInPeriod, 'met'>): WorkInPeriod {
  const enough = required * 100
  const found: WorkInPeriod = { records, least, most, required }
  if (least >= enough) found.met = true
  else if (most < enough) found.met = false
  return found
}

/** The same hours with some more, in hundredths of an hour. */
export const withMoreHours = ({ least, most, ...found }: WorkInPeriod, more: number): WorkInPeriod =>
  heldAgainst({ ...found, least: least + more, most: most + more })

/** The facts about work that can still change whether the requirement is met, in the order of the records. */
export function openWorkFacts({ records, least, required }: WorkInPeriod): OpenFact[] {
  const open = records.filter((record) => record.open.length > 0)
  const lastWord = haveLastWord(
    open.map(({ spans }) => spans),
    required * 100 - least
  )
  const facts = open.flatMap((record, index) => (lastWord[index] ? record.open : []))
  return [...new Map(facts.map((fact) => [fact.path, fact])).values()]
}
