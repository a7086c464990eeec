import { type IsoDate, isoDate } from '../../calendar/iso-date.js'
import type { Finding } from '../../evaluation/finding.js'
import type { CaseFacts, Whom } from '../../input/case-facts.js'
import { validDay } from '../../input/date.js'
import type { PersonInCase } from '../../input/person-in-case.js'
import type { ReadingId, Readings } from '../../law/readings.js'
import { REPEALED_FROM } from '../../law/rule-life.js'
import type { Exemption } from '../../rule-225/3-exemption/assess-exemption.js'
import { type Assessed, isOpen, type WorkCase, workCase } from '../../rule-225/5-work/work-case.js'
import { withMoreHours } from '../../rule-225/5-work/work-in-period.js'
import { firstNotMet } from '../../rule-225/8-regaining/first-not-met.js'
import { exemptionInCase } from './placed-finding.js'
import {
  type AidInCase,
  aidInCase,
  groundsAfter,
  isOfOldCount,
  settleYearInCase,
  type YearInCase
} from './year-in-case.js'

/** A work requirement that was assessed for some bortfaldsdato. */
export interface AssessedWork {
  given: WorkCase
  assessed: Assessed
}

/** One person's clocks and hours under certain readings, before anything is told of them. */
export interface PersonAssessed {
  /** Absent where a bortfaldsdato is stated and no aid: then nothing is said of the year. */
  year: YearInCase | undefined
  /** The bortfaldsdato before late notice and extension; absent for the exempt, and where there is none. */
  lapseDate: IsoDate | undefined
  /** The requirement for that date, or on which side of the rule's life it lies. */
  requirement: AssessedWork | 'notYetInForce' | 'repealed' | undefined
  /** What was assessed on the way to that date. */
  tried: readonly AssessedWork[]
}

/** One person in a case, ready to be assessed under any readings. */
export interface PersonCase {
  whom: Whom
  facts: PersonInCase
  /** What the file on working capacity indicates; absent where there is none. */
  exemption: Finding<Exemption> | undefined
  aid: AidInCase
  /** Whether the bortfaldsdato is stated, and not reckoned from the year of aid. */
  isStated: boolean
  assess: (readings: Readings) => PersonAssessed
}

/** Hours of ordinary work on a day that is still to come, supposed to be done: planned work does not count otherwise. */
export interface WorkToCome {
  hours: number
  on: IsoDate
}

/** The requirement with work to come, in the periods in which its day lies. */
function withWorkToCome(given: WorkCase, { hours, on }: WorkToCome): WorkCase {
  const day = validDay(on)
  return {
    ...given,
    assess(readings) {
      const assessed = given.assess(readings)
      const { settlement, found } = assessed
      const { from, to } = settlement.reckoning
      return from <= day && day <= to
        ? { settlement, found: withMoreHours(found, Math.round(hours * 100)) }
        : assessed
    }
  }
}

/** A person's part of a case: the year of aid, and the requirement. */
export function personCase(
  facts: CaseFacts,
  person: PersonInCase,
  whom: Whom,
  asOf: IsoDate,
  toCome?: WorkToCome
): PersonCase {
  const { lapseDate: stated } = facts
  const aid = aidInCase(facts, person, asOf)
  // Under most readings a part is the one that it was under the first: each is made once.
  const years: { [Unit in Readings['aid-year']]?: YearInCase } = {}
  const yearUnder = (readings: Readings): YearInCase =>
    (years[readings['aid-year']] ??= settleYearInCase(aid, readings, asOf))
  const works = new Map<string, ReturnType<typeof workCase>>()

  function workOn(lapseDate: IsoDate, fresh: YearInCase['fresh']): ReturnType<typeof workCase> {
    const key = fresh ? `${lapseDate} ${fresh.to}` : lapseDate
    const known = works.get(key)
    if (known !== undefined) return known
    const { work } = person
    const grounds = fresh ? groundsAfter(person.grounds, fresh) : person.grounds
    const notice = isOfOldCount(person.notice, fresh) ? 'not-sent' : person.notice
    const done = workCase({ lapseDate, notice, grounds, work }, asOf)
    const made = toCome !== undefined && typeof done === 'object' ? withWorkToCome(done, toCome) : done
    works.set(key, made)
    return made
  }

  /** The requirement for a stated bortfaldsdato. */
  function assessOn(
    lapseDate: IsoDate,
    fresh: YearInCase['fresh'],
    year: YearInCase | undefined,
    readings: Readings
  ): PersonAssessed {
    const given = workOn(lapseDate, fresh)
    if (typeof given === 'string') return { year, lapseDate, requirement: given, tried: [] }
    const requirement = { given, assessed: given.assess(readings) }
    return { year, lapseDate, requirement, tried: [requirement] }
  }

  /** The requirement for the first bortfaldsdato from a day on for which the hours do not suffice. */
  function assessFrom(from: IsoDate, year: YearInCase, readings: Readings): PersonAssessed {
    const tried: AssessedWork[] = []
    const found = firstNotMet(
      { from, work: person.work },
      (lapse) => workOn(isoDate(lapse), year.fresh),
      readings,
      (each) => tried.push(each)
    )
    if (found === 'repealed') return { year, lapseDate: REPEALED_FROM, requirement: found, tried }
    return { year, lapseDate: isoDate(found.lapse), requirement: found, tried }
  }

  return {
    whom,
    facts: person,
    exemption: exemptionInCase(person, whom, asOf),
    aid,
    isStated: stated !== undefined,
    assess(readings) {
      const year = stated !== undefined && facts.aid.length === 0 ? undefined : yearUnder(readings)
      const first = year?.firstLapseDate
      if (person.exempt !== 'yes') {
        // A stated date before the first of the new count is one of the old: what made it void is said of it.
        if (stated !== undefined)
          return assessOn(
            stated,
            first !== undefined && stated >= first ? year?.fresh : undefined,
            year,
            readings
          )
        // The bortfaldsdato is computed, and its letter sent, before the year is reached (notice order § 4, stk. 1).
        if (year !== undefined && first !== undefined) return assessFrom(first, year, readings)
      }
      return { year, lapseDate: undefined, requirement: undefined, tried: [] }
    }
  }
}

/** Whether something is not known of a person that can change the result. */
export const isPersonOpen = (
  { facts, exemption }: PersonCase,
  { year, requirement }: PersonAssessed
): boolean =>
  facts.exempt === 'unknown' ||
  exemption?.kind === 'undetermined' ||
  year?.settled.settled === false ||
  (typeof requirement === 'object' && isOpen(requirement.assessed))

/** The readings under which a person can be assessed otherwise. */
export function personAtStake({ year, tried }: PersonAssessed, readings: Readings): ReadingId[] {
  const stakes: ReadingId[] = year === undefined ? [] : ['aid-year']
  for (const { given, assessed } of tried) stakes.push(...given.atStake(assessed, readings))
  return stakes
}
