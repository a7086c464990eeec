import * as z from 'zod'
import type { EarliestLapse } from '../rule-225/4-earning-period/determine-earning-period.js'
import type { Projection } from '../rule-225/8-regaining/find-projection.js'
import type { EarliestRegaining, Regaining } from '../rule-225/8-regaining/regaining.js'
import { earningPeriodSchema, workRequirementSchema } from './value-schemas.js'

// A result can lie beyond the dates that a case can name, so that only the form is fixed.
const date = z.string().meta({ format: 'date' })
const firstOfMonth = earningPeriodSchema.shape.lapseDate

/** What `assessRegaining` decides. */
export const regainingSchema = z.strictObject({
  regained: z.boolean(),
  required: z.int().min(0),
  hours: z.number().min(0),
  shortfall: z.number().min(0),
  regainedOn: z.strictObject({ earliest: date, latest: date }).exactOptional(),
  resumedFrom: date.exactOptional(),
  nextLapseDate: firstOfMonth.exactOptional()
}) satisfies z.ZodType<Regaining>

/** What `assessRegaining` can say while facts are missing. */
export const openRegainingSchema = z.strictObject({
  regained: z.literal(true).exactOptional(),
  required: z.int().min(0),
  hours: z.number().min(0).exactOptional(),
  shortfall: z.literal(0).exactOptional(),
  regainedOn: z.strictObject({ earliest: date, latest: date }).exactOptional(),
  resumedFrom: date.exactOptional(),
  leastHours: z.number().min(0).exactOptional(),
  earliestResumedFrom: date.exactOptional(),
  earliestNextLapseDate: firstOfMonth.exactOptional()
}) satisfies z.ZodType<Partial<Regaining> & EarliestRegaining>

/** What `projectLapseDate` decides. */
export const projectionSchema = workRequirementSchema.omit({ met: true }).extend({
  originalLapseDate: firstOfMonth,
  lapseDate: firstOfMonth
}) satisfies z.ZodType<Projection>

/** What `projectLapseDate` can say while facts are missing. */
export const openProjectionSchema = z.strictObject({
  earliestLapseDate: firstOfMonth,
  required: z.int().min(0)
}) satisfies z.ZodType<Partial<Projection> & EarliestLapse>
