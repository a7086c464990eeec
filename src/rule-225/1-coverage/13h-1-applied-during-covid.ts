import { type IsoDate, isoDate } from '../../calendar/iso-date.js'
import type { CoverageFacts } from '../../input/coverage-facts.js'
import { validDay } from '../../input/date.js'
import { covidPeriods } from '../../law/covid-periods.js'

const first = covidPeriods[0]

/** The first day on which an application can be one of the covid period. */
export const FIRST_COVID_DAY: IsoDate = first.from

/** The first day on which those who applied for aid in the first covid period are covered. */
export const COVERED_AFTER_COVID: IsoDate = /* @__PURE__ */ isoDate(/* @__PURE__ */ validDay(first.to) + 1)

/** Whether a day lies in the first covid period. The second has no such rule. */
export const isInFirstCovidPeriod = (date: IsoDate): boolean => date >= first.from && date <= first.to

/**
 * Whether a day in the first covid period is one on which a person who applied for aid in it is not covered yet.
 *
 * § 13 h, stk. 1: a person who applies for aid from 9 March to 8 September 2020 "vil … først blive omfattet … efter
 * periodens udløb".
 */
export const appliedDuringCovid = ({ on, appliedOn }: CoverageFacts): boolean =>
  appliedOn !== undefined && isInFirstCovidPeriod(appliedOn) && isInFirstCovidPeriod(on)
