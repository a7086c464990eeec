import { type IsoDate, isoDate } from '../../../calendar/iso-date.js'
import { validDay } from '../../../input/date.js'
import { type GroundKind, groundKinds } from '../../../input/earning-period-facts.js'
import type { CitationId } from '../../../law/citations.js'
import type { Readings } from '../../../law/readings.js'
import { inOrder } from '../../../periods/in-order.js'
import {
  byBeginning,
  daysWithin,
  lengthOf,
  overlapOf,
  type Period,
  someOverlap
} from '../../../periods/period.js'
import { union, without } from '../../../periods/union.js'
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

/** A period with the part of it that counts. */
interface Counting extends Period {
  period: ExtendingPeriod
}

/**
 * The days of extension by ground. A day that several grounds cover is named once: under § 13 h, which holds for
 * everyone, then under the ground that stk. 12 names first, and of two such under the one that began first. So neither
 * the provision of a day nor the sum depends on how the periods are divided or in which order they stand. A sick day on
 * which the citizen was exempt stands under nr. 5 (case 46).
 */
export function countedDays(
  reckoning: Pick<Reckoning, 'periods' | 'originalFrom' | 'countedUpTo'>,
  readings: Readings
): CountedDays[] {
  const { periods, originalFrom, countedUpTo } = reckoning
  const window = { from: originalFrom, to: countedUpTo }
  const counting: Counting[] = []
  for (const period of periods) {
    const inside = overlapOf(period, window)
    if (!inside) continue
    const { from, to } = period.kind === 'covid' && readings['covid-days'] === 'whole' ? period : inside
    counting.push({ period, from, to })
  }
  const exempt = union(periods.filter(isExemption))
  const counted: CountedDays[] = []
  // Where no day is covered twice, or each counts as often as it is covered, there is nothing to tell apart.
  if (readings['overlapping-grounds'] === 'sum' || !someOverlap(counting)) {
    for (const { period, from, to } of counting) counted.push(...byProvision(period, { from, to }, exempt))
    return inOrder(counted, byPlace)
  }
  counting.sort((a, b) => numberOf(a) - numberOf(b) || byBeginning(a, b))
  let named: readonly Period[] = []
  let ofThisNumber: Period[] = []
  counting.forEach((current, index) => {
    const previous = counting[index - 1]
    if (previous && numberOf(previous) !== numberOf(current)) {
      named = union([...named, ...ofThisNumber])
      ofThisNumber = []
    }
    const { period, from, to } = current
    if (period.undated) {
      counted.push(...byProvision(period, { from, to }, exempt))
      return
    }
    const covered = ofThisNumber.at(-1)?.to ?? from - 1
    if (covered >= to) return
    const fresh = { from: Math.max(from, covered + 1), to }
    ofThisNumber.push(fresh)
    for (const part of without(fresh, named)) counted.push(...byProvision(period, part, exempt))
  })
  return inOrder(counted, byPlace)
}

/** The number of stk. 12 under which a period extends; § 13 h, which is none of them, before them all. */
const numberOf = ({ period: { kind } }: Counting): number =>
  (groundKinds as readonly ExtendingPeriod['kind'][]).indexOf(kind)

const place = ({ ground }: CountedDays): number => (ground === 'covid' ? Number.MAX_SAFE_INTEGER : ground)

const byPlace = (a: CountedDays, b: CountedDays): number => place(a) - place(b)

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

/** The same days by provision alone, whichever of several grounds on the same provision they are named under. */
export function daysByProvision(counted: readonly CountedDays[]): string {
  const undated = new Map<CitationId, number>()
  const dated = new Map<CitationId, Period[]>()
  for (const { citation, days, from, to } of counted) {
    if (from === undefined || to === undefined) undated.set(citation, (undated.get(citation) ?? 0) + days)
    else {
      const period = { from: validDay(from), to: validDay(to) }
      const others = dated.get(citation)
      if (others) others.push(period)
      else dated.set(citation, [period])
    }
  }
  const stretches = [...dated].map(([citation, periods]) => [citation, union(periods)] as const)
  // In an order of their own, by provision: that in which the grounds stand says nothing.
  return JSON.stringify([[...undated].sort(), stretches.sort()])
}

/**
 * Sick days that fall in the period as extended and on which the citizen was exempt, by the sickness's place in the
 * facts: they extend under nr. 5, whichever of the two they are named under (case 46).
 */
export function sickDaysWhileExempt({
  periods,
  originalFrom,
  countedUpTo
}: Reckoning): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const exempt = union(periods.filter(isExemption))
  for (const { kind, ground, undated, from, to } of periods) {
    if (kind !== 'sickness' || ground === 'covid' || undated) continue
    const sick = overlapOf({ from, to }, { from: originalFrom, to: countedUpTo })
    const days = sick ? exempt.reduce((sum, stretch) => sum + daysWithin(stretch, sick.from, sick.to), 0) : 0
    if (days > 0) found.set(ground, days)
  }
  return found
}
