import type { EarningPeriod } from '../4-earning-period/earning-period.js'

/** Whether the work requirement (arbejdskravet) is met. */
export interface WorkRequirement {
  met: boolean
  /** The hours that are demanded: 225, in the transition 113. */
  required: number
  /** The hours that are certain to count, rounded down to two decimals for display; the decision is exact. */
  hours: number
  /** The hours that are missing from those, 0 where the requirement is met. */
  shortfall: number
  earningPeriod: EarningPeriod
}
