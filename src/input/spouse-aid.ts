import * as z from 'zod'
import { type RateId, rateIds, type SupplementId, supplementIds } from '../law/rates/base-rates.js'
import { type Section22RateId, section22RateIds } from '../law/rates/section-22.js'

/** Aid on a rate of §§ 23-25, with the supplement that is paid on top of it. */
export interface AidOnRate {
  rate: RateId
  supplement: SupplementId | 'none'
}

/** Aid on a rate of § 22, without danskbonus. */
export interface AidOfSection22 {
  rate: Section22RateId
}

/** Aid of § 22 or, for the spouse, § 26, stk. 2 in whole kroner a month, without danskbonus. */
export interface MonthlyAid {
  monthlyAid: number
}

/** On what a spouse's aid is computed. */
export type SpouseAid = AidOnRate | AidOfSection22 | MonthlyAid

/** More than any household gets in a month; a figure above it is a slip of the pen, or in øre. */
const MOST_A_MONTH = 100_000

/** A spouse's aid, as it is validated. */
export const spouseAidSchema = z.union([
  z.strictObject({ rate: z.enum(rateIds), supplement: z.enum([...supplementIds, 'none']) }),
  z.strictObject({ rate: z.enum(section22RateIds) }),
  z.strictObject({ monthlyAid: z.int().min(0).max(MOST_A_MONTH) })
])

/** Whether aid is computed on §§ 23-25. */
export const isOnRate = (aid: SpouseAid): aid is AidOnRate => 'supplement' in aid
