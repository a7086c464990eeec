import * as z from 'zod'
import { answerSchema } from '../input/answer.js'
import { citationIds } from '../law/citations.js'
import { type ReadingId, readings } from '../law/readings.js'
import { type SanctionLawId, sanctionLaws } from '../law/sanction-versions.js'
import type { Checklist } from '../sanctions/checklist/checklist.js'
import { reportSections } from '../sanctions/checklist/checklist-report.js'
import { contactAttemptSchema } from '../sanctions/checklist/contact-attempt.js'
import type { ChecklistSoFar } from '../sanctions/checklist/find-checklist.js'
import { sanctionItemIds } from '../sanctions/items.js'
import { sanctionListIds } from '../sanctions/lists.js'

const bilingual = z.strictObject({ da: z.string(), en: z.string() })
const itemId = z.enum(sanctionItemIds)
/** What an answer to an item can say of the file. */
export const effectSchema = z.enum([...reportSections, 'ok', 'route'])
const basis = z.enum(['nothing-lacking-in-the-answers', 'lacking'])
/** Of a list, or of one with another answer, whose facts are not all known. */
const basisOrOpen = z.enum([...basis.options, 'open'])
const sections = <Each extends z.ZodType>(each: Each) =>
  z.strictObject(
    Object.fromEntries(reportSections.map((section) => [section, each])) as Record<
      (typeof reportSections)[number],
      Each
    >
  )

const item = z.strictObject({
  id: itemId,
  group: z.enum([
    'basis',
    'duty',
    'no-duty',
    'guidance',
    'reason',
    'activity-ready',
    'contact',
    'hearing',
    'decision',
    'amount',
    'offer',
    'meeting',
    'self-booking',
    'refusal',
    'aggravated',
    'reminder',
    'placement'
  ]),
  question: bilingual,
  applies: answerSchema,
  because: z.enum(['event-date', 'classification', 'condition']).exactOptional(),
  answer: answerSchema,
  answeredBy: z.enum(['caseworker', 'facts']).exactOptional(),
  effect: z.enum([...effectSchema.options, 'notApplicable', 'open']),
  blocks: z
    .enum([
      'sanction',
      'days',
      'monthly-statement',
      'conditional-letter',
      'this-reduction',
      'stop-of-aid',
      'spouse-stop'
    ])
    .exactOptional(),
  waitsFor: z.array(itemId).exactOptional(),
  citations: z.array(z.enum(citationIds)),
  confidence: z.enum(['read', 'secondary', 'derived', 'unverified']),
  human: z.boolean(),
  orderNotEstablished: z.literal(true).exactOptional(),
  reading: z.enum(Object.keys(readings) as ReadingId[]).exactOptional(),
  note: bilingual.exactOptional()
})

const fields = {
  list: z.enum(sanctionListIds),
  law: z.enum(Object.keys(sanctionLaws) as SanctionLawId[]),
  classification: z
    .enum([
      'jobparat',
      'uddannelsesparat',
      'aabenlyst-uddannelsesparat',
      'aktivitetsparat',
      'dagpengemodtager'
    ])
    .exactOptional(),
  report: sections(z.array(itemId)),
  reported: sections(z.int().min(0)),
  items: z.array(item),
  assessments: z
    .array(
      z.strictObject({
        id: z.enum(['other-circumstances', 'furthering-availability', 'personal-contact']),
        status: z.enum(['lacking', 'open', 'nothing-lacking']),
        items: z.array(itemId),
        mustShow: bilingual
      })
    )
    .exactOptional(),
  contact: z
    .strictObject({
      times: z.int().min(0),
      attempts: z.array(contactAttemptSchema.extend({ index: z.int().min(0), counts: answerSchema }))
    })
    .exactOptional(),
  next: z.array(
    z.discriminatedUnion('asks', [
      z.strictObject({
        asks: z.literal('fact'),
        path: z.string(),
        question: bilingual,
        canGive: effectSchema,
        opens: z.array(itemId)
      }),
      z.strictObject({ asks: z.literal('item'), id: itemId, question: bilingual, canGive: effectSchema })
    ])
  )
}

/** What `evaluateChecklist` decides. */
export const checklistSchema = z.strictObject({
  ...fields,
  basis,
  singleAnswers: z
    .array(
      z.strictObject({
        id: itemId,
        to: z.enum(['yes', 'no']),
        effect: z.strictObject({ before: effectSchema, after: effectSchema }),
        basis: z.strictObject({ before: basisOrOpen, after: basisOrOpen }),
        others: z.array(itemId)
      })
    )
    .exactOptional()
}) satisfies z.ZodType<Checklist>

/** What `evaluateChecklist` can say while it is not known whether some items apply. */
export const openChecklistSchema = z.strictObject({
  ...fields,
  basis: basis.exactOptional()
}) satisfies z.ZodType<ChecklistSoFar>
