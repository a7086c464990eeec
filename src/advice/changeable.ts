import type { Day } from '../calendar/day.js'
import type { IsoDate } from '../calendar/iso-date.js'
import type { Ground, Notice } from '../input/earning-period-facts.js'
import type { Readings } from '../law/readings.js'
import type { Reckoning } from '../rule-225/4-earning-period/reckoning/reckoning.js'
import type { CaseOutcome } from './changes.js'

/** What of an earning period is changed to see what follows. */
export interface PeriodParts {
  notice: Notice
  grounds: readonly Ground[]
}

/** How a case comes out with a change: in short, and with all that is told of it, which is made only when asked for. */
export interface Tried {
  outcome: CaseOutcome
  /** The hours that are then missing, and the last day of their period; absent where they suffice, or there is no date. */
  lacking?: { hours: number; to: Day }
  told: () => CaseOutcome
}

/** An earning period with a bortfaldsdato, by itself or in a whole case, of which changes can be tried. */
export interface Changeable extends PeriodParts {
  outcome: { lapseDate: IsoDate; met?: boolean }
  reckoning: Reckoning
  readings: Readings
  /** The hours that are missing; absent where they suffice, or no work is asked about. */
  shortfall?: number
  /** The outcome with other parts in place of its own; `undefined` where its bortfaldsdato is then not settled. */
  with: (changed: Partial<PeriodParts>) => Tried | undefined
  /** The outcome with so many more hours of work on a day; `undefined` where it is then not settled. */
  withHours: (hours: number, on: IsoDate) => Tried | undefined
}

/** The bortfaldsdato as text, later than all others where there is none. */
export const dateOf = (outcome: CaseOutcome): string => ('lapseDate' in outcome ? outcome.lapseDate : '9999')
