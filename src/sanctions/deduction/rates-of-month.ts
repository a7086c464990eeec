import type { IsoDate } from '../../calendar/iso-date.js'
import type { PublishedRates } from '../../input/deduction-facts.js'
import {
  establishedRates,
  type Figure,
  type RateClass,
  ratesFrom,
  rateTableOn,
  type Thresholds
} from '../../law/rates/section-35.js'
import { rateClass } from './35-5-rate-class.js'
import type { RateOfMonth, SanctionRateStatus } from './deduction.js'

/** An amount and where it comes from. */
interface Known {
  kroner: number
  status: SanctionRateStatus
}

/** What a month's aid gives, and the facts that are missing for it. */
export interface FoundRate extends RateOfMonth {
  /** The aid calculated for the month, where it is known. */
  aid?: number
  /** The first day on which the month's amounts hold. */
  from: IsoDate
  /** The thresholds that hold in the month, where they are known. */
  thresholds?: Thresholds
  open: readonly ('aid' | 'thresholds' | 'rates')[]
}

/** The amount that was read; otherwise what the caller says was published; otherwise what was derived. */
function amountOf(
  figure: Figure | 'not-established' | undefined,
  stated: number | undefined
): Known | undefined {
  const known = figure === 'not-established' ? undefined : figure
  if (known?.status === 'published' || stated === undefined) return known
  return { kroner: stated, status: 'stated' }
}

/** The thresholds next to a class, on which it rests. */
const besides: Readonly<Record<RateClass, readonly number[]>> = { 1: [0], 2: [0, 1], 3: [1, 2], 4: [2] }

/** Of several sources the least certain. */
const leastCertain = (statuses: readonly SanctionRateStatus[]): SanctionRateStatus =>
  (['derived', 'stated', 'published'] as const).find((status) => statuses.includes(status)) ?? 'published'

/** The class and the rate of a month, as far as its aid and the amounts of its time are known. */
export function rateOfMonth(
  month: IsoDate,
  aid: number | 'unknown' | undefined,
  published: Readonly<Record<IsoDate, PublishedRates>>
): FoundRate {
  const from = ratesFrom(month)
  const known = establishedRates(from)
  const stated = Object.hasOwn(published, from) ? published[from] : undefined
  const thresholds = [0, 1, 2].map((n) => amountOf(known?.thresholds[n], stated?.thresholds?.[n]))
  const rates = [0, 1, 2, 3].map((n) => amountOf(known?.rates[n], stated?.rates?.[n]))
  const isKnown = aid !== undefined && aid !== 'unknown'
  const noThresholds = thresholds.includes(undefined)
  if (!isKnown || noThresholds) {
    const lacks = rates.includes(undefined)
    return {
      from,
      ...(isKnown ? { aid } : {}),
      open: [
        ...(isKnown ? [] : (['aid'] as const)),
        ...(noThresholds ? (['thresholds'] as const) : []),
        // Where some rate is known, the class decides whether the others are needed.
        ...(lacks && rates.every((rate) => rate === undefined) ? (['rates'] as const) : [])
      ]
    }
  }
  const [first, second, third] = thresholds as [Known, Known, Known]
  const edges: Thresholds = [first.kroner, second.kroner, third.kroner]
  const found = rateClass(aid, edges, rateTableOn(month))
  const classStatus = leastCertain(
    besides[found].map((n) => (thresholds as Known[])[n]?.status ?? 'published')
  )
  const rate = rates[found - 1]
  return {
    from,
    aid,
    thresholds: edges,
    class: found,
    classStatus,
    ...(rate === undefined ? {} : { rate: rate.kroner, rateStatus: rate.status }),
    open: rate === undefined ? ['rates'] : []
  }
}
