import type { Day } from '../../calendar/day.js'
import { type IsoDate, isoDate } from '../../calendar/iso-date.js'
import { type GroundKind, groundKinds } from '../../input/earning-period-facts.js'
import type { CitationId } from '../../law/citations.js'
import type { Readings } from '../../law/readings.js'
import { byBeginning, daysWithin, lengthOf, overlapOf, type Period } from '../../periods/period.js'
import { union } from '../../periods/union.js'
import { type ExtendingPeriod, groundCitation, isExemption } from '../13f-12-grounds.js'
import type { Reckoning } from './reckoning.js'

/** Days of one ground that extend the period, under one number of stk. 12 or § 13 h. */
export interface CountedDays {
  /** The ground's place in the facts, from 0. */
  ground: number | 'covid'
  kind: GroundKind | 'covid'
  days: number
  /** The first and the last of the days, which follow each other without a gap; absent where dates are not given. */
  from?: IsoDate
  to?: IsoDate
  citation: CitationId
}

/**
 * The days of extension by ground. A day that several grounds cover is named under the one that began first (of
 * several the longest, then the one that stk. 12 names first), so that the list, like the sum, does not depend on the order of the facts. A sick day on which the citizen was exempt stands
 * under nr. 5 (case 46).
 */
export function countedDays(reckoning: Reckoning, readings: Readings): CountedDays[] {
  const { periods, originalFrom, countedUpTo } = reckoning
  const window = { from: originalFrom, to: countedUpTo }
  const counting: { period: ExtendingPeriod; from: Day; to: Day }[] = []
  for (const period of periods) {
    const inside = overlapOf(period, window)
    if (!inside) continue
    const { from, to } = period.kind === 'covid' && readings['covid-days'] === 'whole' ? period : inside
    counting.push({ period, from, to })
  }
  counting.sort((a, b) => byBeginning(a, b) || numberOf(a.period) - numberOf(b.period))
  const exempt = union(periods.filter(isExemption))

  const counted: CountedDays[] = []
  let covered: Day = -Infinity
  for (const { period, from, to } of counting) {
    const once = readings['overlapping-grounds'] === 'union' && !period.undated
    const fresh = { from: once ? Math.max(from, covered + 1) : from, to }
    if (once) covered = Math.max(covered, to)
    if (fresh.from <= to) counted.push(...byProvision(period, fresh, exempt))
  }
  return counted.sort((a, b) => place(a) - place(b))
}

/** The number of stk. 12 under which a period extends; § 13 h comes after them all. */
const numberOf = ({ kind }: ExtendingPeriod): number =>
  kind === 'covid' ? groundKinds.length : groundKinds.indexOf(kind)

const place = ({ ground }: CountedDays): number => (ground === 'covid' ? Number.MAX_SAFE_INTEGER : ground)

/** The days of a period under the provision that they rest on: sick days under nr. 5 while the citizen was exempt. */
function byProvision(period: ExtendingPeriod, days: Period, exempt: readonly Period[]): CountedDays[] {
  const { ground, kind, citation, undated } = period
  if (undated) return [{ ground, kind, days: lengthOf(days), citation }]
  const stretch = (part: Period, under: CitationId): CountedDays => ({
    ground,
    kind,
    days: lengthOf(part),
    from: isoDate(part.from),
    to: isoDate(part.to),
    citation: under
  })
  if (kind !== 'sickness') return [stretch(days, citation)]

  const stretches: CountedDays[] = []
  let next = days.from
  for (const exemption of exempt) {
    const part = overlapOf(exemption, { from: next, to: days.to })
    if (!part) continue
    if (part.from > next) stretches.push(stretch({ from: next, to: part.from - 1 }, citation))
    stretches.push(stretch(part, groundCitation['limited-work-capacity']))
    next = part.to + 1
  }
  if (next <= days.to) stretches.push(stretch({ from: next, to: days.to }, citation))
  return stretches
}

/**
 * Sick days that fall in the period as extended and on which the citizen was exempt, by the sickness's place in the
 * facts: they extend under nr. 5, whichever of the two they are named under (case 46).
 */
export function sickDaysWhileExempt({ periods, originalFrom, countedUpTo }: Reckoning): Map<number, number> {
  const found = new Map<number, number>()
  if (!periods.some(isExemption)) return found
  const exempt = union(periods.filter(isExemption))
  for (const { kind, ground, undated, from, to } of periods) {
    if (kind !== 'sickness' || ground === 'covid' || undated) continue
    const sick = overlapOf({ from, to }, { from: originalFrom, to: countedUpTo })
    const days = sick ? exempt.reduce((sum, stretch) => sum + daysWithin(stretch, sick.from, sick.to), 0) : 0
    if (days > 0) found.set(ground, days)
  }
  return found
}
