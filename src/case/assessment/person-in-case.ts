import { type IsoDate, isoDate } from '../../calendar/iso-date.js'
import type { Finding } from '../../evaluation/finding.js'
import type { CaseFacts, Whom } from '../../input/case-facts.js'
import type { Ground } from '../../input/earning-period-facts.js'
import type { PersonInCase } from '../../input/person-in-case.js'
import type { ProjectionFacts } from '../../input/projection-facts.js'
import type { ReadingId, Readings } from '../../law/readings.js'
import { REPEALED_FROM } from '../../law/rule-life.js'
import type { EarliestAfterYearOfAid, YearOfAid } from '../../rule-225/2-year-of-aid/year-of-aid.js'
import { type Exemption, findExemption } from '../../rule-225/3-exemption/assess-exemption.js'
import type { EarliestLapse } from '../../rule-225/4-earning-period/determine-earning-period.js'
import { workCase } from '../../rule-225/5-work/work-case.js'
import type { WorkRequirement } from '../../rule-225/5-work/work-requirement.js'
import { firstNotMet } from '../../rule-225/8-regaining/first-not-met.js'
import { outsideTheRule } from '../../rule-225/rule-in-force-step.js'
import type { PersonAssessment } from './case-assessment.js'
import { fieldsOfPerson } from './fields-of-case.js'
import { groundsAfter, yearInCase } from './year-in-case.js'

/** What is found of one person in a case, each part as far as the facts go. */
export interface PersonFound {
  whom: Whom
  facts: PersonInCase
  exemption?: Finding<Exemption>
  year?: Finding<YearOfAid, EarliestAfterYearOfAid>
  requirement?: Finding<WorkRequirement, EarliestLapse>
  /** The readings of the requirement that can give another result. */
  atStake: readonly ReadingId[]
}

/** A question about the person's own fields, by the fields of the case. */
function inCase<Value, Extra>(whom: Whom, finding: Finding<Value, Extra>): Finding<Value, Extra> {
  const warnings = fieldsOfPerson(whom, finding.warnings ?? [])
  if (finding.kind !== 'undetermined') return { ...finding, warnings }
  return { ...finding, missing: fieldsOfPerson(whom, finding.missing), warnings }
}

/** The first bortfaldsdato on which the hours do not suffice; where there is none before the repeal, that day. */
function firstFailing(facts: ProjectionFacts, readings: Readings, asOf: IsoDate): IsoDate {
  const tried = firstNotMet(facts, readings, asOf)
  return tried === 'repealed' ? REPEALED_FROM : isoDate(tried.lapse)
}

/** The requirement for a bortfaldsdato; for one that follows from the year of aid, for the first on which it fails. */
function requirementOf(
  found: Omit<PersonFound, 'atStake'>,
  lapseDate: IsoDate | undefined,
  grounds: Ground[],
  readings: Readings,
  asOf: IsoDate
): Pick<PersonFound, 'requirement' | 'atStake'> {
  const { whom, facts, year } = found
  const counted = year?.kind === 'decided' ? year.value : undefined
  // The bortfaldsdato is computed, and its letter sent, before the year is reached (notice order § 4, stk. 1).
  const from = lapseDate ?? counted?.firstLapseDate ?? counted?.expectedLapseDate
  if (from === undefined) return { atStake: [] }
  const { work, notice } = facts
  const lapse = lapseDate ?? firstFailing({ from, grounds, work }, readings, asOf)
  const given = workCase({ lapseDate: lapse, notice, grounds, work }, asOf)
  if (typeof given === 'string') return { requirement: outsideTheRule(lapse, given), atStake: [] }
  const assessed = given.assess(readings)
  return {
    requirement: inCase(whom, given.find(assessed, readings)),
    atStake: given.atStake(assessed, readings)
  }
}

/** Finds what a case says of one person: the indication of exemption, the year of aid, and the requirement. */
export function findPerson(
  facts: CaseFacts & Record<Whom, PersonInCase>,
  whom: Whom,
  readings: Readings,
  asOf: IsoDate
): PersonFound {
  const person = facts[whom]
  const { lapseDate, aid } = facts
  const exemption =
    person.exemption === undefined
      ? {}
      : { exemption: inCase(whom, findExemption(person.exemption, readings, asOf)) }
  // With a bortfaldsdato and no aid stated, nothing is said of the year.
  const year =
    lapseDate !== undefined && aid.length === 0 ? {} : { year: yearInCase(facts, whom, readings, asOf) }
  const found = { whom, facts: person, ...exemption, ...year }
  if (person.exempt === 'yes') return { ...found, atStake: [] }
  const fresh = found.year?.kind === 'decided' ? found.year.value : {}
  const grounds = lapseDate === undefined ? groundsAfter(person.grounds, fresh) : person.grounds
  return { ...found, ...requirementOf(found, lapseDate, grounds, readings, asOf) }
}

/** What has been found of a person, as far as it is decided. */
export function assessmentOf({ facts, exemption, year, requirement }: PersonFound): PersonAssessment {
  return {
    exempt: facts.exempt === 'yes',
    ...(exemption?.kind === 'decided' ? { exemptionIndicated: exemption.value.indication } : {}),
    ...(year?.kind === 'decided' ? { yearOfAid: year.value } : {}),
    ...(requirement?.kind === 'decided' ? { requirement: requirement.value } : {}),
    ...(requirement?.kind === 'notCovered' &&
    requirement.reason !== 'outsideCoverage' &&
    requirement.reason !== 'notYetInForce'
      ? { ended: requirement.reason }
      : {})
  }
}
