import { type IsoDate, isoDate } from '../../calendar/iso-date.js'
import type { Finding } from '../../evaluation/finding.js'
import type { CaseFacts, Whom } from '../../input/case-facts.js'
import { validDay } from '../../input/date.js'
import type { Ground, Notice } from '../../input/earning-period-facts.js'
import type { PersonInCase } from '../../input/person-in-case.js'
import type { YearOfAidFacts } from '../../input/year-of-aid-facts.js'
import type { Readings } from '../../law/readings.js'
import { type CountingDays, countingDays } from '../../rule-225/2-year-of-aid/13f-10-what-counts.js'
import {
  findYearOfAid,
  isRepealedFirst,
  reckonedWithout,
  type SettledYear,
  settleYear
} from '../../rule-225/2-year-of-aid/count-year-of-aid.js'
import type { Reckoning } from '../../rule-225/2-year-of-aid/reckoning.js'
import type { EarliestAfterYearOfAid, YearOfAid } from '../../rule-225/2-year-of-aid/year-of-aid.js'
import { fieldsOfYear } from './fields-of-case.js'

/** What is known of the aid and of a person's exemptions, with the places of these among the grounds. */
export interface AidInCase {
  facts: YearOfAidFacts
  counting: CountingDays
  places: readonly number[]
}

// Whose year it is bears on the words alone.
const anyone = 'unmarried'

/** The aid of a case, with the exemptions of one person: each spouse has a clock. */
export function aidInCase({ aid }: CaseFacts, { grounds }: PersonInCase, asOf: IsoDate): AidInCase {
  const exemptions: YearOfAidFacts['exemptions'] = []
  const places: number[] = []
  grounds.forEach((ground, place) => {
    if (ground.kind !== 'limited-work-capacity' || !('to' in ground)) return
    const { from, to, documented } = ground
    exemptions.push({ from, to, documented })
    places.push(place)
  })
  return { facts: { of: anyone, aid, exemptions }, counting: countingDays(aid, validDay(asOf)), places }
}

/** The year of aid of a case as it is reckoned, before it is told. */
export interface YearInCase {
  settled: SettledYear
  /** Whether the year is reached, in time for a bortfaldsdato before the repeal; absent where that is not known. */
  reached?: boolean
  /** The first bortfaldsdato that follows, or that is to be expected. */
  firstLapseDate?: IsoDate
  /** Where the year turns on exemptions that are not known: no bortfaldsdato before this one is possible. */
  earliestLapseDate?: IsoDate
  /** Why, and up to which day, the count has started afresh. */
  fresh?: Fresh
}

type Fresh = Pick<NonNullable<Reckoning['freshStart']>, 'cause'> & { to: IsoDate }

/** Reckons the year of aid of a case. */
export function settleYearInCase(
  { facts, counting }: AidInCase,
  readings: Readings,
  asOf: IsoDate
): YearInCase {
  const settled = settleYear(facts, readings, asOf, counting)
  if (!settled.settled) {
    const earliest = reckonedWithout(facts, readings, asOf).earliestLapse
    return { settled, earliestLapseDate: isoDate(earliest) }
  }
  const { transition, earliestLapse, freshStart } = settled.result
  // After the repeal there is no bortfaldsdato for which a year could be reached.
  const isInTime = !isRepealedFirst(settled.result)
  const reached = transition !== undefined && isInTime
  const hasDate = (reached || counting.ongoing) && isInTime
  const year: YearInCase = { settled, reached }
  if (hasDate) year.firstLapseDate = isoDate(earliestLapse)
  if (freshStart) year.fresh = { cause: freshStart.cause, to: isoDate(freshStart.to) }
  return year
}

/** What the year of aid comes to, with its questions by the fields of the case. */
export function findYearInCase(
  { facts, places }: AidInCase,
  { settled }: YearInCase,
  of: { whom: Whom; yearOf: YearOfAidFacts['of'] },
  readings: Readings,
  asOf: IsoDate
): Finding<YearOfAid, EarliestAfterYearOfAid> {
  const about = of.yearOf === facts.of ? facts : { ...facts, of: of.yearOf }
  const finding = findYearOfAid(about, readings, asOf, settled)
  if (finding.kind !== 'undetermined') return finding
  return { ...finding, missing: fieldsOfYear(of.whom, places, finding.missing) }
}

/**
 * The grounds as they bear on a bortfaldsdato of the new count: an exemption from before it is spent, so that it starts
 * nothing afresh a second time, and its days lie before the new year.
 */
export function groundsAfter(grounds: readonly Ground[], fresh: Fresh): Ground[] {
  return grounds.map((ground) => {
    if (ground.kind !== 'limited-work-capacity' || !('to' in ground) || ground.to === 'ongoing') return ground
    const { kind, documented, from, to } = ground
    // Dates in this form sort as text.
    return to > fresh.to ? ground : { kind, documented, days: 0, within: { from, to } }
  })
}

/** Whether a letter of notice belongs to the old count: a new one is due (notice order § 4, stk. 4 and 6). */
export const isOfOldCount = (notice: Notice, fresh: Fresh | undefined): boolean =>
  fresh !== undefined && typeof notice === 'object' && notice.sentOn <= fresh.to
