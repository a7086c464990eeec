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
import { outsideTheRule } from '../../rule-225/rule-in-force-step.js'
import type { PersonAssessment } from './case-assessment.js'
import { fieldsOfPerson } from './fields-of-case.js'
import type { PersonAssessed, PersonCase } from './person-case.js'
import { placed } from './placed-finding.js'
import { findYearInCase, isOfOldCount } from './year-in-case.js'

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

/** Tells of a person who has been assessed under the same readings. */
export function findPerson(
  { whom, facts, exemption, aid }: PersonCase,
  { year, lapseDate, requirement }: PersonAssessed,
  readings: Readings,
  yearOf: YearOfAidFacts['of'],
  asOf: IsoDate
): PersonFound {
  const found: PersonFound = { whom, facts }
  if (exemption !== undefined) found.exemption = exemption
  if (year !== undefined) found.year = findYearInCase(aid, year, { whom, yearOf }, readings, asOf)
  if (lapseDate === undefined || requirement === undefined) return found
  found.requirement =
    typeof requirement === 'string'
      ? outsideTheRule(lapseDate, requirement)
      : placed(requirement.given.find(requirement.assessed, readings), fieldsOfPerson, whom)
  const isVoid = found.requirement.kind === 'notCovered' && found.requirement.reason === 'restarted'
  const isOfNewCount = year?.firstLapseDate !== undefined && lapseDate >= year.firstLapseDate
  if (year?.fresh && (isVoid || isOfNewCount) && isOfOldCount(facts.notice, year.fresh))
    found.oldLetter = year.fresh.cause
  return found
}

/** What has been found of a person, as far as it is decided. */
export function assessmentOf({ facts, exemption, year, requirement }: PersonFound): PersonAssessment {
  const assessment: PersonAssessment = { exempt: facts.exempt }
  if (exemption?.kind === 'decided') assessment.exemptionIndicated = exemption.value.indication
  if (year?.kind === 'decided') assessment.yearOfAid = year.value
  if (requirement?.kind === 'decided') assessment.requirement = requirement.value
  const outside = requirement ?? year
  if (outside?.kind === 'notCovered' && (outside.reason === 'restarted' || outside.reason === 'repealed'))
    assessment.ended = outside.reason
  return assessment
}
