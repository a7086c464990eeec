import type { Day } from '../../calendar/day.js'
import type { OpenFact } from '../4-earning-period/reckoning/open-grounds.js'
import type { WorkInPeriod } from '../5-work/work-in-period.js'
import { hoursInWindow } from './13f-14-regaining-day.js'
import type { RegainingWindow } from './13f-14-window.js'
import { hoursInside, type SettledStretch } from './earned-hours.js'
import type { RegainingCase, SettledRegaining } from './regaining-case.js'

/** The hours of the latest months on a day, at least and at most, held against the requirement. */
export interface WorkOnADay {
  day: Day
  window: RegainingWindow
  required: number
  found: WorkInPeriod
  /** The open facts that are asked for. */
  asked: readonly OpenFact[]
}

/** The hours on a day with all open facts settled for the fewest, and for the most. */
export function workOnADay(
  { stretches }: RegainingCase,
  fewest: SettledRegaining,
  most: SettledRegaining,
  day: Day
): WorkOnADay {
  const [narrow, wide] = [fewest.windowOn(day), most.windowOn(day)]
  const records = stretches.map(({ whole }, index) => ({
    ...whole,
    least: hoursInside(fewest.stretches[index] as SettledStretch, narrow),
    most: hoursInside(most.stretches[index] as SettledStretch, wide)
  }))
  const required = narrow.version.hours
  const enough = required * 100
  const least = hoursInWindow(fewest.stretches, narrow)
  const possible = hoursInWindow(most.stretches, wide)
  const found: WorkInPeriod = { records, least, most: possible, required }
  if (least >= enough) found.met = true
  else if (possible < enough) found.met = false
  return { day, window: narrow, required, found, asked: [] }
}
