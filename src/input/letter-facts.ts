import * as z from 'zod'
import type { IsoDate } from '../calendar/iso-date.js'
import { type Issue, issue } from '../evaluation/issue.js'
import {
  type LetterItemId,
  type LetterKind,
  letterItemIds,
  letterItems,
  letterKinds
} from '../law/letters.js'
import type { Answer } from '../logic/answer.js'
import { answerSchema } from './answer.js'
import { dateSchema, firstOfMonthSchema } from './date.js'
import { refuse } from './refuse.js'

/** What `checkLetter` needs to know. */
export interface LetterFacts {
  letter: LetterKind
  sentOn: IsoDate | 'not-sent' | 'unknown'
  /**
   * The bortfaldsdato that the letter is about, the 1st of a month: of a notice that before any extension, of a hearing
   * the one that now holds, of a postponement the one that it moves.
   */
  lapseDate: IsoDate
  /**
   * Postponement only: the new bortfaldsdato, the 1st of a month after the old one; or that it cannot be computed yet, so
   * that the letter cannot tell it. Nothing said: it can be.
   */
  newLapseDate?: IsoDate | 'not-computable' | undefined
  /** What the letter says, by point. A point without an answer is unknown. */
  contents: { [Id in LetterItemId]?: Answer | undefined }
}

const answers = Object.fromEntries(letterItemIds.map((id) => [id, answerSchema.optional()])) as Record<
  LetterItemId,
  z.ZodOptional<typeof answerSchema>
>

/** The facts of a letter, as they are validated: no point of another letter, and no new date that is none. */
export const letterFactsSchema = z
  .strictObject({
    letter: z.enum(letterKinds),
    sentOn: z.union([dateSchema, z.enum(['not-sent', 'unknown'])]),
    lapseDate: firstOfMonthSchema,
    newLapseDate: z.union([firstOfMonthSchema, z.literal('not-computable')]).optional(),
    contents: z.strictObject(answers)
  })
  .check((context) => {
    const { letter, lapseDate, newLapseDate, contents } = context.value
    const own = letterItems(letter).map(({ id }) => id)
    for (const id of letterItemIds)
      if (contents[id] !== undefined && !own.includes(id))
        refuse(context, ['contents', id], 'item-of-other-letter', { item: id, letter })
    if (newLapseDate === undefined) return
    if (letter !== 'postponement')
      refuse(context, ['newLapseDate'], 'new-date-without-postponement', { letter })
    // Dates in this form sort as text.
    else if (newLapseDate !== 'not-computable' && newLapseDate <= lapseDate)
      refuse(context, ['newLapseDate'], 'new-date-not-later', { newLapseDate, lapseDate })
  })

/** A letter cannot have been sent after the day of assessment. */
export function sentAfterAssessment({ sentOn }: LetterFacts, asOf: IsoDate): Issue[] {
  const isDate = sentOn !== 'not-sent' && sentOn !== 'unknown'
  return isDate && sentOn > asOf ? [issue('facts.sentOn', 'sent-after-assessment', { sentOn, asOf })] : []
}
