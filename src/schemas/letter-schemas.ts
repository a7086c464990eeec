import * as z from 'zod'
import type { LetterCheck } from '../case/letters/letter-check.js'
import { answerSchema } from '../input/answer.js'
import { citationIds } from '../law/citations.js'
import { letterItemIds } from '../law/letters.js'

const fields = {
  items: z.array(
    z.strictObject({
      id: z.enum(letterItemIds),
      answer: answerSchema,
      outcome: z.enum(['met', 'notMet', 'unknown', 'notApplicable']),
      question: z.strictObject({ da: z.string(), en: z.string() }),
      citations: z.array(z.enum(citationIds))
    })
  ),
  timely: z.enum(['yes', 'no', 'not-yet', 'unknown']).exactOptional(),
  deadline: z.string().meta({ format: 'date' }).exactOptional(),
  daysLate: z.int().min(1).exactOptional()
}

/** What `checkLetter` decides. */
export const letterCheckSchema = z.strictObject({
  complete: z.boolean(),
  ...fields
}) satisfies z.ZodType<LetterCheck>

/** What `checkLetter` can say while answers are missing. */
export const openLetterCheckSchema = z.strictObject(fields) satisfies z.ZodType<Partial<LetterCheck>>
