import type { Day } from '../../calendar/day.js'
import { type IsoDate, isoDate } from '../../calendar/iso-date.js'
import type { Finding } from '../../evaluation/finding.js'
import type { Ground } from '../../input/earning-period-facts.js'
import type { RegainingFacts } from '../../input/regaining-facts.js'
import type { Readings } from '../../law/readings.js'
import type { EarliestLapse } from '../4-earning-period/determine-earning-period.js'
import { findProjection, type Projection } from './find-projection.js'

/**
 * The bortfaldsdato after regaining: the first 1st of a month on which the hours in the latest 12 months, with no more
 * work, fall below 225. Notice order § 8: the municipality tells it with the resumed aid, so that no letter is late.
 *
 * Work before the reduction makes no difference: a period that reaches it holds all the hours that regained the aid. Nor
 * do grounds that ended before it; an exemption of 12 months among them had its effect before the aid was reduced.
 *
 * @param from the first 1st after the day on which the hours were reached
 */
export function nextLapse(
  { reducedFrom, grounds, work }: RegainingFacts,
  from: Day,
  readings: Readings,
  asOf: IsoDate
): Finding<Projection, EarliestLapse> {
  const since = grounds.map((ground) => (endOf(ground) < reducedFrom ? notCounting(ground) : ground))
  return findProjection({ from: isoDate(from), grounds: since, work }, readings, asOf)
}

// Dates in this form sort as text, and `ongoing` after them all.
const endOf = (ground: Ground): string => ('within' in ground ? ground.within.to : ground.to)

/** The ground in its place, so that others keep theirs, but without effect. */
const notCounting = (ground: Ground): Ground => ({ ...ground, documented: 'no' })
