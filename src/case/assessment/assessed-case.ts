import type { IsoDate } from '../../calendar/iso-date.js'
import type { Finding } from '../../evaluation/finding.js'
import type { HingeOutcome } from '../../evaluation/hinge.js'
import type { Readings } from '../../law/readings.js'
import type { Coverage } from '../../rule-225/1-coverage/coverage.js'
import type { Consequences } from './consequences.js'
import type { PersonAssessed, PersonCase } from './person-case.js'
import type { RegainingFound } from './regaining-in-case.js'

/** A person of a case, with what was assessed. */
export interface OneAssessed {
  one: PersonCase
  assessed: PersonAssessed
  /** Whether full aid is regained, where the aid was to be reduced and work has been done since. */
  regaining?: RegainingFound | undefined
}

/** What the citizen sees of a case. */
export interface SeenInCase extends HingeOutcome {
  met?: boolean
  lapseDate?: IsoDate
  spouseMet?: boolean
  spouseLapseDate?: IsoDate
  earliestLapseDate?: IsoDate
  monthlyReduction?: number
  resumedFrom?: IsoDate
  nextLapseDate?: IsoDate
  earliestResumedFrom?: IsoDate
  spouseResumedFrom?: IsoDate
  spouseNextLapseDate?: IsoDate
  spouseEarliestResumedFrom?: IsoDate
}

/** The parts of a case under certain readings, before they are told. */
export interface AssessedCase {
  readings: Readings
  coverage: Finding<Coverage>
  person: OneAssessed
  /** Where each spouse is held against the requirement. */
  spouse: OneAssessed | undefined
  follows: Consequences
  /** Whether something is not known that can change the result. */
  isOpen: boolean
  /** What the citizen sees of it. */
  seen: SeenInCase
}
