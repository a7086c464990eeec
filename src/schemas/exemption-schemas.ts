import * as z from 'zod'
import type { Exemption } from '../rule-225/3-exemption/assess-exemption.js'
import { exemptionIndications, exemptionInformation } from '../rule-225/3-exemption/criterion.js'
import { exemptionCriteria } from '../rule-225/3-exemption/order-of-weight.js'

const said = {
  reasons: z.array(z.enum(exemptionCriteria)),
  decidedBy: z.literal('municipality'),
  afterAssessment: z.array(z.string())
}

/** What `assessExemption` decides. */
export const exemptionSchema = z.strictObject({
  indication: z.enum(exemptionIndications),
  criterion: z.enum([...exemptionCriteria, 'none']),
  obtain: z.array(z.enum(exemptionInformation)),
  exemptFrom: z.string().meta({ format: 'date' }).exactOptional(),
  ...said
}) satisfies z.ZodType<Exemption>

/** What `assessExemption` can say while facts are missing. */
export const openExemptionSchema = z.strictObject(said) satisfies z.ZodType<Partial<Exemption>>
