import type { IsoDate } from '../../calendar/iso-date.js'
import type { Ground } from '../../input/earning-period-facts.js'

/** Documented sick days whose number is printed, and not which they are. */
export const sickDays = (days: number, from: IsoDate, to: IsoDate): Ground => ({
  kind: 'sickness',
  documented: 'yes',
  days,
  within: { from, to }
})

/** One documented sick day. */
export const sickDay = (day: IsoDate): Ground => ({
  kind: 'sickness',
  documented: 'yes',
  from: day,
  to: day
})

/** Education during which the citizen was released from being available for work. */
export const education = (from: IsoDate, to: IsoDate): Ground => ({
  kind: 'education-or-other-benefit',
  documented: 'yes',
  exemptFromAvailability: 'yes',
  from,
  to
})
