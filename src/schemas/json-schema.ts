import { z } from 'zod'
import type { Capability } from '../evaluation/stamp.js'
import { earningPeriodFactsSchema } from '../input/earning-period-facts.js'
import { reductionFactsSchema } from '../input/reduction-facts.js'
import { workRequirementFactsSchema } from '../input/work-requirement-facts.js'
import { evaluationSchema } from './evaluation-schema.js'
import {
  earliestLapseSchema,
  earningPeriodSchema,
  openReductionSchema,
  openWorkRequirementSchema,
  reductionSchema,
  workRequirementSchema
} from './value-schemas.js'

/** A JSON Schema, draft 2020-12, as plain JSON. */
export type JsonSchema = Record<string, unknown>

const schemas: Readonly<Record<Capability, { facts: z.ZodType; evaluation: () => z.ZodType }>> = {
  'earning-period': {
    facts: earningPeriodFactsSchema,
    evaluation: () => evaluationSchema(earningPeriodSchema, earliestLapseSchema)
  },
  'work-requirement': {
    facts: workRequirementFactsSchema,
    evaluation: () => evaluationSchema(workRequirementSchema, openWorkRequirementSchema)
  },
  reduction: {
    facts: reductionFactsSchema,
    evaluation: () => evaluationSchema(reductionSchema, openReductionSchema)
  }
}

/**
 * The JSON Schema of a capability's facts: closed sets are enums, and unknown fields are not allowed. What a schema
 * cannot say (a `from` after its `to`, a rate of another benefit) the function itself refuses.
 *
 * @example
 * factsSchemaOf('earning-period').required // ['lapseDate', 'notice', 'grounds']
 */
export const factsSchemaOf = (capability: Capability): JsonSchema =>
  z.toJSONSchema(schemas[capability].facts) as JsonSchema

/**
 * The JSON Schema of a capability's evaluation, discriminated by `kind`; rule ids, issue codes and citation ids are
 * enums.
 */
export const evaluationSchemaOf = (capability: Capability): JsonSchema =>
  z.toJSONSchema(schemas[capability].evaluation()) as JsonSchema
