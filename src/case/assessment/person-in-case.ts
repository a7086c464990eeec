import { type IsoDate, isoDate } from '../../calendar/iso-date.js'
import type { Finding } from '../../evaluation/finding.js'
import type { CaseFacts, Whom } from '../../input/case-facts.js'
import type { PersonInCase } from '../../input/person-in-case.js'
import type { YearOfAidFacts } from '../../input/year-of-aid-facts.js'
import { defaultReadings, type ReadingId, type Readings } from '../../law/readings.js'
import { REPEALED_FROM } from '../../law/rule-life.js'
import { remembering } from '../../logic/remember.js'
import type { EarliestAfterYearOfAid, YearOfAid } from '../../rule-225/2-year-of-aid/year-of-aid.js'
import { type Exemption, findExemption } from '../../rule-225/3-exemption/assess-exemption.js'
import type { EarliestLapse } from '../../rule-225/4-earning-period/determine-earning-period.js'
import { type Assessed, isOpen, type WorkCase, workCase } from '../../rule-225/5-work/work-case.js'
import type { WorkRequirement } from '../../rule-225/5-work/work-requirement.js'
import { firstNotMet } from '../../rule-225/8-regaining/first-not-met.js'
import { outsideTheRule } from '../../rule-225/rule-in-force-step.js'
import type { PersonAssessment } from './case-assessment.js'
import { fieldsOfExemption, fieldsOfPerson } from './fields-of-case.js'
import {
  aidInCase,
  findYearInCase,
  groundsAfter,
  isOfOldCount,
  settleYearInCase,
  type YearInCase
} from './year-in-case.js'

/** One person's clocks and hours under certain readings, before anything is told of them. */
export interface PersonAssessed {
  person: PersonCase
  /** Absent where a bortfaldsdato is stated and no aid: then nothing is said of the year. */
  year?: YearInCase
  /** The bortfaldsdato before late notice and extension; absent for the exempt, and where there is none. */
  lapseDate?: IsoDate
  /** The requirement for that date, or on which side of the rule's life it lies. */
  requirement?: { given: WorkCase; assessed: Assessed } | 'notYetInForce' | 'repealed'
  /** What was assessed on the way to that date. */
  tried: readonly { given: WorkCase; assessed: Assessed }[]
}

/** One person in a case, ready to be assessed under any readings. */
export interface PersonCase {
  whom: Whom
  facts: PersonInCase
  exemption?: Finding<Exemption>
  assess: (readings: Readings) => PersonAssessed
  /** Tells of what was assessed under the same readings. */
  find: (assessed: PersonAssessed, readings: Readings, yearOf: YearOfAidFacts['of']) => PersonFound
}

/** What is found of one person in a case, each part as far as the facts go. */
export interface PersonFound {
  whom: Whom
  facts: PersonInCase
  exemption?: Finding<Exemption>
  year?: Finding<YearOfAid, EarliestAfterYearOfAid>
  requirement?: Finding<WorkRequirement, EarliestLapse>
  /** Why the letter that was sent is one of an old count, and a new one is due. */
  oldLetter?: 'year-without-aid' | 'exemption'
}

/** A finding about one person, with its questions and warnings by the fields of the case. */
function placed<Value, Extra>(
  finding: Finding<Value, Extra>,
  fields: typeof fieldsOfPerson,
  whom: Whom
): Finding<Value, Extra> {
  const warnings = fields(whom, finding.warnings ?? [])
  if (finding.kind !== 'undetermined') return { ...finding, warnings }
  return { ...finding, missing: fields(whom, finding.missing), warnings }
}

/** A person's part of a case: the indication of exemption, the year of aid, and the requirement. */
export function personCase(
  facts: CaseFacts & Record<Whom, PersonInCase>,
  whom: Whom,
  asOf: IsoDate
): PersonCase {
  const person = facts[whom]
  const { lapseDate: stated } = facts
  const aid = aidInCase(facts, person)
  const yearUnder = remembering(
    (readings: Readings) => readings['aid-year'],
    (readings: Readings) => settleYearInCase(aid, readings, asOf)
  )
  const workOn = remembering(
    (lapseDate: IsoDate, fresh: YearInCase['fresh']) => `${lapseDate} ${fresh?.to}`,
    (lapseDate: IsoDate, fresh: YearInCase['fresh']) => {
      const { work } = person
      const grounds = fresh?.cause === 'exemption' ? groundsAfter(person.grounds, fresh) : person.grounds
      const notice = isOfOldCount(person.notice, fresh) ? 'not-sent' : person.notice
      return workCase({ lapseDate, notice, grounds, work }, asOf)
    }
  )

  function assess(readings: Readings): PersonAssessed {
    const year = stated !== undefined && facts.aid.length === 0 ? undefined : yearUnder(readings)
    const known: PersonAssessed = { person: personInCase, tried: [], ...(year === undefined ? {} : { year }) }
    // The bortfaldsdato is computed, and its letter sent, before the year is reached (notice order § 4, stk. 1).
    const first = year?.firstLapseDate
    const from = stated ?? first
    if (person.exempt === 'yes' || from === undefined) return known
    // A stated date before the first of the new count is one of the old: what made it void is said of it.
    const fresh = first !== undefined && from >= first ? year?.fresh : undefined
    if (stated !== undefined) {
      const given = workOn(stated, fresh)
      if (typeof given === 'string') return { ...known, lapseDate: stated, requirement: given }
      const requirement = { given, assessed: given.assess(readings) }
      return { ...known, lapseDate: stated, requirement, tried: [requirement] }
    }
    const tried: PersonAssessed['tried'][number][] = []
    const found = firstNotMet(
      { from, work: person.work },
      (lapse) => {
        const given = workOn(isoDate(lapse), fresh)
        if (typeof given === 'string') return given
        return {
          ...given,
          assess(under) {
            const assessed = given.assess(under)
            tried.push({ given, assessed })
            return assessed
          }
        }
      },
      readings
    )
    if (found === 'repealed') return { ...known, tried, lapseDate: REPEALED_FROM, requirement: found }
    return { ...known, tried, lapseDate: isoDate(found.lapse), requirement: found }
  }

  function find(
    { year, lapseDate, requirement }: PersonAssessed,
    readings: Readings,
    yearOf: YearOfAidFacts['of']
  ): PersonFound {
    const found: PersonFound = { whom, facts: person }
    const { exemption } = personInCase
    if (exemption !== undefined) found.exemption = exemption
    if (year !== undefined) found.year = findYearInCase(aid, year, { whom, yearOf }, readings, asOf)
    if (lapseDate === undefined || requirement === undefined) return found
    found.requirement =
      typeof requirement === 'string'
        ? outsideTheRule(lapseDate, requirement)
        : placed(requirement.given.find(requirement.assessed, readings), fieldsOfPerson, whom)
    const isVoid = found.requirement.kind === 'notCovered' && found.requirement.reason === 'restarted'
    if (year?.fresh !== undefined && isOfOldCount(person.notice, year.fresh))
      if (isVoid || lapseDate >= (year.firstLapseDate ?? '')) found.oldLetter = year.fresh.cause
    return found
  }

  const personInCase: PersonCase = { whom, facts: person, assess, find }
  if (person.exemption !== undefined)
    personInCase.exemption = placed(
      findExemption(person.exemption, defaultReadings, asOf),
      fieldsOfExemption,
      whom
    )
  return personInCase
}

/** Whether something is not known of a person that can change the result. */
export const isPersonOpen = ({ person, year, requirement }: PersonAssessed): boolean =>
  person.facts.exempt === 'unknown' ||
  person.exemption?.kind === 'undetermined' ||
  year?.settled.settled === false ||
  (typeof requirement === 'object' && isOpen(requirement.assessed))

/** The readings under which a person can be assessed otherwise. */
export function personAtStake({ year, tried }: PersonAssessed, readings: Readings): readonly ReadingId[] {
  const ofWork = tried.flatMap(({ given, assessed }) => given.atStake(assessed, readings))
  return year === undefined ? ofWork : ['aid-year', ...ofWork]
}

/** What has been found of a person, as far as it is decided. */
export function assessmentOf({ facts, exemption, year, requirement }: PersonFound): PersonAssessment {
  const assessment: PersonAssessment = { exempt: facts.exempt === 'yes' }
  if (exemption?.kind === 'decided') assessment.exemptionIndicated = exemption.value.indication
  if (year?.kind === 'decided') assessment.yearOfAid = year.value
  if (requirement?.kind === 'decided') assessment.requirement = requirement.value
  const outside = requirement ?? year
  if (outside?.kind === 'notCovered' && (outside.reason === 'restarted' || outside.reason === 'repealed'))
    assessment.ended = outside.reason
  return assessment
}
