import { formBlocks } from '../../law/analysis-form/blocks.js'
import type { OfferNumber } from '../../law/analysis-form/question.js'
import {
  type CaseQuestionId,
  type FormCondition,
  type FormQuestionId,
  formQuestions,
  type OfferQuestionId
} from '../../law/analysis-form.js'
import { frozen } from '../../law/frozen.js'

/** A place in the form that takes an answer: a question, and where it is asked about an offer, which. */
export type FormPlace =
  | { readonly id: CaseQuestionId }
  | { readonly id: OfferQuestionId; readonly offer: OfferNumber }

const offers: readonly OfferNumber[] = [1, 2, 3, 4]

const inOrder = /* @__PURE__ */ Object.keys(formQuestions) as FormQuestionId[]

function placesInOrder(): readonly FormPlace[] {
  const about = formBlocks.offer.questions
  const isAbout = (id: FormQuestionId): id is OfferQuestionId => (about as readonly string[]).includes(id)
  const allAboutOffers = offers.flatMap((offer) => about.map((id) => ({ id, offer })))
  const places = inOrder.flatMap((id): FormPlace[] => {
    if (id === about[0]) return allAboutOffers
    return isAbout(id) ? [] : [{ id }]
  })
  return frozen(places)
}

/** Every place of the form in its order: all that is asked about an offer stands together. */
export const formPlaces: readonly FormPlace[] = /* @__PURE__ */ placesInOrder()

/**
 * The conditions that must all hold for a question to be asked, in the order of the form; none where it always is. A
 * condition on a question that is asked about each offer means the same offer.
 */
export function conditionsAt(place: FormPlace): readonly FormCondition[] {
  const own: readonly FormCondition[] = formQuestions[place.id].appliesWhen
  if (!('offer' in place)) return own
  return [...own, ...formBlocks.offer.appliesWhen[place.offer]].sort(
    (a, b) => inOrder.indexOf(a.question) - inOrder.indexOf(b.question)
  )
}
