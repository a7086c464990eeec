import type { OfferNumber } from '../../law/analysis-form/question.js'
import type { AnswerId, FormCondition, FormQuestionId } from '../../law/analysis-form.js'
import type { Bilingual } from '../../law/provenance.js'

/** Why a question of the form is left open: a closed set. */
export const openReasons = [
  'not-in-the-facts',
  'no-printed-answer',
  'several-printed-answers',
  'for-the-board',
  'rests-on-open-question'
] as const

/**
 * Why a question is left open: the facts do not say; the form prints no answer that suits; it prints several; it takes a
 * judgement that the review does not indicate; or it rests on a question that is itself open.
 */
export type OpenReason = (typeof openReasons)[number]

/**
 * What an answer follows from: the facts; or the review of the decision, which only indicates what the board itself is to
 * assess.
 */
export type AnsweredBy = 'facts' | 'review'

/** What a question is answered with: printed answers by id, a text, a number, or a date. */
export type FormAnswer = string | number | string[]

/** A question of the form with what the case answers it, or why it does not. */
export type FormEntry = {
  id: FormQuestionId
  /** Of the questions that are asked about each offer: which. */
  offer?: OfferNumber
  question: Bilingual
} & (
  | {
      status: 'answered'
      answer: FormAnswer
      by: AnsweredBy
      remarks?: string
    }
  | {
      status: 'open'
      because: OpenReason
      /** Where several printed answers suit: those, in the order of the form. */
      suitable?: string[]
      /** Where it rests on open questions: the conditions that are not known. */
      restsOn?: FormCondition[]
      remarks?: string
    }
  | {
      status: 'does-not-apply'
      /** The conditions that fail. */
      because: FormCondition[]
    }
)

/** The questions with which the board assesses: answered from the review, as an indication. */
export const boardQuestions = [
  '3.5',
  '3.5.1',
  '3.5.2',
  '4.1.2.1',
  '4.2.3',
  '6.5',
  '7.5',
  '7.8',
  '7.9'
] as const satisfies readonly FormQuestionId[]

/** A question with which the board assesses. */
export type BoardQuestionId = (typeof boardQuestions)[number]

/** The appeal board's analysis form, as far as the facts and the review fill it. */
export interface AnalysisForm {
  /** What the case is about (2.2), which decides what is asked; `open` as long as that is not known. */
  subject: AnswerId<'2.2'> | 'open'
  /** Every place of the form in its order; what is asked about an offer, once for each of the four. */
  answers: FormEntry[]
  /** How many are answered. */
  answered: number
  /** How many are open. */
  open: number
  /** What the review indicates of the board's own assessments: those answers again, by question. */
  indicated: { [Id in BoardQuestionId]?: FormAnswer }
}
