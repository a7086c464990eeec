import type { PrintedAnswer } from '../../law/analysis-form/question.js'
import { type AnswerId, type FormQuestionId, formQuestions } from '../../law/analysis-form.js'

/**
 * What a fact gives under a question that is answered by choosing: the one printed answer that suits it, or `open`,
 * because none does or because the print lets several do.
 */
export type PrintedChoice<Id extends FormQuestionId> =
  | { readonly status: 'answered'; readonly answer: AnswerId<Id> }
  | { readonly status: 'open'; readonly because: 'no-printed-answer' }
  | {
      readonly status: 'open'
      readonly because: 'several-printed-answers'
      /** The answers that suit, in the order of the form. */
      readonly suitable: readonly AnswerId<Id>[]
    }

/** What the printed answers that suit leave to choose. */
export function printedChoice<Id extends FormQuestionId>(
  id: Id,
  suits: (answer: PrintedAnswer, answerId: string) => boolean
): PrintedChoice<Id> {
  const answers: readonly [string, PrintedAnswer][] = Object.entries(formQuestions[id].answers)
  const suitable = answers
    .filter(([answerId, answer]) => suits(answer, answerId))
    .map(([answerId]) => answerId)
  const [answer, ...others] = suitable as AnswerId<Id>[]
  if (answer === undefined) return { status: 'open', because: 'no-printed-answer' }
  if (others.length > 0)
    return { status: 'open', because: 'several-printed-answers', suitable: [answer, ...others] }
  return { status: 'answered', answer }
}
