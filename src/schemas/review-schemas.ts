import * as z from 'zod'
import { type Review, reviewErrors, reviewMatters } from '../case/review/review.js'
import type { Json } from '../evaluation/json.js'
import { sicknessEvidence } from '../input/sickness-documentation-facts.js'
import { citationIds } from '../law/citations.js'
import { exemptionInformation } from '../rule-225/3-exemption/criterion.js'
import { workInformation } from '../rule-225/5-work/assess-ordinary-work.js'
import { nextStepSchema } from './comparison-schemas.js'
import { missingSchema } from './evaluation-schema.js'

const json = z.json() as unknown as z.ZodType<Json>
const firstOfMonth = z.string().meta({ format: 'date', pattern: '^\\d{4}-\\d{2}-01$' })

/** What `reviewDecision` decides. */
export const reviewSchema = z.strictObject({
  verdict: z.enum(['correct', 'incorrect', 'cannot-be-assessed', 'superseded']),
  matters: z.array(
    z.strictObject({
      matter: z.enum(reviewMatters),
      about: z.enum(['substance', 'procedure']),
      verdict: z.enum(['correct', 'incorrect', 'cannot-be-assessed', 'for-a-human']),
      municipality: json,
      found: json.exactOptional(),
      error: z.enum(reviewErrors).exactOptional(),
      by: z.number().min(0).exactOptional(),
      missing: z.array(missingSchema).exactOptional(),
      obtain: z
        .array(z.enum([...exemptionInformation, ...sicknessEvidence, ...workInformation]))
        .exactOptional(),
      citations: z.array(z.enum(citationIds))
    })
  ),
  owed: z
    .strictObject({
      from: firstOfMonth,
      until: firstOfMonth,
      months: z.int().min(1),
      byYear: z
        .array(
          z.strictObject({
            year: z.int(),
            months: z.int().min(1).max(12),
            monthlyAmount: z.int().min(0),
            amount: z.int().min(0)
          })
        )
        .exactOptional(),
      total: z.int().min(0).exactOptional(),
      atLeast: z.literal(true).exactOptional(),
      missing: z.array(missingSchema).exactOptional()
    })
    .exactOptional(),
  knownLater: z.array(z.string()),
  nextSteps: z.array(nextStepSchema)
}) satisfies z.ZodType<Review>
