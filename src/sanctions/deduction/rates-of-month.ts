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
import type { SanctionRateStatus } from './deduction.js'

/** An amount and where it comes from. */
export interface Amount {
  kroner: number
  status: SanctionRateStatus
}

/** What a month's aid gives, and the facts that are missing for it. */
export type FoundRate = (Classed | Unclassed) & {
  /** The first day on which the month's amounts hold. */
  from: IsoDate
  open: readonly ('aid' | 'thresholds' | 'rates')[]
}

interface Classed {
  classed: true
  /** The aid calculated for the month. */
  aid: number
  class: RateClass
  /** Where the thresholds that make the class come from. */
  classStatus: SanctionRateStatus
  thresholds: Thresholds
  /** Kroner a day, where they are known. */
  rate: Amount | undefined
}

interface Unclassed {
  classed: false
  /** The aid calculated for the month, where it is known. */
  aid?: number
}

/** The amount that was read; otherwise what the caller says was published; otherwise what was derived. */
function amountOf(
  figure: Figure | 'not-established' | undefined,
  stated: number | undefined
): Amount | undefined {
  const known = figure === 'not-established' ? undefined : figure
  if (known?.status === 'published' || stated === undefined) return known
  return { kroner: stated, status: 'stated' }
}

/** The thresholds next to a class, on which it rests. */
const besides: Readonly<Record<RateClass, readonly number[]>> = { 1: [0], 2: [0, 1], 3: [1, 2], 4: [2] }

/** Of several sources the least certain. */
function leastCertain(amounts: readonly Amount[]): SanctionRateStatus {
  const statuses = amounts.map(({ status }) => status)
  if (statuses.includes('derived')) return 'derived'
  return statuses.includes('stated') ? 'stated' : 'published'
}

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
  const isKnown = typeof aid === 'number'
  const noThresholds = thresholds.includes(undefined)
  if (!isKnown || noThresholds) {
    const open: FoundRate['open'][number][] = []
    if (!isKnown) open.push('aid')
    if (noThresholds) open.push('thresholds')
    // Where some rate is known, the class decides whether the others are needed.
    if (rates.every((rate) => rate === undefined)) open.push('rates')
    return isKnown ? { classed: false, aid, from, open } : { classed: false, from, open }
  }
  const edges = thresholds as [Amount, Amount, Amount]
  const amounts: Thresholds = [edges[0].kroner, edges[1].kroner, edges[2].kroner]
  const found = rateClass(aid, amounts, rateTableOn(month))
  const rate = rates[found - 1]
  return {
    classed: true,
    aid,
    class: found,
    classStatus: leastCertain(edges.filter((_, index) => besides[found].includes(index))),
    thresholds: amounts,
    rate,
    from,
    open: rate === undefined ? ['rates'] : []
  }
}
