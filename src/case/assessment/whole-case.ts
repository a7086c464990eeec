import type { IsoDate } from '../../calendar/iso-date.js'
import type { Finding } from '../../evaluation/finding.js'
import type { CaseFacts } from '../../input/case-facts.js'
import type { Readings } from '../../law/readings.js'
import type { Coverage } from '../../rule-225/1-coverage/coverage.js'
import type { AssessedCase, OneAssessed } from './assessed-case.js'
import {
  type Consequences,
  consequencesForCouple,
  consequencesForUnmarried,
  nothingFollows
} from './consequences.js'
import { coverageInCase } from './coverage-in-case.js'
import { type Failing, failingOf } from './failing.js'
import { isPersonOpen, type PersonAssessed, type PersonCase, personCase } from './person-case.js'
import { failingUntilResumed, regainingInCase } from './regaining-in-case.js'
import { reductionOf, seenInCase } from './seen-in-case.js'

/**
 * A case, ready to be assessed under any readings, in the order of the law: the year of aid and the requirement, coverage
 * on the bortfaldsdato, what follows. Each part is examined once for the readings and the dates on which it rests.
 */
export function wholeCase(facts: CaseFacts, asOf: IsoDate): (readings: Readings) => AssessedCase {
  // A spouse who has not been described is asked for by the coverage, before anything is made of this.
  const both = { ...facts, spouse: facts.spouse ?? facts.person }
  const ofPerson = personCase(both, 'person', asOf)
  let ofSpouse: PersonCase | undefined
  // No reading bears on coverage but by its date.
  const coverageOn = new Map<IsoDate, Finding<Coverage>>()
  const followsFor = new Map<string, Consequences>()

  /** The day for which coverage is asked: the bortfaldsdato, or the first that there could be. */
  function coverageDate({ requirement, lapseDate, year }: PersonAssessed): IsoDate {
    const reckoned = typeof requirement === 'object' ? lapseDate : undefined
    return facts.lapseDate ?? reckoned ?? year?.firstLapseDate ?? asOf
  }

  /** What follows when the person, or each of the two, fails so. */
  function followsFrom(own: Failing, other: Failing | undefined, readings: Readings): Consequences {
    // On what follows for two spouses no reading bears but by its dates; of one who is alone those of the amounts do.
    const key =
      other === undefined
        ? `${keyOf(own)} ${readings['spared-rates']} ${readings['half-krone']}`
        : `${keyOf(own)},${keyOf(other)}`
    const known = followsFor.get(key)
    if (known !== undefined) return known
    const follows =
      other === undefined
        ? consequencesForUnmarried(both.person, own, readings)
        : consequencesForCouple(facts, [both.person, both.spouse], [own, other], readings)
    followsFor.set(key, follows)
    return follows
  }

  /** The case of those who are covered: what follows, and, where aid is reduced, until it has been regained. */
  function coveredCase(
    coverage: Finding<Coverage>,
    own: OneAssessed,
    other: OneAssessed | undefined,
    readings: Readings
  ): AssessedCase {
    const failingIn = ({ one, assessed, regaining }: OneAssessed): Failing =>
      failingUntilResumed(failingOf(one, assessed, asOf), regaining)
    const followsOf = (first: OneAssessed, second: OneAssessed | undefined): Consequences =>
      followsFrom(failingIn(first), second && failingIn(second), readings)
    const lapsed = followsOf(own, other)
    // Where no aid is reduced there is none to regain.
    const isReduced = lapsed.found.length === 0 || lapsed.found.some((each) => reductionOf(each) > 0)
    const regained = (each: OneAssessed): OneAssessed =>
      isReduced
        ? { ...each, regaining: regainingInCase(facts, each.one, failingIn(each), readings, asOf) }
        : each
    const person = regained(own)
    const spouse = other && regained(other)
    const follows = followsOf(person, spouse)
    const isOpen =
      follows.missing.length > 0 || isOneOpen(person) || (spouse !== undefined && isOneOpen(spouse))
    return seeing({ readings, coverage, person, spouse, follows, isOpen })
  }

  return (readings) => {
    const person = { one: ofPerson, assessed: ofPerson.assess(readings) }
    const day = coverageDate(person.assessed)
    const coverage = coverageOn.get(day) ?? coverageInCase(facts, day, asOf)
    coverageOn.set(day, coverage)
    if (coverage.kind !== 'decided') {
      const isOpen = coverage.kind === 'undetermined'
      return seeing({ readings, coverage, person, spouse: undefined, follows: nothingFollows, isOpen })
    }
    if (coverage.value.testedOn === 'person') return coveredCase(coverage, person, undefined, readings)
    ofSpouse ??= personCase(both, 'spouse', asOf)
    const spouse = { one: ofSpouse, assessed: ofSpouse.assess(readings) }
    return coveredCase(coverage, person, spouse, readings)
  }
}

const isOneOpen = ({ one, assessed, regaining }: OneAssessed): boolean =>
  isPersonOpen(one, assessed) || regaining?.kind === 'undetermined'

/** Adds what the citizen sees of it. */
const seeing = (assessed: Omit<AssessedCase, 'seen'>): AssessedCase =>
  Object.assign(assessed, { seen: seenInCase(assessed) })

const keyOf = (failing: Failing): string =>
  typeof failing === 'string' ? failing : `${failing.from} ${failing.until} ${failing.certain}`
