import type { IsoDate } from '../calendar/iso-date.js'
import type { AssessedCase, OneAssessed } from '../case/assessment/assessed-case.js'
import { findCase } from '../case/assessment/find-case.js'
import type { PersonAssessed, WorkToCome } from '../case/assessment/person-case.js'
import { wholeCase } from '../case/assessment/whole-case.js'
import type { CaseFacts } from '../input/case-facts.js'
import type { PersonInCase } from '../input/person-in-case.js'
import type { WorkRecord } from '../input/work-record.js'
import type { Readings } from '../law/readings.js'
import { shortfall } from '../rule-225/5-work/work-steps.js'
import type { Changeable, Tried } from './changeable.js'
import { outcomeOf } from './outcome.js'
import { outcomeOfCase } from './outcome-of-case.js'

/** The persons of a case who are held against the requirement, where the rule is known to reach it. */
export function personsOf({ coverage, person, spouse }: AssessedCase): OneAssessed[] {
  if (coverage.kind !== 'decided') return []
  return spouse === undefined ? [person] : [person, spouse]
}

/**
 * The earning period of one person within a case. A change is made in that person's facts, and the whole case is assessed
 * again with it: the clocks of that person, and what follows for both.
 *
 * @returns `undefined` where the person has no bortfaldsdato, or it or the hours are not settled
 */
export function changeablePerson(
  given: CaseFacts,
  { one: { whom, facts: person }, assessed: { requirement } }: OneAssessed,
  readings: Readings,
  asOf: IsoDate
): Changeable | undefined {
  if (typeof requirement !== 'object') return undefined
  const { settlement, found } = requirement.assessed
  const outcome = outcomeOf(settlement, found.met)
  if (outcome === undefined || !('lapseDate' in outcome) || outcome.met === undefined) return undefined

  function tryCase(changed: PersonInCase, toCome?: WorkToCome): Tried | undefined {
    const facts = whom === 'person' ? { ...given, person: changed } : { ...given, spouse: changed }
    const assessed = wholeCase(facts, asOf, toCome && { [whom]: toCome })(readings)
    const own = triedIn(whom === 'person' ? assessed.person.assessed : assessed.spouse?.assessed)
    return (
      own && {
        ...own,
        told: () => ({ ...own.outcome, case: outcomeOfCase(findCase(facts, assessed, asOf)) })
      }
    )
  }
  return {
    outcome,
    notice: person.notice,
    grounds: person.grounds,
    reckoning: settlement.reckoning,
    readings,
    ...(outcome.met ? {} : { shortfall: shortfall(found) }),
    with({ notice = person.notice, grounds = person.grounds }) {
      return tryCase({ ...person, notice, grounds: [...grounds] })
    },
    withHours(hours, on) {
      // Dates in this form sort as text.
      if (on > asOf) return tryCase(person, { hours, on })
      return tryCase({ ...person, work: [...person.work, ordinaryWork(hours, on)] })
    }
  }
}

const ordinaryWork = (hours: number, on: IsoDate): WorkRecord => ({
  kind: 'ordinary',
  workingTime: 'fixed',
  from: on,
  to: on,
  hours
})

/** How a person who has been assessed comes out; `undefined` where that is not settled. */
function triedIn(person: PersonAssessed | undefined): Omit<Tried, 'told'> | undefined {
  const requirement = person?.requirement
  if (requirement === undefined) return undefined
  if (typeof requirement === 'string') return { outcome: { ended: requirement } }
  const { settlement, found } = requirement.assessed
  const outcome = outcomeOf(settlement, found.met)
  if (outcome === undefined) return undefined
  const lacking = { hours: shortfall(found), to: settlement.reckoning.to }
  return found.met === false ? { outcome, lacking } : { outcome }
}
