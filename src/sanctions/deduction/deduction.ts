import type { IsoDate } from '../../calendar/iso-date.js'
import type { RateClass } from '../../law/rates/section-35.js'
import type { RateStatus } from '../../law/rates/yearly-amounts.js'

/** Where an amount comes from: a source that was read, the yearly regulation, or the caller's `publishedRates`. */
export type SanctionRateStatus = RateStatus | 'stated'

/** What the law's table makes of the aid of a month. What rests on a fact that is missing is absent. */
export interface RateOfMonth {
  class?: RateClass
  /** Where the thresholds that make the class come from. */
  classStatus?: SanctionRateStatus
  /** The rate in whole kroner. */
  rate?: number
  rateStatus?: SanctionRateStatus
}

/** The days of an event that lie in one calendar month; of a reduction the month of its event. */
export interface PartOfEvent extends Pick<RateOfMonth, 'class' | 'rate'> {
  /** The month, by its 1st. */
  month: IsoDate
  /** The days with deduction; 0 for a reduction under §§ 39-40, which has none. */
  days: number
  /** How many rates that is: one a day, three for a reduction. */
  rates: number
  /** Kroner of the event by itself: before days that events share count once, and before the limits of a month. */
  amount?: number
  /** The last day on which the deduction or reduction can be made. */
  lastTimelyDay: IsoDate
}

/** A deduction under §§ 36-38 or a reduction under §§ 39-40 that follows from one event. */
export interface DeductionOfEvent {
  /** The place of the event in `facts.events`. */
  event: number
  provision: '36' | '37' | '37a' | '38' | '39'
  /**
   * `final`: all its days are known; `so-far`: it goes on, and the days are those until the day of assessment;
   * `at-least`: its end is not known.
   */
  counted: 'final' | 'so-far' | 'at-least'
  days: number
  parts: PartOfEvent[]
  /** Whether the planned deduction is in time. Absent where none is planned, or a fact is missing. */
  inTime?: boolean
}

/** The deductions and the reduction that belong to a calendar month. */
export interface DeductionInMonth extends RateOfMonth {
  /** The month, by its 1st. */
  month: IsoDate
  /** How many rates are deducted under §§ 36-38: days of which each counts once. */
  days: number
  /** Kroner deducted under §§ 36-38, at most the aid calculated for the month. */
  deduction?: number
  /** Whether the month's aid limits that deduction. */
  capped?: boolean
  /** Reductions under §§ 39-40: at most one in a calendar month. */
  reductions: 0 | 1
  /** Kroner of the reduction, three rates. */
  reduction?: number
}

/** The aid of a calendar month under § 40 a, for the days of the sanction in it. */
export interface AidForDaysMet {
  /** The month, by its 1st. */
  month: IsoDate
  /** How many of the month's days the sanction covers; the aid of the others is not computed here. */
  covered: number
  daysMet?: number
  daysInMonth: number
  /** Kroner, to the nearest øre: the aid of the month x days met / days in the month. */
  aid?: number
}

/** The length of a sanction under § 40 a, and what is paid. */
export interface AggravatedDays {
  /** The place of the event in `facts.events`. */
  event: number
  /** The last day of three months from its first day. */
  longestTo: IsoDate
  /** Whether it lasts at most three months. */
  withinThreeMonths: boolean
  months: AidForDaysMet[]
}

/** What follows in days and kroner from the days that an officer has confirmed. */
export interface Deduction {
  /** How many rates are deducted under §§ 36-38, day by day. */
  deductionDays: number
  /** How many reductions there are under §§ 39-40. */
  reductions: number
  /** Kroner in all under §§ 36-40. */
  amount: number
  months: DeductionInMonth[]
  events: DeductionOfEvent[]
  /** How many planned deductions and reductions are not in time. */
  late: number
  /** The last days on which deductions and reductions can be made, each once, in order. */
  lastTimelyDays: IsoDate[]
  /** The sanctions under § 40 a, to which the three months do not apply. */
  aggravated: AggravatedDays[]
}
