import * as z from 'zod'
import type { IsoDate } from '../calendar/iso-date.js'
import { checkCouple } from './couple-check.js'
import { firstOfMonthSchema } from './date.js'
import { refuse } from './refuse.js'
import { type Spouse, spouseSchema } from './spouse.js'

/** One of the two spouses, by place in `spouses`. */
export type SpouseIndex = 0 | 1

/** What `reduceCouple` needs to know. */
export interface CoupleReductionFacts {
  /** The day from which aid lapses or is reduced, the 1st of a month: the amounts are those of that day. */
  lapseDate: IsoDate
  /** The two spouses, in any order. In words the first is the citizen and the second the spouse. */
  spouses: readonly [Spouse, Spouse]
  /** § 26, stk. 6: who is closest to the labour market, and keeps the aid. The municipality's judgement. */
  closestToLabourMarket?: SpouseIndex | 'unknown' | undefined
  /** § 26, stk. 7-8: who is least attached to the labour market, and is reduced. The municipality's judgement. */
  leastAttached?: SpouseIndex | 'unknown' | undefined
  /** Which of the two high rates the couple is measured against, where only one of the spouses supports a child. */
  highRate?: 'provider' | 'other' | undefined
  /** § 26, stk. 9: the spouse whose aid has been reduced until now. */
  reducedAt?: SpouseIndex | undefined
}

/** A tuple's own issues would speak of numbers; ours say that a couple is two. */
const bothSpousesSchema = z
  .array(spouseSchema)
  .check((context) => {
    const found = context.value.length
    if (found !== 2) refuse(context, [], 'not-two-spouses', { found })
  })
  .meta({ minItems: 2, maxItems: 2 }) as unknown as z.ZodType<readonly [Spouse, Spouse]>
const spouseIndexSchema = z.literal([0, 1])
const judgementSchema = z.literal([0, 1, 'unknown'])

/** The facts of a couple, as they are validated: two spouses whose facts can hold together. */
export const coupleReductionFactsSchema = z
  .strictObject({
    lapseDate: firstOfMonthSchema,
    spouses: bothSpousesSchema,
    closestToLabourMarket: judgementSchema.optional(),
    leastAttached: judgementSchema.optional(),
    highRate: z.enum(['provider', 'other']).optional(),
    reducedAt: spouseIndexSchema.optional()
  })
  .check(checkCouple)
