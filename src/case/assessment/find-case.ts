import type { IsoDate } from '../../calendar/iso-date.js'
import type { Finding } from '../../evaluation/finding.js'
import type { HingeOutcome } from '../../evaluation/hinge.js'
import { type Missing, missing } from '../../evaluation/missing.js'
import { type Step, step } from '../../evaluation/step.js'
import type { CaseFacts } from '../../input/case-facts.js'
import { defaultReadings, type ReadingId, type Readings } from '../../law/readings.js'
import type { Coverage } from '../../rule-225/1-coverage/coverage.js'
import { workRequirementReadings } from '../../rule-225/5-work/work-case.js'
import { stepsOfCase } from '../next-steps/steps-of-case.js'
import type { CaseAssessment, Consequence } from './case-assessment.js'
import { caseWarnings } from './case-warnings.js'
import { type Consequences, consequencesForCouple, consequencesForUnmarried } from './consequences.js'
import { coverageInCase } from './coverage-in-case.js'
import { assessmentOf, findPerson, type PersonFound } from './person-in-case.js'

/** The readings on which a whole case rests. */
export const caseReadings: readonly ReadingId[] = [
  'aid-year',
  ...workRequirementReadings,
  'spared-rates',
  'half-krone'
]

/** What can be said of a case while facts are missing. */
export interface CaseSoFar {
  /** No bortfaldsdato of the person before this one is possible. */
  earliestLapseDate?: IsoDate
}

/** A case under certain readings: what is found, what the citizen sees of it, and what it can turn on. */
export interface FoundCase {
  finding: Finding<CaseAssessment, CaseSoFar>
  seen: HingeOutcome
  atStake: readonly ReadingId[]
}

/** Examines a case in the order of the law: the year of aid, coverage, each person's requirement, what follows. */
export function findCase(facts: CaseFacts, readings: Readings, asOf: IsoDate): FoundCase {
  // A spouse who has not been described is asked for by the coverage, before anything is made of this.
  const both = { ...facts, spouse: facts.spouse ?? facts.person }
  const person = findPerson(both, 'person', readings, asOf)
  const covered = coverageInCase(facts, coverageDate(facts, person, asOf))
  if (covered.kind === 'notCovered')
    return found({ ...covered, steps: [...stepsOfYear(person), ...covered.steps] }, person, readings)
  if (covered.kind === 'undetermined') {
    const steps = [...stepsOfYear(person), ...covered.steps]
    const partial = { nextSteps: stepsOfCase(facts, [person], false, asOf) }
    return found({ ...covered, partial, steps }, person, readings)
  }
  const isCouple = covered.value.testedOn === 'each-spouse'
  const persons = isCouple
    ? ([person, findPerson(both, 'spouse', readings, asOf)] as const)
    : ([person] as const)
  return found(findingOf(facts, covered.value, covered.steps, persons, readings, asOf), person, readings)
}

/** The day for which coverage is asked: the bortfaldsdato, or the first that there could be. */
function coverageDate({ lapseDate }: CaseFacts, { year }: PersonFound, asOf: IsoDate): IsoDate {
  const counted = year?.kind === 'decided' ? year.value : undefined
  return lapseDate ?? counted?.firstLapseDate ?? counted?.expectedLapseDate ?? asOf
}

function findingOf(
  facts: CaseFacts,
  coverage: Coverage,
  coverageSteps: readonly Step[],
  persons: readonly [PersonFound] | readonly [PersonFound, PersonFound],
  readings: Readings,
  asOf: IsoDate
): FoundCase['finding'] {
  const [person, spouse] = persons
  const asked = persons.flatMap(questionsOf)
  const follows: Consequences =
    spouse === undefined
      ? consequencesForUnmarried(person, readings)
      : consequencesForCouple(facts, [person, spouse], readings)
  const choosesSpouse = follows.missing.some(({ path }) => /closestToLabourMarket|leastAttached/.test(path))
  const nextSteps = stepsOfCase(facts, persons, choosesSpouse, asOf)
  const trace = {
    steps: [
      ...coverageSteps,
      ...persons.flatMap((one) => stepsOfPerson(one, persons.length)),
      ...follows.steps
    ],
    warnings: [
      ...persons.flatMap(({ requirement, exemption }) => [
        ...(requirement?.warnings ?? []),
        ...(exemption?.warnings ?? [])
      ]),
      ...follows.warnings,
      ...caseWarnings(facts, persons)
    ]
  }
  const said = {
    coverage,
    person: assessmentOf(person),
    ...(spouse === undefined ? {} : { spouse: assessmentOf(spouse) }),
    nextSteps
  }
  const questions = [...asked, ...follows.missing]
  if (questions.length === 0)
    return { kind: 'decided', value: { ...said, consequences: follows.found }, ...trace }
  const { requirement } = person
  const earliest = requirement?.kind === 'undetermined' ? requirement.partial?.earliestLapseDate : undefined
  // What follows on the dates that are settled is said already.
  const consequences = follows.found.length === 0 ? {} : { consequences: follows.found }
  const partial = {
    ...said,
    ...consequences,
    ...(earliest === undefined ? {} : { earliestLapseDate: earliest })
  }
  return { kind: 'undetermined', missing: questions, partial, ...trace }
}

/** What must be known of a person before the case is decided. */
function questionsOf({ whom, facts, exemption, year, requirement }: PersonFound): Missing[] {
  const parts = [exemption, year, requirement]
  return [
    ...(facts.exempt === 'unknown'
      ? [missing(`facts.${whom}.exempt`, 'exempt', ['aktivloven/13f/9/1'])]
      : []),
    ...parts.flatMap((part) => (part?.kind === 'undetermined' ? part.missing : []))
  ]
}

const stepsOfYear = ({ year }: PersonFound): Step[] => year?.steps ?? []

/** Met: the municipality has found the person exempt. */
const exemptOutcome = { yes: 'met', no: 'notMet', unknown: 'unknown' } as const

/** The steps of a person; in a couple under a heading that says whose they are. */
function stepsOfPerson({ whom, facts, exemption, year, requirement }: PersonFound, count: number): Step[] {
  const heading = step('steps-of-one', 'computed', { inputs: { whom } })
  const exempt = step('exempt', exemptOutcome[facts.exempt], { inputs: { exempt: facts.exempt } })
  return [
    ...(count === 1 ? [] : [heading]),
    ...(whom === 'spouse' && exemption === undefined && year === undefined ? [] : (year?.steps ?? [])),
    ...(exemption?.steps ?? []),
    exempt,
    ...(requirement?.steps ?? [])
  ]
}

/** What the citizen sees: how it ends, the dates, whether the hours suffice, and the amounts. */
function found(finding: FoundCase['finding'], person: PersonFound, readings: Readings): FoundCase {
  const { requirement } = person
  const decided = requirement?.kind === 'decided' ? requirement.value : undefined
  const reductions = finding.kind === 'decided' ? finding.value.consequences.map(reductionOf) : []
  const earliest = finding.kind === 'undetermined' ? finding.partial?.earliestLapseDate : undefined
  const seen: HingeOutcome = {
    kind: finding.kind,
    ...(finding.kind === 'notCovered' ? { reason: finding.reason } : {}),
    ...(decided === undefined ? {} : { met: decided.met, lapseDate: decided.earningPeriod.lapseDate }),
    ...(earliest === undefined ? {} : { earliestLapseDate: earliest }),
    ...(reductions.length === 0 ? {} : { monthlyReduction: reductions.at(-1) as number })
  }
  return { finding, seen, atStake: atStakeIn(person, finding, readings) }
}

const reductionOf = (consequence: Consequence): number =>
  consequence.of === 'unmarried' ? consequence.monthlyReduction : consequence.reduction.together

/** The readings that can give another outcome: those of the amounts cost nothing to try where there is one. */
function atStakeIn(
  { year, atStake, facts }: PersonFound,
  finding: FoundCase['finding'],
  readings: Readings
): readonly ReadingId[] {
  if (readings !== defaultReadings || finding.kind !== 'decided' || finding.value.spouse !== undefined)
    return caseReadings
  const stakes: ReadingId[] = year === undefined ? [] : ['aid-year']
  const isReduced = finding.value.consequences.length > 0
  const from = finding.value.consequences[0]?.from ?? ''
  const hasSupplement =
    facts.aid !== undefined && 'supplement' in facts.aid && facts.aid.supplement !== 'none'
  if (isReduced && hasSupplement) stakes.push('spared-rates')
  if (from.startsWith('2025')) stakes.push('half-krone')
  return [...stakes, ...atStake]
}
