import type { OfferNumber } from '../../law/analysis-form/question.js'
import type { AnswerId } from '../../law/analysis-form.js'
import { type PrintedChoice, printedChoice } from './printed-choice.js'

/**
 * The answer to 3.2.6.1: what kind of offer it is. "Mentorstøtte" is printed for offers 2 to 4 only; for offer 1 it is
 * open.
 *
 * @example
 * typeOfOffer('mentor', 1) // { status: 'open', because: 'no-printed-answer' }
 */
export function typeOfOffer(type: AnswerId<'3.2.6.1'>, offer: OfferNumber): PrintedChoice<'3.2.6.1'> {
  return printedChoice(
    '3.2.6.1',
    ({ offers }, answerId) => answerId === type && (offers === undefined || offers.includes(offer))
  )
}
