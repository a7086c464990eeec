import * as z from 'zod'
import type { IsoDate } from '../calendar/iso-date.js'
import {
  type Benefit,
  type RateId,
  rateIds,
  type SupplementId,
  supplementIds
} from '../law/rates/base-rates.js'
import type { Answer } from '../logic/answer.js'
import { answerSchema } from './answer.js'
import { firstOfMonthSchema } from './date.js'
import { refuseForeignRate } from './foreign-rate.js'

/** What `reduceUnmarried` needs to know. */
export interface ReductionFacts {
  /** The bortfaldsdato, the 1st of a month: the reduction takes effect then, by that year's amounts. */
  lapseDate: IsoDate
  benefit: Benefit
  /** The rate on which the aid is computed. */
  rate: RateId
  /** The barsels- or aktivitetstillæg that is paid on top of it. */
  supplement: SupplementId | 'none'
  /** Whether the citizen supports a child (forsørgelsespligt). */
  maintenanceDuty: Answer
}

/** The facts of a reduction, as they are validated: benefit, rate and supplement belong together. */
export const reductionFactsSchema = z
  .strictObject({
    lapseDate: firstOfMonthSchema,
    benefit: z.enum(['kontanthjaelp', 'uddannelseshjaelp']),
    rate: z.enum(rateIds),
    supplement: z.enum([...supplementIds, 'none']),
    maintenanceDuty: answerSchema
  })
  .check((context) => refuseForeignRate(context, context.value))
