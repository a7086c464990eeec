import * as z from 'zod'
import type { CaseAssessment } from '../case/assessment/case-assessment.js'
import type { CaseSoFar } from '../case/assessment/find-case.js'
import { exemptionIndications } from '../rule-225/3-exemption/criterion.js'
import { nextStepSchema } from './comparison-schemas.js'
import { coupleReductionSchema } from './couple-reduction-schemas.js'
import { coverageSchema } from './coverage-schemas.js'
import { regainingSchema } from './regaining-schemas.js'
import { reductionSchema, workRequirementSchema } from './value-schemas.js'
import { yearOfAidSchema } from './year-of-aid-schemas.js'

const until = z.string().meta({ format: 'date' }).exactOptional()

const person = z.strictObject({
  exempt: z.enum(['yes', 'no', 'unknown']),
  exemptionIndicated: z.enum(exemptionIndications).exactOptional(),
  yearOfAid: yearOfAidSchema.exactOptional(),
  requirement: workRequirementSchema.exactOptional(),
  regaining: regainingSchema.exactOptional(),
  earliestResumedFrom: z.string().meta({ format: 'date' }).exactOptional(),
  ended: z.enum(['restarted', 'repealed']).exactOptional()
})

/** What `assessCase` decides. */
export const caseAssessmentSchema = z.strictObject({
  coverage: coverageSchema,
  person,
  spouse: person.exactOptional(),
  consequences: z.array(
    z.discriminatedUnion('of', [
      z.strictObject({ of: z.literal('unmarried'), ...reductionSchema.shape, until }),
      z.strictObject({ of: z.literal('couple'), ...coupleReductionSchema.shape, until })
    ])
  ),
  nextSteps: z.array(nextStepSchema)
}) satisfies z.ZodType<CaseAssessment>

/** What `assessCase` can say while facts are missing. */
export const openCaseAssessmentSchema = z.strictObject({
  ...z.strictObject(caseAssessmentSchema.shape).partial().shape,
  earliestLapseDate: z.string().meta({ format: 'date' }).exactOptional()
}) as z.ZodType<Partial<CaseAssessment> & CaseSoFar>
