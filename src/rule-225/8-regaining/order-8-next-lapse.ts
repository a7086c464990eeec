import type { Day } from '../../calendar/day.js'
import { type IsoDate, isoDate } from '../../calendar/iso-date.js'
import { validDay } from '../../input/date.js'
import type { Ground } from '../../input/earning-period-facts.js'
import type { RegainingFacts } from '../../input/regaining-facts.js'
import type { Readings } from '../../law/readings.js'
import { openCase } from '../4-earning-period/reckoning/open-case.js'
import { type FoundProjection, findProjection } from './find-projection.js'
import { NOWHERE } from './regaining-case.js'

/**
 * The bortfaldsdato after regaining: the first 1st of a month on which the hours in the latest 12 months, with no more
 * work, fall below 225. Notice order § 8: the municipality tells it with the resumed aid, so that no letter is late.
 *
 * What lies in those months counts, whenever it was done: the new date is an ordinary one, of stk. 1 and 6. An exemption of
 * 12 months that ended before the reduction had its effect then.
 *
 * @param from the first 1st after the day on which the hours were reached
 */
export function nextLapse(
  { reducedFrom, grounds, work }: RegainingFacts,
  from: Day,
  readings: Readings,
  asOf: IsoDate
): FoundProjection {
  const about = { lapseDate: reducedFrom, notice: 'sent-in-time', grounds } as const
  const { open, settle } = openCase(about, validDay(asOf), NOWHERE)
  const past = settle(new Set(open)).restarting.filter(({ to }) => to < validDay(reducedFrom))
  const isPast = (ground: Ground): boolean =>
    ground.kind === 'limited-work-capacity' &&
    'to' in ground &&
    past.some(({ to }) => validDay(ground.from) <= to)
  const since = grounds.map((ground) => (isPast(ground) ? notCounting(ground) : ground))
  return findProjection({ from: isoDate(from), grounds: since, work }, readings, asOf)
}

/** The ground in its place, so that others keep theirs, but without effect. */
const notCounting = (ground: Ground): Ground => ({ ...ground, documented: 'no' })
