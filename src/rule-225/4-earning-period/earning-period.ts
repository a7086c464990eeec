import { type IsoDate, isoDate } from '../../calendar/iso-date.js'
import type { Readings } from '../../law/readings.js'
import { lastTimelyDay } from './order-4-notice.js'
import type { CountedDays } from './reckoning/counted-days.js'
import type { Reckoning } from './reckoning/reckoning.js'

/** The extended earning period (den forlængede optjeningsperiode), and the bortfaldsdato that follows from it. */
export interface EarningPeriod {
  /** The hours of ordinary unsubsidised work that are demanded, and in how many calendar months before extension. */
  requirement: { hours: 225; months: 12 } | { hours: 113; months: 6 }
  /** The extended earning period, both ends included. */
  period: { from: IsoDate; to: IsoDate }
  /** By how many days a late letter of notice moves the period. */
  daysLate: number
  /** The days of grounds and covid periods that extend it. */
  extensionDays: number
  /** Those days, by ground. */
  counted: CountedDays[]
  /** Beregningsdatoen: the last day of the extended period. */
  calculationDate: IsoDate
  /** The new bortfaldsdato, always the 1st of a month. */
  lapseDate: IsoDate
  /** The last timely day for the letter of notice, from the bortfaldsdato before extension. */
  noticeDeadline: IsoDate
  /** The last timely day to hear the citizen, from the new bortfaldsdato. */
  hearingDeadline: IsoDate
}

const MONTHS_OF_HEARING = 1

/** Notice order § 6, stk. 1: partshøring "senest 1 måned før bortfaldsdatoen". */
export const hearingDeadline = ({ newLapse }: Reckoning, readings: Readings): IsoDate =>
  isoDate(lastTimelyDay(newLapse, MONTHS_OF_HEARING, readings['notice-deadline']))

/** What is demanded in the version of the rule by which a case was reckoned. */
export const requirementOf = ({ version }: Reckoning): EarningPeriod['requirement'] =>
  version.hours === 225 ? { hours: 225, months: 12 } : { hours: 113, months: 6 }

/** The result of a reckoning, with its days as dates. */
export function earningPeriodOf(
  reckoning: Reckoning,
  counted: CountedDays[],
  readings: Readings
): EarningPeriod {
  const to = isoDate(reckoning.to)
  return {
    requirement: requirementOf(reckoning),
    period: { from: isoDate(reckoning.from), to },
    daysLate: reckoning.daysLate,
    extensionDays: reckoning.extensionDays,
    counted,
    calculationDate: to,
    lapseDate: isoDate(reckoning.newLapse),
    noticeDeadline: isoDate(reckoning.noticeDeadline),
    hearingDeadline: hearingDeadline(reckoning, readings)
  }
}
