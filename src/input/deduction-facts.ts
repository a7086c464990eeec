import * as z from 'zod'
import type { IsoDate } from '../calendar/iso-date.js'
import type { SanctionRates, Thresholds } from '../law/rates/section-35.js'
import { establishedRates, ratesFrom } from '../law/rates/section-35.js'
import { sanctionLaws } from '../law/sanction-versions.js'
import { dateSchema, LAST_DATE } from './date.js'
import { refuseOtherKeys } from './month.js'
import { refuse } from './refuse.js'
import { type SanctionEvent, sanctionEventSchema } from './sanction-event.js'
import { hundredthsSchema } from './work-record.js'

/** What was published of the amounts of § 35 for a stretch of time. */
export interface PublishedRates {
  /** The three thresholds, whole kroner of aid a month, the lowest first. */
  thresholds?: Thresholds | undefined
  /** The rates of classes 1 to 4, whole kroner a day. */
  rates?: SanctionRates | undefined
}

/** What `computeDeduction` needs to know. */
export interface DeductionFacts {
  /** What an officer has found to be breaches, with their days, in any order; 1 to 100. */
  events: SanctionEvent[]
  /**
   * By month, under its 1st: the aid calculated for it, before deductions for income, in kroner with at most two
   * decimals. A month that is not named is not known.
   */
  aid: Record<IsoDate, number | 'unknown'>
  /**
   * Where the library lacks a year's amounts (the rates from 2023, everything from July 2025): what was published, under
   * the first day on which it holds, 1 January of a year or 1 July 2025. An amount that the library has derived gives
   * way to it; one that was read can only be repeated.
   */
  publishedRates?: Record<IsoDate, PublishedRates> | undefined
}

/** The first event date that the library covers; before it the law was another. */
export const FIRST_COVERED: IsoDate = sanctionLaws['2020-text'].from

/** The most events that a case can have. */
export const MOST_EVENTS = 100

const kroner = z.int().min(0).max(1_000_000)
const publishedRatesSchema = z
  .strictObject({
    thresholds: z.tuple([kroner, kroner, kroner]).optional(),
    rates: z.tuple([kroner, kroner, kroner, kroner]).optional()
  })
  .check((context) => {
    for (const field of ['thresholds', 'rates'] as const) {
      const amounts = context.value[field] ?? []
      if (amounts.some((amount, index) => index > 0 && amount < Number(amounts[index - 1])))
        refuse(context, [field], 'not-ascending', { found: amounts.join(', ') })
    }
  })

/** Refuses a published amount that is not the one that was read. */
function refuseOtherThanRead(
  context: z.core.ParsePayload,
  above: readonly PropertyKey[],
  from: IsoDate,
  published: PublishedRates
): void {
  const known = establishedRates(from)
  for (const field of ['thresholds', 'rates'] as const)
    for (const [index, figure] of (known?.[field] ?? []).entries()) {
      const found = published[field]?.[index]
      if (found === undefined || figure === 'not-established' || figure.status !== 'published') continue
      if (found !== figure.kroner)
        refuse(context, [...above, field, index], 'other-than-read', { found, read: figure.kroner })
    }
}

// The number is checked first, so that a list without end is not examined item by item.
const few = z.array(z.unknown()).min(1).max(MOST_EVENTS)

/** The facts of a deduction, as they are validated: months are months, and published amounts agree with what was read. */
export const deductionFactsSchema = z
  .strictObject({
    events: few.pipe(z.array(sanctionEventSchema).min(1).max(MOST_EVENTS)),
    aid: z.record(z.string(), z.union([hundredthsSchema, z.literal('unknown')])),
    publishedRates: z.record(z.string(), publishedRatesSchema).optional()
  })
  .check((context) => {
    const { aid, publishedRates = {} } = context.value
    refuseOtherKeys(context, ['aid'], aid)
    for (const [from, published] of Object.entries(publishedRates)) {
      const above = ['publishedRates', from]
      const isStart = dateSchema.safeParse(from).success && ratesFrom(from) === from && from >= FIRST_COVERED
      if (!isStart)
        refuse(context, above, 'no-rates-begin', { found: from, first: FIRST_COVERED, last: LAST_DATE })
      else refuseOtherThanRead(context, above, from, published)
    }
  })
