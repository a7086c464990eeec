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
  const both = { ...facts, spouse: facts.spouse ?? facts.person }
  const ofPerson = personCase(both, 'person', asOf)
  let ofSpouse: PersonCase | undefined
  // No reading bears on coverage but by its date, nor on what follows for two spouses but by theirs; of one who is alone
  // those of the amounts do.
  const coverageOn = new Map<IsoDate, Finding<Coverage>>()
  const followsFor = new Map<string, Consequences>()

  /** The day for which coverage is asked: the bortfaldsdato, or the first that there could be. */
  function coverageDate({ requirement, lapseDate, year }: PersonAssessed): IsoDate {
    const reckoned = typeof requirement === 'object' ? lapseDate : undefined
    return facts.lapseDate ?? reckoned ?? year?.firstLapseDate ?? asOf
  }

  return (readings) => {
    const assessed = ofPerson.assess(readings)
    const person = { one: ofPerson, assessed }
    const day = coverageDate(assessed)
    const coverage = coverageOn.get(day) ?? coverageInCase(facts, day, asOf)
    coverageOn.set(day, coverage)
    if (coverage.kind !== 'decided') {
      const isOpen = coverage.kind === 'undetermined'
      return seeing({ readings, coverage, person, spouse: undefined, follows: nothingFollows, isOpen })
    }
    const ownFailing = failingOf(ofPerson, assessed, asOf)
    const isOwnOpen = isPersonOpen(ofPerson, assessed)
    if (coverage.value.testedOn === 'person') {
      const key = `${keyOf(ownFailing)} ${readings['spared-rates']} ${readings['half-krone']}`
      const follows = followsFor.get(key) ?? consequencesForUnmarried(both.person, ownFailing, readings)
      followsFor.set(key, follows)
      const isOpen = isOwnOpen || follows.missing.length > 0
      return seeing({ readings, coverage, person, spouse: undefined, follows, isOpen })
    }
    ofSpouse ??= personCase(both, 'spouse', asOf)
    const one = ofSpouse
    const other = one.assess(readings)
    const failing = [ownFailing, failingOf(one, other, asOf)] as const
    const key = failing.map(keyOf).join()
    const follows =
      followsFor.get(key) ?? consequencesForCouple(facts, [both.person, both.spouse], failing, readings)
    followsFor.set(key, follows)
    const isOpen = isOwnOpen || isPersonOpen(one, other) || follows.missing.length > 0
    return seeing({ readings, coverage, person, spouse: { one, assessed: other }, follows, isOpen })
  }
}

/** Adds what the citizen sees of it. */
const seeing = (assessed: Omit<AssessedCase, 'seen'>): AssessedCase =>
  Object.assign(assessed, { seen: seenInCase(assessed) })

const keyOf = (failing: Failing): string =>
  typeof failing === 'string' ? failing : `${failing.from} ${failing.certain}`
