import type { IsoDate } from '../../calendar/iso-date.js'
import type { Finding } from '../../evaluation/finding.js'
import type { CaseFacts } from '../../input/case-facts.js'
import type { Readings } from '../../law/readings.js'
import type { Coverage } from '../../rule-225/1-coverage/coverage.js'
import type { AssessedCase } from './assessed-case.js'
import {
  type Consequences,
  consequencesForCouple,
  consequencesForUnmarried,
  nothingFollows
} from './consequences.js'
import { coverageInCase } from './coverage-in-case.js'
import { type Failing, failingOf } from './failing.js'
import { isPersonOpen, type PersonAssessed, type PersonCase, personCase } from './person-case.js'
import { seenInCase } from './seen-in-case.js'

/**
 * A case, ready to be assessed under any readings, in the order of the law: the year of aid and the requirement, coverage
 * on the bortfaldsdato, what follows. Each part is examined once for the readings and the dates on which it rests.
 */
export function wholeCase(facts: CaseFacts, asOf: IsoDate): (readings: Readings) => AssessedCase {
  // A spouse who has not been described is asked for by the coverage, before anything is made of this.
  const both = [facts.person, facts.spouse ?? facts.person] as const
  const ofPerson = personCase(facts, both[0], 'person', asOf)
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

  return (readings) => {
    const assessed = ofPerson.assess(readings)
    const person = { one: ofPerson, assessed }
    const day = coverageDate(assessed)
    const coverage = coverageFor(day)
    if (coverage.kind !== 'decided') {
      const isOpen = coverage.kind === 'undetermined'
      return seeing({ readings, coverage, person, spouse: undefined, follows: nothingFollows(), isOpen })
    }
    const ownFailing = failingOf(ofPerson, assessed, asOf)
    const isOwnOpen = isPersonOpen(ofPerson, assessed)
    if (coverage.value.testedOn === 'person') {
      const follows = consequencesForUnmarried(facts.person, ownFailing, readings)
      const isOpen = isOwnOpen || follows.missing.length > 0
      return seeing({ readings, coverage, person, spouse: undefined, follows, isOpen })
    }
    ofSpouse ??= personCase(facts, both[1], 'spouse', asOf)
    const one = ofSpouse
    const other = one.assess(readings)
    const failing = [ownFailing, failingOf(one, other, asOf)] as const
    const key = failing.map(keyOf).join()
    const follows = followsForBoth.get(key) ?? consequencesForCouple(facts, both, failing, readings)
    followsForBoth.set(key, follows)
    const isOpen = isOwnOpen || isPersonOpen(one, other) || follows.missing.length > 0
    return seeing({ readings, coverage, person, spouse: { one, assessed: other }, follows, isOpen })
  }
}

/** Adds what the citizen sees of it. Written out, for a spread with one more field costs several times as much. */
function seeing(parts: Omit<AssessedCase, 'seen'>): AssessedCase {
  const { readings, coverage, person, spouse, follows, isOpen } = parts
  return { readings, coverage, person, spouse, follows, isOpen, seen: seenInCase(parts) }
}

const keyOf = (failing: Failing): string =>
  typeof failing === 'string' ? failing : `${failing.from} ${failing.certain}`
