import type { IsoDate } from '../../calendar/iso-date.js'

/** Whether full aid has been regained (genoptjening), and from when. */
export interface Regaining {
  regained: boolean
  /** The hours that are demanded: 225, in the transition 113. */
  required: number
  /**
   * The hours that are certain to count on the day when full aid was regained for certain, otherwise on the day of
   * assessment; rounded down to two decimals for display.
   */
  hours: number
  /** The hours that are missing from those, 0 where full aid is regained. */
  shortfall: number
  /** The first and the last day that can be the one on which the hours were reached; the same where it is known. */
  regainedOn?: { earliest: IsoDate; latest: IsoDate }
  /** From when full aid is paid again. */
  resumedFrom?: IsoDate
  /** The next bortfaldsdato if no more work is done; absent where the rule is repealed, or the reckoning starts afresh, before it. */
  nextLapseDate?: IsoDate
}

/** What is known of full aid that has been regained. */
export type Regained = Regaining & Required<Pick<Regaining, 'regainedOn' | 'resumedFrom'>>

/** What can be said of regaining while facts are missing. */
export interface EarliestRegaining {
  /**
   * The hours that count whatever the missing facts turn out to be, on the day on which full aid is regained for certain,
   * otherwise on the last day that is looked at; rounded down to two decimals.
   */
  leastHours?: number
  /** Full aid is not paid again before this day, whatever the missing facts turn out to be. */
  earliestResumedFrom?: IsoDate
  /** The next bortfaldsdato is not before this one, whatever the missing facts turn out to be. */
  earliestNextLapseDate?: IsoDate
}
