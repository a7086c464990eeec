import type { IsoDate } from '../../calendar/iso-date.js'
import type { Finding } from '../../evaluation/finding.js'
import type { CaseFacts, Whom } from '../../input/case-facts.js'
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
import {
  isPersonOpen,
  type PersonAssessed,
  type PersonCase,
  personCase,
  type WorkToCome
} from './person-case.js'
import { failingUntilResumed, regainingInCase } from './regaining-in-case.js'
import { reductionOf, seenInCase } from './seen-in-case.js'

/**
 * A case, ready to be assessed under any readings, in the order of the law: the year of aid and the requirement, coverage
 * on the bortfaldsdato, what follows. Each part is examined once for the readings and the dates on which it rests.
 *
 * @param toCome work to come that is supposed to be done
 */
export function wholeCase(
  facts: CaseFacts,
  asOf: IsoDate,
  toCome: { [Person in Whom]?: WorkToCome } = {}
): (readings: Readings) => AssessedCase {
  // A spouse who has not been described is asked for by the coverage, before anything is made of this.
  const both = [facts.person, facts.spouse ?? facts.person] as const
  const ofPerson = personCase(facts, both[0], 'person', asOf, toCome.person)
  let ofSpouse: PersonCase | undefined
  // No reading bears on coverage but by its date, nor on what follows for two spouses but by theirs. What follows for one
  // who is alone is sooner found again than looked up.
  const coverageOn = new Map<IsoDate, Finding<Coverage>>()
  const followsForBoth = new Map<string, Consequences>()

  /** The day for which coverage is asked: the bortfaldsdato, or the first that there could be. */
  function coverageDate({ requirement, lapseDate, year }: PersonAssessed): IsoDate {
    const reckoned = typeof requirement === 'object' ? lapseDate : undefined
    return facts.lapseDate ?? reckoned ?? year?.firstLapseDate ?? asOf
  }

  function coverageFor(day: IsoDate): Finding<Coverage> {
    const known = coverageOn.get(day)
    if (known !== undefined) return known
    const made = coverageInCase(facts, day, asOf)
    coverageOn.set(day, made)
    return made
  }

  /** What follows when the person, or each of the two, fails so. */
  function followsFrom(own: Failing, other: Failing | undefined, readings: Readings): Consequences {
    if (other === undefined) return consequencesForUnmarried(facts.person, own, readings)
    const key = `${keyOf(own)},${keyOf(other)}`
    const follows = followsForBoth.get(key) ?? consequencesForCouple(facts, both, [own, other], readings)
    followsForBoth.set(key, follows)
    return follows
  }

  /** The case of those who are covered: what follows, and, where aid is reduced, until it has been regained. */
  function coveredCase(
    coverage: Finding<Coverage>,
    own: OneAssessed,
    other: OneAssessed | undefined,
    readings: Readings
  ): AssessedCase {
    const lapsed = failingOf(own.one, own.assessed, asOf)
    const lapsedOther = other && failingOf(other.one, other.assessed, asOf)
    let follows = followsFrom(lapsed, lapsedOther, readings)
    let [person, spouse] = [own, other]
    // Where no aid is reduced there is none to regain.
    if (follows.found.length === 0 || follows.found.some((each) => reductionOf(each) > 0)) {
      const regaining = regainingInCase(facts, own.one, lapsed, readings, asOf)
      const regainingOther =
        other && lapsedOther && regainingInCase(facts, other.one, lapsedOther, readings, asOf)
      if (regaining !== undefined || regainingOther !== undefined) {
        person = { ...own, regaining }
        spouse = other && { ...other, regaining: regainingOther }
        follows = followsFrom(
          failingUntilResumed(lapsed, regaining),
          lapsedOther && failingUntilResumed(lapsedOther, regainingOther),
          readings
        )
      }
    }
    const isOpen =
      follows.missing.length > 0 || isOneOpen(person) || (spouse !== undefined && isOneOpen(spouse))
    return seeing({ readings, coverage, person, spouse, follows, isOpen })
  }

  return (readings) => {
    const assessed = ofPerson.assess(readings)
    const person = { one: ofPerson, assessed }
    const day = coverageDate(assessed)
    const coverage = coverageFor(day)
    if (coverage.kind !== 'decided') {
      const isOpen = coverage.kind === 'undetermined'
      return seeing({ readings, coverage, person, spouse: undefined, follows: nothingFollows(), isOpen })
    }
    if (coverage.value.testedOn === 'person') return coveredCase(coverage, person, undefined, readings)
    ofSpouse ??= personCase(facts, both[1], 'spouse', asOf, toCome.spouse)
    const spouse = { one: ofSpouse, assessed: ofSpouse.assess(readings) }
    return coveredCase(coverage, person, spouse, readings)
  }
}

const isOneOpen = ({ one, assessed, regaining }: OneAssessed): boolean =>
  isPersonOpen(one, assessed) || regaining?.kind === 'undetermined'

/** Adds what the citizen sees of it. Written out, for a spread with one more field costs several times as much. */
function seeing(parts: Omit<AssessedCase, 'seen'>): AssessedCase {
  const { readings, coverage, person, spouse, follows, isOpen } = parts
  return { readings, coverage, person, spouse, follows, isOpen, seen: seenInCase(parts) }
}

const keyOf = (failing: Failing): string =>
  typeof failing === 'string' ? failing : `${failing.from} ${failing.until} ${failing.certain}`
