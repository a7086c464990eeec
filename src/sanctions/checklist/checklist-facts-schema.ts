import * as z from 'zod'
import { answerSchema } from '../../input/answer.js'
import { dateSchema } from '../../input/date.js'
import { monthSchema } from '../../input/month.js'
import { refuse } from '../../input/refuse.js'
import type { SanctionList } from '../item.js'
import { type SanctionItemId, sanctionItemIds } from '../items.js'
import { type SanctionListId, sanctionListIds, sanctionLists } from '../lists.js'
import { itemsOf } from './check-items.js'
import { contactAttemptSchema } from './contact-attempt.js'
import { eventKinds, kindsOfList, limbs, reasonKinds, talkKinds } from './fact-values.js'

/** More attempts at contact than a file can hold. */
const MOST_ATTEMPTS = 1000

/** The four groups of LAB § 6. */
const groups = ['jobparat', 'uddannelsesparat', 'aabenlyst-uddannelsesparat', 'aktivitetsparat'] as const

const answer = answerSchema.optional()
const unknown = z.literal('unknown')
const date = z.union([dateSchema, unknown]).optional()
const classification = z.enum([...groups, 'dagpengemodtager', 'unknown'])

const answers = Object.fromEntries(sanctionItemIds.map((id) => [id, answer])) as Record<
  SanctionItemId,
  typeof answer
>

/** Whether a list takes a group of citizens: dagpengemodtagere stand in one list only. */
function takesGroup(list: SanctionListId, group: string | undefined): boolean {
  const { extraClassifications }: SanctionList = sanctionLists[list]
  return new Set<unknown>(groups).has(group) || new Set<unknown>(extraClassifications).has(group)
}

/** The facts of a checklist, as they are validated: what belongs to another list is refused by name. */
export const checklistFactsSchema = z
  .strictObject({
    list: z.enum(sanctionListIds),
    event: z.strictObject({
      date: dateSchema,
      kind: z.enum([...eventKinds, 'unknown']).optional(),
      limb: z.enum([...limbs, 'unknown']).optional()
    }),
    classification,
    classificationOnDecisionDay: classification.optional(),
    reasons: z
      .union([z.array(z.strictObject({ kind: z.enum(reasonKinds), accepted: answer })), unknown])
      .optional(),
    guidance: z
      .strictObject({
        givenOn: z.union([dateSchema, z.enum(['never', 'unknown'])]).optional(),
        extraNeed: answer
      })
      .optional(),
    firstTalk: z.strictObject({ guidanceInSummons: answer, summonedOn: date }).optional(),
    contact: z
      .strictObject({
        homeAddressKnown: answer,
        otherPlaceKnown: answer,
        made: answer,
        noVisitReasoned: answer,
        intermediary: answer,
        person: answer
      })
      .optional(),
    contactAttempts: z.array(contactAttemptSchema).max(MOST_ATTEMPTS).optional(),
    hearing: z.strictObject({ reply: answer }).optional(),
    conditionalLetter: z.strictObject({ used: answer, reply: answer }).optional(),
    decision: z
      .strictObject({
        exists: answer,
        on: z.union([dateSchema, z.enum(['not-made', 'unknown'])]).optional()
      })
      .optional(),
    amount: z
      .strictObject({
        computed: answer,
        monthlyStatement: answer,
        deductedIn: z.union([monthSchema, unknown]).optional()
      })
      .optional(),
    absence: z.strictObject({ partial: answer }).optional(),
    talk: z
      .strictObject({ kind: z.enum([...talkKinds, 'unknown']).optional(), selfBooked: answer })
      .optional(),
    maritalStatus: z.enum(['married', 'unmarried', 'unknown']).optional(),
    aggravated: z.strictObject({ stop: answer }).optional(),
    placement: z.strictObject({ otherTrade: answer }).optional(),
    answers: z.strictObject(answers)
  })
  .check((context) => {
    const { list, event, classification, classificationOnDecisionDay, reasons, answers } = context.value
    const refuseForeign = (field: readonly string[], found: string | undefined, isOwn: boolean): void => {
      if (found !== undefined && found !== 'unknown' && !isOwn)
        refuse(context, field, 'not-in-list', { found, list })
    }
    refuseForeign(['classification'], classification, takesGroup(list, classification))
    refuseForeign(
      ['classificationOnDecisionDay'],
      classificationOnDecisionDay,
      takesGroup(list, classificationOnDecisionDay)
    )
    refuseForeign(
      ['event', 'kind'],
      event.kind,
      kindsOfList[list].some((kind) => kind === event.kind)
    )
    const takesLimb = list === 'refusal-or-abandonment' || list === 'aggravated-availability'
    refuseForeign(['event', 'limb'], event.limb, takesLimb)
    if (reasons !== undefined && reasons !== 'unknown')
      for (const [index, { kind }] of reasons.entries())
        if (reasons.findIndex((each) => each.kind === kind) < index)
          refuse(context, ['reasons', index, 'kind'], 'stated-twice', { kind })
    const own: readonly string[] = itemsOf(list)
    for (const id of sanctionItemIds)
      if (answers[id] !== undefined) refuseForeign(['answers', id], id, own.includes(id))
  })
