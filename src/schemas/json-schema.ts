import * as z from 'zod'
import type { Capability } from '../evaluation/stamp.js'
import { analysisFormFactsSchema } from '../input/analysis-form-facts.js'
import { caseFactsSchema } from '../input/case-facts.js'
import { comparisonFactsSchema } from '../input/comparison-facts.js'
import { coupleReductionFactsSchema } from '../input/couple-reduction-facts.js'
import { coverageFactsSchema } from '../input/coverage-facts.js'
import { deductionFactsSchema } from '../input/deduction-facts.js'
import { earningPeriodFactsSchema } from '../input/earning-period-facts.js'
import { exemptionFactsSchema } from '../input/exemption-facts.js'
import { letterFactsSchema } from '../input/letter-facts.js'
import { ordinaryWorkFactsSchema } from '../input/ordinary-work-facts.js'
import { projectionFactsSchema } from '../input/projection-facts.js'
import { reductionFactsSchema } from '../input/reduction-facts.js'
import { regainingFactsSchema } from '../input/regaining-facts.js'
import { reviewFactsSchema } from '../input/review-facts.js'
import { sicknessDocumentationFactsSchema } from '../input/sickness-documentation-facts.js'
import { workRequirementFactsSchema } from '../input/work-requirement-facts.js'
import { yearOfAidFactsSchema } from '../input/year-of-aid-facts.js'
import { checklistFactsSchema } from '../sanctions/checklist/checklist-facts-schema.js'
import { analysisFormSchema } from './analysis-form-schemas.js'
import { caseAssessmentSchema, openCaseAssessmentSchema } from './case-schemas.js'
import { checklistSchema, openChecklistSchema } from './checklist-schemas.js'
import { comparisonSchema } from './comparison-schemas.js'
import { coupleReductionSchema, openCoupleReductionSchema } from './couple-reduction-schemas.js'
import { coverageSchema } from './coverage-schemas.js'
import { deductionSchema, openDeductionSchema } from './deduction-schemas.js'
import { evaluationSchema } from './evaluation-schema.js'
import { exemptionSchema, openExemptionSchema } from './exemption-schemas.js'
import { letterCheckSchema, openLetterCheckSchema } from './letter-schemas.js'
import { ordinaryWorkSchema } from './ordinary-work-schemas.js'
import {
  openProjectionSchema,
  openRegainingSchema,
  projectionSchema,
  regainingSchema
} from './regaining-schemas.js'
import { reviewSchema } from './review-schemas.js'
import { sicknessDocumentationSchema } from './sickness-documentation-schemas.js'
import {
  earliestLapseSchema,
  earningPeriodSchema,
  openReductionSchema,
  openWorkRequirementSchema,
  reductionSchema,
  workRequirementSchema
} from './value-schemas.js'
import { changeableFactsSchema, changesSchema, openChangesSchema } from './what-would-change-schemas.js'
import { openYearOfAidSchema, yearOfAidSchema } from './year-of-aid-schemas.js'

/** A JSON Schema, draft 2020-12, as plain JSON. */
export type JsonSchema = Record<string, unknown>

const schemas: Readonly<Record<Capability, { facts: z.ZodType; evaluation: () => z.ZodType }>> = {
  coverage: {
    facts: coverageFactsSchema,
    evaluation: () => evaluationSchema(coverageSchema, z.strictObject({}))
  },
  'year-of-aid': {
    facts: yearOfAidFactsSchema,
    evaluation: () => evaluationSchema(yearOfAidSchema, openYearOfAidSchema)
  },
  exemption: {
    facts: exemptionFactsSchema,
    evaluation: () => evaluationSchema(exemptionSchema, openExemptionSchema)
  },
  'earning-period': {
    facts: earningPeriodFactsSchema,
    evaluation: () => evaluationSchema(earningPeriodSchema, earliestLapseSchema)
  },
  'sickness-documentation': {
    facts: sicknessDocumentationFactsSchema,
    evaluation: () => evaluationSchema(sicknessDocumentationSchema, z.strictObject({}))
  },
  'ordinary-work': {
    facts: ordinaryWorkFactsSchema,
    evaluation: () => evaluationSchema(ordinaryWorkSchema, z.strictObject({}))
  },
  letter: {
    facts: letterFactsSchema,
    evaluation: () => evaluationSchema(letterCheckSchema, openLetterCheckSchema)
  },
  'work-requirement': {
    facts: workRequirementFactsSchema,
    evaluation: () => evaluationSchema(workRequirementSchema, openWorkRequirementSchema)
  },
  case: {
    facts: caseFactsSchema,
    evaluation: () => evaluationSchema(caseAssessmentSchema, openCaseAssessmentSchema)
  },
  checklist: {
    facts: checklistFactsSchema,
    evaluation: () => evaluationSchema(checklistSchema, openChecklistSchema)
  },
  review: {
    facts: reviewFactsSchema,
    evaluation: () => evaluationSchema(reviewSchema, z.strictObject({}))
  },
  'analysis-form': {
    facts: analysisFormFactsSchema,
    evaluation: () => evaluationSchema(analysisFormSchema, analysisFormSchema)
  },
  comparison: {
    facts: comparisonFactsSchema,
    evaluation: () => evaluationSchema(comparisonSchema, z.strictObject({}))
  },
  'couple-reduction': {
    facts: coupleReductionFactsSchema,
    evaluation: () => evaluationSchema(coupleReductionSchema, openCoupleReductionSchema)
  },
  reduction: {
    facts: reductionFactsSchema,
    evaluation: () => evaluationSchema(reductionSchema, openReductionSchema)
  },
  regaining: {
    facts: regainingFactsSchema,
    evaluation: () => evaluationSchema(regainingSchema, openRegainingSchema)
  },
  projection: {
    facts: projectionFactsSchema,
    evaluation: () => evaluationSchema(projectionSchema, openProjectionSchema)
  },
  deduction: {
    facts: deductionFactsSchema,
    evaluation: () => evaluationSchema(deductionSchema, openDeductionSchema)
  },
  'what-would-change': {
    facts: changeableFactsSchema,
    evaluation: () => evaluationSchema(changesSchema, openChangesSchema)
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
 *
 * @example
 * evaluationSchemaOf('earning-period').oneOf.length // 4: decided, undetermined, notCovered, invalid
 */
export const evaluationSchemaOf = (capability: Capability): JsonSchema =>
  z.toJSONSchema(schemas[capability].evaluation()) as JsonSchema
