import type { IsoDate } from '../../calendar/iso-date.js'
import type { Finding } from '../../evaluation/finding.js'
import type { CaseFacts } from '../../input/case-facts.js'
import type { CoverageFacts } from '../../input/coverage-facts.js'
import type { Answer } from '../../logic/answer.js'
import type { Coverage } from '../../rule-225/1-coverage/coverage.js'
import { findCoverage } from '../../rule-225/1-coverage/determine-coverage.js'
import { fieldsOfCoverage } from './fields-of-case.js'

/** Whether one or both of a couple support a child. */
function dutyOfEither({ person, spouse }: CaseFacts): Answer {
  const duties = [person.maintenanceDuty, ...(spouse === undefined ? [] : [spouse.maintenanceDuty])]
  if (duties.includes('yes')) return 'yes'
  return duties.includes('unknown') ? 'unknown' : 'no'
}

function coverageFacts(facts: CaseFacts, on: IsoDate): CoverageFacts {
  const { maritalStatus, person, spouse, couple, appliedOn, computedUnder26Stk2 } = facts
  return {
    on,
    benefit: person.benefit,
    maritalStatus,
    ...(spouse === undefined ? {} : { spouse: { benefit: spouse.benefit } }),
    ...(couple?.reducedBeforeMarriage === undefined
      ? {}
      : { reducedBeforeMarriage: couple.reducedBeforeMarriage }),
    ...(couple?.yearOfAid === undefined ? {} : { coupleYearOfAid: couple.yearOfAid }),
    maintenanceDuty: dutyOfEither(facts),
    ...(couple?.childBenefit === undefined ? {} : { childBenefit: couple.childBenefit }),
    ...(computedUnder26Stk2 === undefined ? {} : { computedUnder26Stk2 }),
    // An application after the day says nothing about it.
    ...(appliedOn === undefined || appliedOn > on ? {} : { appliedOn })
  }
}

/** How a case is covered on a day, with its questions and warnings by the fields of the case. */
export function coverageInCase(facts: CaseFacts, on: IsoDate, asOf: IsoDate): Finding<Coverage> {
  const finding = findCoverage(coverageFacts(facts, on), asOf)
  const warnings = fieldsOfCoverage(finding.warnings ?? [], facts)
  if (finding.kind !== 'undetermined') return { ...finding, warnings }
  return { ...finding, missing: fieldsOfCoverage(finding.missing, facts), warnings }
}
