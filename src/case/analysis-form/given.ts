import type { AnswerId, FormQuestionId } from '../../law/analysis-form.js'
import type { AnsweredBy, OpenReason } from './analysis-form.js'
import { type PrintedChoice, printedChoice } from './printed-choice.js'

/** A question that stays open, and why. */
export interface Open {
  readonly status: 'open'
  readonly because: Exclude<OpenReason, 'rests-on-open-question'>
  readonly suitable?: readonly string[]
}

/** What a case gives under a question, if it is asked. */
export type Given<Answer> =
  | { readonly status: 'answered'; readonly answer: Answer; readonly by: AnsweredBy }
  | Open

/** A question that stays open. */
export const open = (because: Open['because']): Open => ({ status: 'open', because })

/** What a fact says; where it does not, the question is open. */
export const stated = <Answer>(answer: Answer | undefined): Given<Answer> =>
  answer === undefined ? open('not-in-the-facts') : { status: 'answered', answer, by: 'facts' }

/** What the review indicates of the board's own assessment; where it does not, that is the board's. */
export const indicated = <Answer>(answer: Answer | undefined): Given<Answer> =>
  answer === undefined ? open('for-the-board') : { status: 'answered', answer, by: 'review' }

/** The printed answer that a fact gives, or why it gives none. */
export const chosen = <Id extends FormQuestionId>(choice: PrintedChoice<Id>): Given<AnswerId<Id>> =>
  choice.status === 'answered' ? stated(choice.answer) : choice

/** Several printed answers that a list of facts gives, in the order of the form, each once. */
export function chosenSeveral<Id extends FormQuestionId>(
  id: Id,
  list: readonly string[] | undefined
): Given<readonly [AnswerId<Id>, ...AnswerId<Id>[]]> {
  if (list === undefined) return open('not-in-the-facts')
  const choice = printedChoice(id, (_, answerId) => list.includes(answerId))
  if (choice.status === 'answered') return stated([choice.answer] as const)
  if (choice.because === 'no-printed-answer') return choice
  return stated(choice.suitable as readonly [AnswerId<Id>, ...AnswerId<Id>[]])
}

/** The printed answer that suits a condition. */
export const chosenWhere = <Id extends FormQuestionId>(
  id: Id,
  suits: (answerId: AnswerId<Id>) => boolean
): Given<AnswerId<Id>> => chosen(printedChoice(id, (_, answerId) => suits(answerId as AnswerId<Id>)))
