import type { OfferNumber } from '../../law/analysis-form/question.js'
import type { AnswerId, AnswerOf, OfferQuestionId } from '../../law/analysis-form.js'
import { type BandedQuestionId, bandedAnswer } from './banded-answer.js'
import { chosen, type Given, open, stated } from './given.js'
import type { OfferOfCase } from './offers-of-case.js'
import { typeOfOffer } from './type-of-offer.js'

type OfferSources = {
  readonly [Id in OfferQuestionId]: (one: OfferOfCase, number: OfferNumber) => Given<AnswerOf<Id>>
}

/** Hours a week in the printed bands. */
const hours = (
  id: BandedQuestionId & ('3.3.1' | '3.3.2'),
  known: number | undefined,
  told: 'not-stated' | undefined
): Given<AnswerId<'3.3.1'>> => (known === undefined ? stated(told) : chosen(bandedAnswer(id, known)))

/** What the form asks about each offer. */
export const ofOffer: OfferSources = {
  '3.2.6.1': ({ offer: { kind } }, number) =>
    kind === 'ordinary-work' ? open('no-printed-answer') : chosen(typeOfOffer(kind, number)),
  '3.3': ({ offer: { purpose } }) => stated(purpose ?? 'purpose-not-shown'),
  '3.3.1': ({ offer, agreedHours }) => hours('3.3.1', offer.agreedHours, agreedHours),
  '3.3.2': ({ offer, attendedHours }) => hours('3.3.2', offer.attendedHours, attendedHours),
  '3.3.3': ({ offer: { needsMet } }) => stated(needsMet),
  '3.3.4': ({ remarks }) => stated(remarks?.['3.3.4']),
  '3.3.5': ({ assessedByPlace }) => stated(assessedByPlace),
  '3.3.6': ({ remarks }) => stated(remarks?.['3.3.6']),
  // A substantially reduced pace is not full effectiveness; the form does not tell the two apart.
  '3.3.8': ({ offer: { effectiveness } }) =>
    stated(effectiveness === 'substantially-reduced' ? 'not-fully-effective' : effectiveness)
}
