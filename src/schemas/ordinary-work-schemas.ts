import * as z from 'zod'
import { answerSchema } from '../input/answer.js'
import { workFindings, workReasons } from '../rule-225/5-work/13f-01-usual-employment.js'
import { type OrdinaryWork, workInformation } from '../rule-225/5-work/assess-ordinary-work.js'

/** What `assessOrdinaryWork` decides. */
export const ordinaryWorkSchema = z.strictObject({
  finding: z.enum(workFindings),
  reasons: z.array(z.enum(workReasons)),
  obtain: z.array(z.enum(workInformation)),
  record: z.strictObject({
    documented: answerSchema,
    usualPay: answerSchema,
    concreteDoubt: answerSchema
  })
}) satisfies z.ZodType<OrdinaryWork>
