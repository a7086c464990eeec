import type { IsoDate } from '../calendar/iso-date.js'
import { findCase } from '../case/assessment/find-case.js'
import { wholeCase } from '../case/assessment/whole-case.js'
import type { Finding } from '../evaluation/finding.js'
import { type Step, step } from '../evaluation/step.js'
import type { CaseFacts } from '../input/case-facts.js'
import type { Readings } from '../law/readings.js'
import { changeStep } from './change-steps.js'
import { changeablePerson, personsOf } from './changeable-person.js'
import type { Changes, PeriodChange } from './changes.js'
import { smallestChanges } from './find-changes.js'
import { outcomeOfCase } from './outcome-of-case.js'

/**
 * What would move the bortfaldsdato of a person of a case, or meet the requirement, and how the case would stand then. Of a
 * couple each spouse in turn: what one of them does can change what follows for both. Where the case is open, of those whose
 * date and hours are settled.
 */
export function findChangesOfCase(facts: CaseFacts, readings: Readings, asOf: IsoDate): Finding<Changes> {
  const assessed = wholeCase(facts, asOf)(readings)
  const found = findCase(facts, assessed, asOf)
  if (found.kind === 'notCovered') return found
  const { steps: before, warnings = [] } = found
  const steps: Step[] = [...before]
  const changes: PeriodChange[] = []
  const persons = personsOf(assessed)
  for (const each of persons) {
    const given = changeablePerson(facts, each, readings, asOf)
    if (given === undefined) continue
    const { whom } = each.one
    const own = smallestChanges(given)
    if (persons.length > 1 && own.length > 0)
      steps.push(step('steps-of-one', 'computed', { inputs: { whom } }))
    steps.push(...own.map(changeStep))
    changes.push(...own.map((change) => ({ ...change, whom })))
  }
  const value: Changes = { case: outcomeOfCase(found), changes }
  if (found.kind === 'decided') return { kind: 'decided', value, steps, warnings }
  const { kind, missing } = found
  return persons.length === 0
    ? { kind, missing, steps, warnings }
    : { kind, missing, partial: value, steps, warnings }
}
