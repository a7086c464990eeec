import * as z from 'zod'
import { type AnalysisForm, boardQuestions, openReasons } from '../case/analysis-form/analysis-form.js'
import { type FormCondition, type FormQuestionId, formQuestions } from '../law/analysis-form.js'

const questionIds = Object.keys(formQuestions) as FormQuestionId[]
const answer = z.union([z.string(), z.int(), z.array(z.string()).min(1)])

// Which answers belong to which question, the form says itself.
const conditions = z.array(
  z.strictObject({
    question: z.enum(questionIds),
    is: z.array(z.string()).min(1),
    printed: z.literal(true).exactOptional()
  })
) as unknown as z.ZodType<FormCondition[]>

const place = {
  id: z.enum(questionIds),
  offer: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).exactOptional(),
  question: z.strictObject({ da: z.string(), en: z.string() })
}

const entry = z.discriminatedUnion('status', [
  z.strictObject({
    ...place,
    status: z.literal('answered'),
    answer,
    by: z.enum(['facts', 'review']),
    remarks: z.string().exactOptional()
  }),
  z.strictObject({
    ...place,
    status: z.literal('open'),
    because: z.enum(openReasons),
    suitable: z.array(z.string()).min(2).exactOptional(),
    restsOn: conditions.exactOptional(),
    remarks: z.string().exactOptional()
  }),
  z.strictObject({ ...place, status: z.literal('does-not-apply'), because: conditions })
])

const indications = Object.fromEntries(boardQuestions.map((id) => [id, answer.exactOptional()])) as Record<
  (typeof boardQuestions)[number],
  z.ZodExactOptional<typeof answer>
>

/** What `toAnalysisForm` decides. */
export const analysisFormSchema = z.strictObject({
  subject: z.enum(['exemption', 'extension', 'ordinary-work', 'open']),
  answers: z.array(entry),
  answered: z.int().min(0),
  open: z.int().min(0),
  indicated: z.strictObject(indications)
}) satisfies z.ZodType<AnalysisForm>
