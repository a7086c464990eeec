import type { IsoDate } from '../../calendar/iso-date.js'
import type { Finding } from '../../evaluation/finding.js'
import type { CaseFacts } from '../../input/case-facts.js'
import type { CoverageFacts } from '../../input/coverage-facts.js'
import type { Answer } from '../../logic/answer.js'
import type { Coverage } from '../../rule-225/1-coverage/coverage.js'
import { findCoverage } from '../../rule-225/1-coverage/determine-coverage.js'
import { fieldsOfCoverage } from './fields-of-case.js'

/** Whether one or both of a couple support a child. */
function dutyOfEither(one: Answer, other: Answer = 'no'): Answer {
  if (one === 'yes' || other === 'yes') return 'yes'
  return one === 'unknown' ? one : other
}

function coverageFacts(facts: CaseFacts, on: IsoDate): CoverageFacts {
  const { maritalStatus, person, spouse, couple, appliedOn, computedUnder26Stk2 } = facts
  return {
    on,
    benefit: person.benefit,
    maritalStatus,
    spouse: spouse && { benefit: spouse.benefit },
    reducedBeforeMarriage: couple?.reducedBeforeMarriage,
    coupleYearOfAid: couple?.yearOfAid,
    maintenanceDuty: dutyOfEither(person.maintenanceDuty, spouse?.maintenanceDuty),
    childBenefit: couple?.childBenefit,
    computedUnder26Stk2,
    // An application after the day says nothing about it.
    appliedOn: appliedOn !== undefined && appliedOn <= on ? appliedOn : undefined
  }
}

/** How a case is covered on a day, with its questions and warnings by the fields of the case. */
export function coverageInCase(facts: CaseFacts, on: IsoDate, asOf: IsoDate): Finding<Coverage> {
  const finding = findCoverage(coverageFacts(facts, on), asOf)
  const { warnings = [] } = finding
  if (finding.kind !== 'undetermined')
    return warnings.length === 0 ? finding : { ...finding, warnings: fieldsOfCoverage(warnings, facts) }
  const { missing } = finding
  return {
    ...finding,
    missing: fieldsOfCoverage(missing, facts),
    warnings: fieldsOfCoverage(warnings, facts)
  }
}
