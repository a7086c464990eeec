import { type IsoDate, isoDate } from '../../calendar/iso-date.js'
import { isOpen } from '../../rule-225/5-work/work-case.js'
import type { PersonAssessed, PersonCase } from './person-case.js'

/**
 * From which bortfaldsdato a person does not meet the requirement: `certain`, or if what is not known of the exemption and
 * of the year of aid falls out so; `until` full aid is resumed, where it is regained. `open`: that date, or whether there is
 * one, is not known.
 */
export type Failing = { from: IsoDate; until?: IsoDate; certain: boolean } | 'open' | 'not'

/**
 * Whether, and from when, a person does not meet the requirement: not before the year of aid is reached. It is counted on
 * the day of assessment, and says nothing of a bortfaldsdato that has passed: aid can have stopped since.
 */
export function failingOf(
  { facts: { exempt } }: PersonCase,
  { year, requirement }: PersonAssessed,
  asOf: IsoDate
): Failing {
  if (exempt === 'yes') return 'not'
  const lapse =
    typeof requirement === 'object' ? isoDate(requirement.assessed.settlement.reckoning.newLapse) : undefined
  // Dates in this form sort as text.
  const hasPassed = lapse !== undefined && lapse <= asOf
  if (year?.reached === false && !hasPassed) return 'not'
  const isYearOpen = year !== undefined && year.reached === undefined
  if (requirement === undefined) return isYearOpen ? 'open' : 'not'
  if (typeof requirement === 'string' || requirement.assessed.settlement.kind === 'notCovered') return 'not'
  if (isOpen(requirement.assessed)) return 'open'
  const { settlement, found } = requirement.assessed
  if (found.met === true) return 'not'
  return { from: isoDate(settlement.reckoning.newLapse), certain: exempt === 'no' && !isYearOpen }
}

/** Whether a person meets the requirement on a day. */
export function meetsOn(failing: Failing, day: IsoDate): 'yes' | 'no' | 'unknown' {
  if (failing === 'open') return 'unknown'
  // Dates in this form sort as text.
  if (failing === 'not' || failing.from > day) return 'yes'
  if (failing.until !== undefined && failing.until <= day) return 'yes'
  return failing.certain ? 'no' : 'unknown'
}
