import type { OfferNumber } from '../../law/analysis-form/question.js'
import type { AnswerOf, CaseQuestionId, OfferQuestionId } from '../../law/analysis-form.js'

/** What the questions about one offer are answered with; a question that is not answered yet is absent. */
export type OfferAnswers = { readonly [Id in OfferQuestionId]?: AnswerOf<Id> }

/** What the questions of the form are answered with; a question that is not answered yet is absent. */
export type FormAnswers = { readonly [Id in CaseQuestionId]?: AnswerOf<Id> } & {
  /** The answers about each offer, by its number. */
  readonly offers?: { readonly [Offer in OfferNumber]?: OfferAnswers }
}
