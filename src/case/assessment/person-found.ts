import type { IsoDate } from '../../calendar/iso-date.js'
import type { Finding } from '../../evaluation/finding.js'
import type { Whom } from '../../input/case-facts.js'
import type { PersonInCase } from '../../input/person-in-case.js'
import type { YearOfAidFacts } from '../../input/year-of-aid-facts.js'
import type { Readings } from '../../law/readings.js'
import type { EarliestAfterYearOfAid, YearOfAid } from '../../rule-225/2-year-of-aid/year-of-aid.js'
import type { Exemption } from '../../rule-225/3-exemption/assess-exemption.js'
import type { EarliestLapse } from '../../rule-225/4-earning-period/determine-earning-period.js'
import type { WorkRequirement } from '../../rule-225/5-work/work-requirement.js'
import { projectionStep } from '../../rule-225/8-regaining/find-projection.js'
import { outsideTheRule } from '../../rule-225/rule-in-force-step.js'
import type { OneAssessed } from './assessed-case.js'
import type { PersonAssessment } from './case-assessment.js'
import { fieldsOfPerson } from './fields-of-case.js'
import { placed } from './placed-finding.js'
import type { RegainingFound } from './regaining-in-case.js'
import { findYearInCase, isOfOldCount } from './year-in-case.js'

/** What is found of one person in a case, each part as far as the facts go. */
export interface PersonFound {
  whom: Whom
  facts: PersonInCase
  exemption?: Finding<Exemption>
  year?: Finding<YearOfAid, EarliestAfterYearOfAid>
  requirement?: Finding<WorkRequirement, EarliestLapse>
  /** Present where hours have put off the bortfaldsdato that the year of aid allows. */
  isPutOff?: true
  regaining?: RegainingFound
  /** Why the letter that was sent is one of an old count, and a new one is due. */
  oldLetter?: 'year-without-aid' | 'exemption'
}

/** Tells of a person who has been assessed under the same readings. */
export function findPerson(
  { one: { whom, facts, exemption, aid, isStated }, assessed, regaining }: OneAssessed,
  readings: Readings,
  yearOf: YearOfAidFacts['of'],
  asOf: IsoDate
): PersonFound {
  const { year, lapseDate, requirement } = assessed
  const found: PersonFound = { whom, facts }
  if (regaining !== undefined) found.regaining = regaining
  if (exemption !== undefined) found.exemption = exemption
  if (year !== undefined) found.year = findYearInCase(aid, year, { whom, yearOf }, readings, asOf)
  if (lapseDate === undefined || requirement === undefined) return found
  found.requirement =
    typeof requirement === 'string'
      ? outsideTheRule(lapseDate, requirement)
      : placed(requirement.given.find(requirement.assessed, readings), fieldsOfPerson, whom)
  const first = year?.firstLapseDate
  if (!isStated && first !== undefined && first < lapseDate) {
    found.isPutOff = true
    const { steps } = found.requirement
    found.requirement = { ...found.requirement, steps: [projectionStep(first, lapseDate), ...steps] }
  }
  const isVoid = found.requirement.kind === 'notCovered' && found.requirement.reason === 'restarted'
  const isOfNewCount = year?.firstLapseDate !== undefined && lapseDate >= year.firstLapseDate
  if (year?.fresh && (isVoid || isOfNewCount) && isOfOldCount(facts.notice, year.fresh))
    found.oldLetter = year.fresh.cause
  return found
}

/** What has been found of a person, as far as it is decided. */
export function assessmentOf({
  facts,
  exemption,
  year,
  requirement,
  regaining
}: PersonFound): PersonAssessment {
  const assessment: PersonAssessment = { exempt: facts.exempt }
  if (exemption?.kind === 'decided') assessment.exemptionIndicated = exemption.value.indication
  if (year?.kind === 'decided') assessment.yearOfAid = year.value
  if (requirement?.kind === 'decided') assessment.requirement = requirement.value
  if (regaining?.kind === 'decided') assessment.regaining = regaining.value
  const earliest = regaining?.kind === 'undetermined' ? regaining.partial?.earliestResumedFrom : undefined
  if (earliest !== undefined) assessment.earliestResumedFrom = earliest
  const outside = requirement ?? year
  if (outside?.kind === 'notCovered' && (outside.reason === 'restarted' || outside.reason === 'repealed'))
    assessment.ended = outside.reason
  return assessment
}
