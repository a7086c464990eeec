import type { IsoDate } from '../../calendar/iso-date.js'
import type { Finding } from '../../evaluation/finding.js'
import type { CaseFacts } from '../../input/case-facts.js'
import type { Readings } from '../../law/readings.js'
import { remembering } from '../../logic/remember.js'
import type { Coverage } from '../../rule-225/1-coverage/coverage.js'
import { type Consequences, consequencesForCouple, consequencesForUnmarried } from './consequences.js'
import { coverageInCase } from './coverage-in-case.js'
import { type Failing, failingOf } from './failing.js'
import { isPersonOpen, type PersonAssessed, personCase } from './person-in-case.js'

/** The parts of a case under certain readings, before they are told. */
export interface AssessedCase {
  readings: Readings
  coverage: Finding<Coverage>
  person: PersonAssessed
  /** Where each spouse is held against the requirement. */
  spouse?: PersonAssessed
  follows: Consequences
  /** Whether something is not known that can change the result. */
  isOpen: boolean
}

const nothingFollows: Consequences = { found: [], missing: [], steps: [], warnings: [] }

/**
 * A case, ready to be assessed under any readings, in the order of the law: the year of aid and the requirement, coverage
 * on the bortfaldsdato, what follows. Each part is examined once for the readings and the dates on which it rests.
 */
export function wholeCase(facts: CaseFacts, asOf: IsoDate): (readings: Readings) => AssessedCase {
  // A spouse who has not been described is asked for by the coverage, before anything is made of this.
  const both = { ...facts, spouse: facts.spouse ?? facts.person }
  const ofPerson = personCase(both, 'person', asOf)
  const ofSpouse = remembering(
    () => '',
    () => personCase(both, 'spouse', asOf)
  )
  const coverageOn = remembering(
    (day: IsoDate) => day,
    (day: IsoDate) => coverageInCase(facts, day)
  )
  const follow = remembering(
    (failing: readonly [Failing] | readonly [Failing, Failing], readings: Readings) =>
      `${failing.map(keyOf).join()} ${readings['spared-rates']} ${readings['half-krone']}`,
    ([first, second]: readonly [Failing] | readonly [Failing, Failing], readings: Readings) =>
      second === undefined
        ? consequencesForUnmarried(both.person, first, readings)
        : consequencesForCouple(facts, [both.person, both.spouse], [first, second], readings)
  )

  /** The day for which coverage is asked: the bortfaldsdato, or the first that there could be. */
  function coverageDate({ requirement, lapseDate, year }: PersonAssessed): IsoDate {
    const reckoned = typeof requirement === 'object' ? lapseDate : undefined
    return facts.lapseDate ?? reckoned ?? year?.firstLapseDate ?? asOf
  }

  return (readings) => {
    const person = ofPerson.assess(readings)
    const coverage = coverageOn(coverageDate(person))
    if (coverage.kind !== 'decided') {
      const isOpen = coverage.kind === 'undetermined'
      return { readings, coverage, person, follows: nothingFollows, isOpen }
    }
    if (coverage.value.testedOn === 'person') {
      const follows = follow([failingOf(person)], readings)
      return { readings, coverage, person, follows, isOpen: isPersonOpen(person) || asks(follows) }
    }
    const spouse = ofSpouse().assess(readings)
    const follows = follow([failingOf(person), failingOf(spouse)], readings)
    const isOpen = isPersonOpen(person) || isPersonOpen(spouse) || asks(follows)
    return { readings, coverage, person, spouse, follows, isOpen }
  }
}

const asks = ({ missing }: Consequences): boolean => missing.length > 0

const keyOf = (failing: Failing): string =>
  typeof failing === 'string' ? failing : `${failing.from} ${failing.certain}`
