import * as z from 'zod'
import { groundKinds } from '../input/earning-period-facts.js'
import { citationIds } from '../law/citations.js'
import type { EarliestLapse } from '../rule-225/4-earning-period/determine-earning-period.js'
import type { EarningPeriod } from '../rule-225/4-earning-period/earning-period.js'
import type { WorkRequirement } from '../rule-225/5-work/work-requirement.js'
import type { Reduction } from '../rule-225/6-unmarried/13g-1-reduction.js'

// A result can lie beyond the dates that a case can name, so that only the form is fixed.
const date = z.string().meta({ format: 'date' })
const firstOfMonth = z.string().meta({ format: 'date', pattern: '^\\d{4}-\\d{2}-01$' })

const requirement = z.union([
  z.strictObject({ hours: z.literal(225), months: z.literal(12) }),
  z.strictObject({ hours: z.literal(113), months: z.literal(6) })
])

/** What `determineEarningPeriod` decides. */
export const earningPeriodSchema = z.strictObject({
  requirement,
  period: z.strictObject({ from: date, to: date }),
  daysLate: z.int().min(0),
  extensionDays: z.int().min(0),
  counted: z.array(
    z.strictObject({
      ground: z.union([z.int().min(0), z.literal('covid')]),
      kind: z.enum([...groundKinds, 'covid']),
      days: z.int().min(1),
      from: date.exactOptional(),
      to: date.exactOptional(),
      citation: z.enum(citationIds)
    })
  ),
  calculationDate: date,
  lapseDate: firstOfMonth,
  noticeDeadline: date,
  hearingDeadline: date
}) satisfies z.ZodType<EarningPeriod>

/** What `determineEarningPeriod` can say while facts are missing. */
export const earliestLapseSchema = z.strictObject({
  earliestLapseDate: firstOfMonth,
  requirement,
  noticeDeadline: date
}) satisfies z.ZodType<Partial<EarningPeriod> & EarliestLapse>

/** What `reduceUnmarried` decides. */
export const reductionSchema = z.strictObject({
  monthlyReduction: z.int().min(0),
  from: firstOfMonth,
  class: z.enum(['high', 'lower', 'spared']),
  rateStatus: z.enum(['published', 'derived'])
}) satisfies z.ZodType<Reduction>

/** What `reduceUnmarried` can say while the maintenance duty is not known. */
export const openReductionSchema = z.strictObject({ from: firstOfMonth }) satisfies z.ZodType<
  Partial<Reduction>
>

/** What `assessWorkRequirement` decides. */
export const workRequirementSchema = z.strictObject({
  met: z.boolean(),
  required: z.int().min(0),
  hours: z.number().min(0),
  shortfall: z.number().min(0),
  earningPeriod: earningPeriodSchema
}) satisfies z.ZodType<WorkRequirement>

/** What `assessWorkRequirement` can say while facts are missing. */
export const openWorkRequirementSchema = z.strictObject({
  earliestLapseDate: firstOfMonth,
  required: z.int().min(0),
  earningPeriod: earningPeriodSchema.exactOptional()
}) satisfies z.ZodType<Partial<WorkRequirement> & EarliestLapse>
