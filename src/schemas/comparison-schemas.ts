import * as z from 'zod'
import type { Comparison } from '../case/comparison/compare-evaluations.js'
import { nextStepIds } from '../case/next-steps/next-step.js'
import type { Json } from '../evaluation/json.js'
import { citationIds } from '../law/citations.js'
import { type RuleId, rules } from '../law/rules.js'

const json = z.json() as unknown as z.ZodType<Json>
const sides = { before: json.exactOptional(), after: json.exactOptional() }

const difference = z.strictObject({
  path: z.string(),
  what: z.enum(['date', 'amount', 'other']),
  ...sides
})

/** What the municipality has to do next. */
export const nextStepSchema = z.strictObject({
  step: z.enum(nextStepIds),
  whom: z.enum(['person', 'spouse']).exactOptional(),
  by: z.string().meta({ format: 'date' }).exactOptional(),
  overdue: z.literal(true).exactOptional(),
  citations: z.array(z.enum(citationIds))
})

/** What `compareEvaluations` decides. */
export const comparisonSchema = z.strictObject({
  changed: z.boolean(),
  results: z.array(difference),
  inputs: z.array(
    z.strictObject({
      rule: z.enum(Object.keys(rules) as RuleId[]),
      occurrence: z.int().min(1).exactOptional(),
      input: z.string(),
      ...sides
    })
  ),
  readings: z.array(difference),
  duties: z.array(nextStepSchema)
}) satisfies z.ZodType<Comparison>
