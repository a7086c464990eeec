import type { IsoDate } from '../../calendar/iso-date.js'
import type { CitationId } from '../../law/citations.js'

/** A stretch after which the count has started afresh, both ends included. */
export interface FreshStart {
  /** A year without aid (§ 13 f, stk. 11), or 12 months of exemption (stk. 9, 2. pkt.). */
  cause: 'year-without-aid' | 'exemption'
  from: IsoDate
  to: IsoDate
}

/** How far an unmarried person, or a couple, has come towards the year of aid on the day of assessment. */
export interface YearOfAid {
  /** Whether aid has been received for 1 year altogether within the 3 years up to and including the day. */
  reached: boolean
  /** Overgangsdatoen, the day since which it has been reached without a break; absent where it is not. */
  transitionDate?: IsoDate
  /** The first bortfaldsdato that follows, the 1st of the month after, never before 1 October 2016. */
  firstLapseDate?: IsoDate
  /** What is counted: days, or calendar months (reading `aid-year`). */
  unit: 'days' | 'months'
  /** How many count within the three years; a month counts once it has ended. */
  counted: number
  /** How many make a year. */
  required: 365 | 12
  /** How many are lacking; 0 where the year is reached. */
  left: number
  /**
   * The overgangsdato if the aid under § 11 that goes on does so unbroken; absent where none goes on, and where the year
   * is reached.
   */
  expectedTransitionDate?: IsoDate
  /** The first bortfaldsdato in that case. */
  expectedLapseDate?: IsoDate
  /**
   * The day by which the municipality must have computed the bortfaldsdato: 6 months before the overgangsdato that has
   * come or is expected. Absent where there is none, and where that day lies before the notice order.
   */
  computeBy?: IsoDate
  /** The stretch after which the count last started afresh; absent where it has not. */
  freshStart?: FreshStart
  /** The first day that counts after it. */
  countedFrom?: IsoDate
  /** The provisions on which the days that count rest. */
  provisions: CitationId[]
}

/** What can be said of the year of aid while facts are missing. */
export interface EarliestAfterYearOfAid {
  /** No bortfaldsdato before this one is possible, whatever the missing facts turn out to be. */
  earliestLapseDate: IsoDate
}
