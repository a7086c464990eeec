import * as z from 'zod'
import { dateSchema } from '../input/date.js'
import { citationIds } from '../law/citations.js'
import { type ReadingId, readings } from '../law/readings.js'
import { type RuleId, rules } from '../law/rules.js'
import { issues } from '../words/da/issues.js'
import type { IssueCode } from '../words/issue-codes.js'

const bilingual = z.strictObject({ da: z.string(), en: z.string() })
const citations = z.array(z.enum(citationIds))

/** An issue, as an evaluation tells it. */
export const issueSchema = z.strictObject({
  path: z.string(),
  code: z.enum(Object.keys(issues) as IssueCode[]),
  message: bilingual
})

const stepSchema = z.strictObject({
  rule: z.enum(Object.keys(rules) as RuleId[]),
  outcome: z.enum(['met', 'notMet', 'unknown', 'computed', 'notReached']),
  decisive: z.literal(true).optional(),
  inputs: z.record(z.string(), z.json()),
  value: z.json().optional(),
  citations
})

/** A missing fact, as a result names it. */
export const missingSchema = z.strictObject({
  path: z.string(),
  question: bilingual,
  whyItMatters: bilingual,
  citations
})

const hingeSchema = z.strictObject({
  reading: z.enum(Object.keys(readings) as ReadingId[]),
  chosen: z.string(),
  alternative: z.string(),
  outcome: z.looseObject({ kind: z.string(), reason: z.string().optional() })
})

const stampSchema = z.strictObject({
  library: z.string(),
  version: z.string(),
  law: z.string(),
  asOf: dateSchema,
  trace: z.string(),
  readings: z.record(z.string(), z.string())
})

const receipt = {
  steps: z.array(stepSchema),
  hinges: z.array(hingeSchema),
  warnings: z.array(issueSchema).optional(),
  stamp: stampSchema
}

/** An evaluation of what cannot be read. */
export const invalidSchema = z.strictObject({
  kind: z.literal('invalid'),
  issues: z.array(issueSchema).min(1)
})

/**
 * The schema of an evaluation, discriminated by `kind`.
 *
 * @param value what a decided evaluation says
 * @param partial what an undetermined one can say already
 */
export function evaluationSchema(value: z.ZodType, partial: z.ZodType): z.ZodType {
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('decided'), value, ...receipt }),
    z.strictObject({
      kind: z.literal('undetermined'),
      missing: z.array(missingSchema).min(1),
      partial: partial.optional(),
      ...receipt
    }),
    z.strictObject({
      kind: z.literal('notCovered'),
      reason: z.enum(['notYetInForce', 'repealed', 'outsideCoverage', 'restarted']),
      ...receipt
    }),
    invalidSchema
  ])
}
