import * as z from 'zod'
import type { NextFact } from '../../explain/next-question.js'
import { citationIds } from '../../law/citations.js'
import { effectSchema } from '../../schemas/checklist-schemas.js'
import { invalidSchema, issueSchema } from '../../schemas/evaluation-schema.js'

const bilingual = z.looseObject({ da: z.string(), en: z.string() })
const citations = z.array(z.string())
const missing = z.looseObject({ path: z.string(), question: bilingual, whyItMatters: bilingual, citations })
const stamp = z.looseObject({ trace: z.string() })

/** As much of each kind of evaluation as it takes to find the next question; what else it holds is not looked at. */
const byKind = {
  decided: z.looseObject({ kind: z.literal('decided'), stamp }),
  undetermined: z.looseObject({ kind: z.literal('undetermined'), missing: z.array(missing), stamp }),
  notCovered: z.looseObject({ kind: z.literal('notCovered') }),
  invalid: z.looseObject({
    kind: z.literal('invalid'),
    issues: z.array(z.looseObject({ ...issueSchema.shape, code: z.string() }))
  })
} as const

/** What a checklist says of its questions, decided or not. */
const listed = z
  .looseObject({
    next: z
      .array(
        z.union([
          z.looseObject({ asks: z.literal('fact'), path: z.string() }),
          z.looseObject({
            asks: z.literal('item'),
            id: z.string(),
            question: bilingual,
            canGive: effectSchema
          })
        ])
      )
      .optional(),
    items: z.array(z.looseObject({ id: z.string(), human: z.boolean(), citations })).optional()
  })
  .optional()
const checklist = z.looseObject({ value: listed, partial: listed })

const kind = z.looseObject({ kind: z.enum(Object.keys(byKind) as (keyof typeof byKind)[]) })

/** A line with an evaluation: the answer of another command, or an audit record; fields of one's own may stand in it. */
export const askedLineSchema = z.looseObject({
  id: z.string().optional(),
  evaluation: z.discriminatedUnion('kind', [
    byKind.decided,
    byKind.undetermined,
    byKind.notCovered,
    byKind.invalid
  ])
})

/** What is wrong with the evaluation of a line, if anything: the kind is looked at first, for the rest depends on it. */
export function examineAsked(line: unknown): z.core.$ZodIssue[] {
  const within = (evaluation: z.ZodType) => z.looseObject({ evaluation }).safeParse(line)
  const found = within(kind)
  if (!found.success) return found.error.issues
  const { evaluation } = found.data as { evaluation: z.infer<typeof kind> & { stamp?: unknown } }
  const ofKind = within(byKind[evaluation.kind])
  if (!ofKind.success) return ofKind.error.issues
  const { trace } = (evaluation.stamp ?? {}) as { trace?: unknown }
  const isChecklist = String(trace).startsWith('checklist/')
  return (isChecklist ? within(checklist).error?.issues : undefined) ?? []
}

const nextSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('ask'),
    path: z.string(),
    question: z.strictObject({ da: z.string(), en: z.string() }),
    whyItMatters: z.strictObject({ da: z.string(), en: z.string() }),
    citations: z.array(z.enum(citationIds)),
    holder: z.enum(['file', 'judgement', 'person', 'employer', 'doctor', 'payer', 'rates']),
    holderInWords: z.strictObject({ da: z.string(), en: z.string() })
  }),
  z.strictObject({
    kind: z.literal('nothing-to-ask'),
    because: z.enum(['decided', 'undetermined', 'notCovered', 'invalid'])
  })
]) satisfies z.ZodType<NextFact>

/** The answer to a line with an evaluation: the next question, or what is wrong with the line. */
export const nextQuestionSchema = z.strictObject({
  id: z.string().exactOptional(),
  next: z.discriminatedUnion('kind', [...nextSchema.options, invalidSchema])
})
