import type { Day } from '../../calendar/day.js'
import { validDay } from '../../input/date.js'
import type { WorkRecord } from '../../input/work-record.js'
import type { Readings } from '../../law/readings.js'
import { lengthOf, overlapOf, type Period } from '../../periods/period.js'
import type { OpenFact } from '../4-earning-period/reckoning/open-grounds.js'
import type { WorkCondition } from '../5-work/13f-01-ordinary-work.js'
import { documentedHours, type ExactHours, hundredthsDown, NO_HOURS } from '../5-work/13f-15-exact-hours.js'
import { type HoursOfRecord, hoursOfRecord } from '../5-work/hours-of-work.js'
import { HUNDREDTHS_A_DAY, isByTheClock } from '../5-work/work-warnings.js'

/** A stretch of work with the hours that it gives in all, and what is not known of it. */
export interface EarnedStretch extends Period {
  whole: HoursOfRecord
  /** The same, once everything is answered on which it turns whether the work counts at all. */
  counting: HoursOfRecord
  /** Whether the hours were worked as they are counted, so that a day holds no more than 24 of them. */
  byTheClock: boolean
  /** On which of its days the hours lie; absent where it has but one. */
  split?: OpenFact
  /** All that is not known. */
  open: readonly OpenFact[]
}

/** Work whose amount is settled, one way or the other, and so is where in its stretch it lies. */
export interface SettledStretch extends Period {
  hours: ExactHours
  hundredths: number
  byTheClock: boolean
  /** Whether, of a window that holds only a part of it, as many of its hours as possible lie in the window. */
  inside: boolean
}

/** The stretches of all records, in their order; those with no day in `within` give nothing. */
export const earnedStretches = (
  work: readonly WorkRecord[],
  within: Period,
  lapse: Day,
  readings: Readings
): EarnedStretch[] => work.map((record, index) => earnedStretch(record, index, within, lapse, readings))

function earnedStretch(
  record: WorkRecord,
  index: number,
  within: Period,
  lapse: Day,
  readings: Readings
): EarnedStretch {
  const stretch = { from: validDay(record.from), to: validDay(record.to) }
  // Its whole amount, whatever part of it lies in a window.
  const period = overlapOf(stretch, within) ? stretch : within
  const whole = hoursOfRecord(record, index, period, lapse, readings)
  const unknown = whole.conditions.filter(({ answer }) => answer === 'unknown')
  const counting =
    unknown.length === 0
      ? whole
      : hoursOfRecord({ ...record, ...answersTo(unknown) }, index, period, lapse, readings)
  const { open } = whole
  const { least, most } = counting
  const byTheClock =
    record.workingTime !== 'unknown' &&
    least.converted.length + most.converted.length === 0 &&
    isByTheClock(most.hundredths, stretch)
  if (stretch.from === stretch.to || hundredthsDown(most) === 0)
    return { ...stretch, whole, counting, byTheClock, open }
  const path = `facts.work[${index}]`
  const split = open.find((fact) => fact.path === path) ?? { path, question: 'work-split', work: index }
  return {
    ...stretch,
    whole,
    counting,
    byTheClock,
    split,
    open: open.includes(split) ? open : [...open, split]
  }
}

/** The answers with which work counts. */
const answersTo = (conditions: readonly WorkCondition[]): Partial<WorkRecord> =>
  Object.fromEntries(conditions.map(({ field }) => [field, field === 'concreteDoubt' ? 'no' : 'yes']))

/** The stretches with the facts in `most` settled for the most hours in a window, and all others for the least. */
export function settledStretches(
  stretches: readonly EarnedStretch[],
  most: ReadonlySet<OpenFact | undefined>
): SettledStretch[] {
  const isMost = (fact: OpenFact): boolean => most.has(fact)
  return stretches.map(({ from, to, whole, counting, byTheClock, split }) => {
    const counts = whole.open.filter((fact) => !isAmong(counting.open, fact)).every(isMost)
    const amount = whole.open.every(isMost) ? counting.most : counting.least
    const hours = counts ? amount : NO_HOURS
    return { from, to, hours, hundredths: hundredthsDown(hours), byTheClock, inside: most.has(split) }
  })
}

const isAmong = (facts: readonly OpenFact[], { path }: OpenFact): boolean =>
  facts.some((fact) => fact.path === path)

/** The hours of a stretch that lie in a window: all, none, or as many as can lie on the days that it shares. */
export function hoursInside(stretch: SettledStretch, window: Period): ExactHours {
  if (stretch.from >= window.from && stretch.to <= window.to) return stretch.hours
  const shared = overlapOf(stretch, window)
  if (shared === undefined) return NO_HOURS
  const { hours, byTheClock, inside } = stretch
  if (!byTheClock) return inside ? hours : NO_HOURS
  const room = lengthOf(shared) * HUNDREDTHS_A_DAY
  const roomOutside = lengthOf(stretch) * HUNDREDTHS_A_DAY - room
  return documentedHours(
    inside ? Math.min(hours.hundredths, room) : Math.max(hours.hundredths - roomOutside, 0)
  )
}
