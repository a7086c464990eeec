import type { Day } from '../../calendar/day.js'
import { addMonthsToMonthEnd, firstOf, monthOf } from '../../calendar/month.js'

/** How stk. 13 moves a period: months left out at its beginning, and the days that as many months add at its end. */
export interface ThreeYearLimit {
  monthsLeftOut: number
  daysAdded: number
  /** The first day of the period after the months left out. */
  from: Day
}

const THREE_YEARS = 36

/**
 * § 13 f, stk. 13: months "der ligger mere end 3 år før opgørelsestidspunktet, ses der bort fra", and the person is
 * given "yderligere måneder fremadrettet svarende til antallet af måneder, der er set bort fra". § 13 h, stk. 4: also
 * for covid periods. The time of reckoning is the day after the extended period's last day. Done once.
 *
 * @param from the period's first day
 * @param to its last day as extended
 */
export function threeYearLimit(from: Day, to: Day): ThreeYearLimit {
  const reckoning = to + 1
  const firstMonth = monthOf(from)
  // The month in which the day three years back lies is not wholly more than three years back.
  const monthsLeftOut = monthOf(reckoning) - THREE_YEARS - firstMonth
  if (monthsLeftOut <= 0) return { monthsLeftOut: 0, daysAdded: 0, from }
  return {
    monthsLeftOut,
    daysAdded: addMonthsToMonthEnd(reckoning, monthsLeftOut) - reckoning,
    from: firstOf(firstMonth + monthsLeftOut)
  }
}
