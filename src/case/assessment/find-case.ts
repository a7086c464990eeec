import type { IsoDate } from '../../calendar/iso-date.js'
import type { Finding } from '../../evaluation/finding.js'
import { type Missing, missing } from '../../evaluation/missing.js'
import { type Step, step } from '../../evaluation/step.js'
import type { CaseFacts, Whom } from '../../input/case-facts.js'
import { noticeOrderOn } from '../../law/notice-order.js'
import type { Coverage } from '../../rule-225/1-coverage/coverage.js'
import { stepsOnTrack } from '../../rule-225/provisions-on-track.js'
import { stepsOfCase } from '../next-steps/steps-of-case.js'
import type { AssessedCase, OneAssessed } from './assessed-case.js'
import type { CaseAssessment } from './case-assessment.js'
import { caseWarnings } from './case-warnings.js'
import { onceEach } from './consequences.js'
import { assessmentOf, findPerson, type PersonFound } from './person-found.js'
import { earliestLapseDate } from './seen-in-case.js'

/** What can be said of a case while facts are missing. */
export interface CaseSoFar {
  /** No bortfaldsdato of the person before this one is possible. */
  earliestLapseDate?: IsoDate
}

/** Tells of a case that has been assessed. */
export function findCase(
  facts: CaseFacts,
  assessed: AssessedCase,
  asOf: IsoDate
): Finding<CaseAssessment, CaseSoFar> {
  const { coverage, person, readings } = assessed
  if (coverage.kind === 'decided') return findCovered(facts, assessed, coverage, asOf)
  const yearOf = facts.maritalStatus === 'married' ? 'couple' : 'unmarried'
  const found = findPerson(person, readings, yearOf, asOf)
  const steps = [...(found.year?.steps ?? []), ...coverage.steps]
  if (coverage.kind === 'notCovered') return { ...coverage, steps }
  return {
    ...coverage,
    partial: { nextSteps: stepsOfCase(facts, [found], false, asOf) },
    steps
  }
}

function findCovered(
  facts: CaseFacts,
  assessed: AssessedCase,
  coverage: Extract<Finding<Coverage>, { kind: 'decided' }>,
  asOf: IsoDate
): Finding<CaseAssessment, CaseSoFar> {
  const { readings, follows, isOpen } = assessed
  const yearOf = coverage.value.yearOfAidOf === 'couple' ? 'couple' : 'unmarried'
  const find = (each: OneAssessed) => findPerson(each, readings, yearOf, asOf)
  const person = find(assessed.person)
  const spouse = assessed.spouse && find(assessed.spouse)
  const persons = spouse === undefined ? ([person] as const) : ([person, spouse] as const)
  const choosesSpouse = follows.missing.some(({ path }) => /closestToLabourMarket|leastAttached/.test(path))
  const nextSteps = stepsOfCase(facts, persons, choosesSpouse, asOf)
  const steps = [...coverage.steps]
  const tell = (own: readonly Step[]) => steps.push(...stepsOnTrack(own, coverage.value.track))
  const warnings = [...(coverage.warnings ?? [])]
  for (const one of persons) {
    tell(stepsOfPerson(one, persons.length, asOf))
    for (const part of [one.year, one.exemption, one.requirement])
      if (part?.warnings !== undefined) warnings.push(...part.warnings)
  }
  const told = follows.tell()
  if (persons.length > 1 && told.steps.length > 0) tell([headingOf('couple')])
  steps.push(...told.steps)
  warnings.push(...told.warnings)
  for (const { whom, regaining } of persons) {
    if (regaining === undefined) continue
    if (persons.length > 1) tell([headingOf(whom)])
    tell(regaining.steps)
    warnings.push(...(regaining.warnings ?? []))
  }
  warnings.push(...caseWarnings(facts, persons, yearOf, asOf))
  const trace = { steps, warnings: warnings.length > 1 ? onceEach(warnings) : warnings }
  const own = { coverage: coverage.value, person: assessmentOf(person) }
  const said = spouse === undefined ? own : { ...own, spouse: assessmentOf(spouse) }
  if (!isOpen) {
    const consequences = follows.found
    // The usual ending is written out, for spreading costs several times as much.
    const value =
      spouse === undefined
        ? { coverage: own.coverage, person: own.person, consequences, nextSteps }
        : { ...said, consequences, nextSteps }
    return { kind: 'decided', value, steps, warnings: trace.warnings }
  }
  const earliest = earliestLapseDate(assessed.person.assessed)
  const partial = {
    ...said,
    // What follows on the dates that are settled is said already.
    ...(follows.found.length === 0 ? {} : { consequences: follows.found }),
    nextSteps,
    ...(earliest === undefined ? {} : { earliestLapseDate: earliest })
  }
  const questions = [...persons.flatMap(questionsOf), ...follows.missing]
  return { kind: 'undetermined', missing: onceEach(questions), partial, ...trace }
}

/** What must be known of a person before the case is decided. */
function questionsOf({ whom, facts, exemption, year, requirement, regaining }: PersonFound): Missing[] {
  const parts = [exemption, year, requirement, regaining]
  return [
    ...(facts.exempt === 'unknown'
      ? [missing(`facts.${whom}.exempt`, 'exempt', ['aktivloven/13f/9/1'])]
      : []),
    ...parts.flatMap((part) => (part?.kind === 'undetermined' ? part.missing : []))
  ]
}

/** Says of whom the steps tell that follow it. */
const headingOf = (whom: Whom | 'couple'): Step => step('steps-of-one', 'computed', { inputs: { whom } })

/** Met: the municipality has found the person exempt. */
const exemptOutcome = { yes: 'met', no: 'notMet', unknown: 'unknown' } as const

/** The steps of a person; in a couple under a heading that says whose they are. */
function stepsOfPerson(
  { whom, facts: { exempt }, exemption, year, requirement }: PersonFound,
  count: number,
  asOf: IsoDate
): Step[] {
  const steps = count === 1 ? [] : [headingOf(whom)]
  steps.push(...(year?.steps ?? []), ...(exemption?.steps ?? []))
  // Notice order § 4, stk. 5: no letter to those who are exempt for the time being.
  const also = exempt === 'yes' ? [noticeOrderOn(asOf).noNoticeToExempt] : []
  steps.push(step('exempt', exemptOutcome[exempt], { inputs: { exempt }, also }))
  steps.push(...(requirement?.steps ?? []))
  return steps
}
