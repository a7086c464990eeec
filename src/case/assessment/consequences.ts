import type { IsoDate } from '../../calendar/iso-date.js'
import type { Issue } from '../../evaluation/issue.js'
import { type Missing, missing } from '../../evaluation/missing.js'
import type { Step } from '../../evaluation/step.js'
import type { CaseFacts, Whom } from '../../input/case-facts.js'
import type { CoupleReductionFacts, SpouseIndex } from '../../input/couple-reduction-facts.js'
import type { PersonInCase } from '../../input/person-in-case.js'
import type { Spouse } from '../../input/spouse.js'
import { isOnRate } from '../../input/spouse-aid.js'
import { isCashBenefit, isSection22Benefit } from '../../law/benefits.js'
import type { Readings } from '../../law/readings.js'
import { findReduction } from '../../rule-225/6-unmarried/reduce-unmarried.js'
import { findCoupleReduction } from '../../rule-225/7-couple/reduce-couple.js'
import type { Consequence } from './case-assessment.js'
import { fieldsOfCouple, fieldsOfPerson } from './fields-of-case.js'
import type { PersonFound } from './person-in-case.js'

/** What follows, with its trace, or what must be known before it can be said. */
export interface Consequences {
  found: Consequence[]
  missing: Missing[]
  steps: Step[]
  warnings: Issue[]
}

const nothing: Consequences = { found: [], missing: [], steps: [], warnings: [] }

/** The bortfaldsdato of a person who does not meet the requirement; none while the year of aid is not reached. */
function failsFrom({ year, requirement }: PersonFound): IsoDate | undefined {
  if (requirement?.kind !== 'decided' || requirement.value.met) return undefined
  if (year?.kind === 'decided' && !year.value.reached) return undefined
  return requirement.value.earningPeriod.lapseDate
}

const askForAid = (whom: Whom): Missing =>
  missing(`facts.${whom}.aid`, 'aid-rate', ['aktivloven/13g/1/1', 'aktivloven/13g/1/2'])

/** § 13 g: what follows for a person on the rules for the unmarried. */
export function consequencesForUnmarried(found: PersonFound, readings: Readings): Consequences {
  const lapseDate = failsFrom(found)
  if (lapseDate === undefined) return nothing
  const { aid, benefit, maintenanceDuty } = found.facts
  if (aid === undefined || !isOnRate(aid) || (benefit !== 'kontanthjaelp' && benefit !== 'uddannelseshjaelp'))
    return { ...nothing, missing: [askForAid('person')] }
  const finding = findReduction({ lapseDate, benefit, ...aid, maintenanceDuty }, readings)
  return {
    found: finding.kind === 'decided' ? [{ of: 'unmarried', ...finding.value }] : [],
    missing: finding.kind === 'undetermined' ? fieldsOfPerson('person', finding.missing) : [],
    steps: finding.steps,
    warnings: fieldsOfPerson('person', [...(finding.warnings ?? [])])
  }
}

const placeOf = (whom: Whom): SpouseIndex => (whom === 'person' ? 0 : 1)

function spouseOf({ facts }: PersonFound, meets: boolean): Spouse {
  const { benefit, aid, maintenanceDuty, choseNotToWork } = facts
  return {
    benefit,
    ...(aid === undefined ? {} : { aid }),
    maintenanceDuty,
    meetsRequirement: meets ? 'yes' : 'no',
    ...(choseNotToWork === undefined ? {} : { choseNotToWork })
  }
}

const needsAid = ({ benefit, aid }: PersonInCase): boolean =>
  aid === undefined && (isCashBenefit(benefit) || isSection22Benefit(benefit))

function householdOf({ couple = {} }: CaseFacts): Omit<CoupleReductionFacts, 'lapseDate' | 'spouses'> {
  const { closestToLabourMarket, leastAttached, highRate, reducedAt } = couple
  const place = (whom: Whom | 'unknown') => (whom === 'unknown' ? whom : placeOf(whom))
  return {
    ...(closestToLabourMarket === undefined ? {} : { closestToLabourMarket: place(closestToLabourMarket) }),
    ...(leastAttached === undefined ? {} : { leastAttached: place(leastAttached) }),
    ...(highRate === undefined ? {} : { highRate }),
    ...(reducedAt === undefined ? {} : { reducedAt: placeOf(reducedAt) })
  }
}

/**
 * § 26, stk. 4-10: what follows for a couple on each bortfaldsdato on which one of them comes to fail, the first first:
 * the two have a bortfaldsdato each (notice order § 4, stk. 1).
 */
export function consequencesForCouple(
  facts: CaseFacts,
  persons: readonly [PersonFound, PersonFound],
  readings: Readings
): Consequences {
  const failing = persons.map(failsFrom)
  const dates = [...new Set(failing.filter((date) => date !== undefined))].sort()
  const withoutAid = persons.filter(({ facts: person }) => needsAid(person))
  if (dates.length > 0 && withoutAid.length > 0)
    return { ...nothing, missing: withoutAid.map(({ whom }) => askForAid(whom)) }
  const [person, spouse] = persons
  const parts = dates.map((lapseDate) => {
    // Dates in this form sort as text.
    const [first, second] = failing.map((from) => from === undefined || from > lapseDate) as [
      boolean,
      boolean
    ]
    const spouses = [spouseOf(person, first), spouseOf(spouse, second)] as const
    return findCoupleReduction({ ...householdOf(facts), lapseDate, spouses }, readings)
  })
  return {
    found: parts.flatMap((part): Consequence[] =>
      part.kind === 'decided' ? [{ of: 'couple', ...part.value }] : []
    ),
    missing: onceEach(
      parts.flatMap((part) => (part.kind === 'undetermined' ? fieldsOfCouple(part.missing) : []))
    ),
    steps: parts.flatMap(({ steps }) => steps),
    warnings: fieldsOfCouple(parts.flatMap(({ warnings = [] }) => [...warnings]))
  }
}

const onceEach = (questions: readonly Missing[]): Missing[] =>
  questions.filter(({ path }, index) => questions.findIndex((other) => other.path === path) === index)
