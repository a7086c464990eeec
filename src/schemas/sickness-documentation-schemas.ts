import * as z from 'zod'
import { answerSchema } from '../input/answer.js'
import { sicknessEvidence } from '../input/sickness-documentation-facts.js'
import {
  sicknessFindings,
  sicknessReasons
} from '../rule-225/4-earning-period/13f-12-1-documented-sickness.js'
import type { SicknessDocumentation } from '../rule-225/4-earning-period/assess-sickness-documentation.js'

/** What `assessSicknessDocumentation` decides. */
export const sicknessDocumentationSchema = z.strictObject({
  finding: z.enum(sicknessFindings),
  reasons: z.array(z.enum(sicknessReasons)),
  obtain: z.array(z.enum(sicknessEvidence)),
  documented: answerSchema
}) satisfies z.ZodType<SicknessDocumentation>
