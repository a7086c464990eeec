import type { EarningPeriodFacts } from '../../../input/earning-period-facts.js'
import type { Readings } from '../../../law/readings.js'
import type { CountedDays } from '../reckoning/counted-days.js'
import type { OpenFact } from '../reckoning/open-grounds.js'
import { isEarliest, type Settlement } from '../reckoning/settle.js'

/** A settled case with all that its steps tell of. */
export interface Told {
  facts: EarningPeriodFacts
  settlement: Settlement
  counted: readonly CountedDays[]
  /** The open facts that are asked for. */
  asked: readonly OpenFact[]
  readings: Readings
}

/** How a step comes out that gives days or a date: while facts are missing it gives the fewest, or the earliest. */
export const outcomeOfDates = ({ settlement }: Told): 'computed' | 'unknown' =>
  isEarliest(settlement) ? 'unknown' : 'computed'
