import type { AboutOffer } from '../../input/about-form-case.js'
import type { Offer } from '../../input/offer.js'
import type { AnswerId } from '../../law/analysis-form.js'
import { bandedAnswer } from './banded-answer.js'
import { chosen, chosenWhere, type Given, open, stated } from './given.js'
import type { KnownCase } from './known-case.js'

/** An offer in the facts, and what the form alone is told of it. */
export interface OfferOfCase extends AboutOffer {
  readonly offer: Offer
}

/** The offers begun at the latest on the day of the assessment, in their order. Ordinary work is no offer. */
function offersBefore({ review, about, assessedOn }: KnownCase): OfferOfCase[] | undefined {
  return (
    review.exemption?.offers
      .map((offer, index) => ({ ...about.exemption?.offers?.[index], offer }))
      // Dates in this form sort as text.
      .filter(({ offer: { kind, from = assessedOn } }) => kind !== 'ordinary-work' && from <= assessedOn)
  )
}

const describing = (offers: readonly OfferOfCase[], answer: Offer['describesCapacity']): OfferOfCase[] =>
  offers.filter(({ offer }) => offer.describesCapacity === answer)

/** The offers that the form asks about: those that describe level of functioning or working capacity (3.2.6). */
export const offersOfForm = (known: KnownCase): OfferOfCase[] => describing(offersBefore(known) ?? [], 'yes')

/** 3.2.5: yes or no is printed, and nothing for an offer of which it cannot be assessed. */
export function offersDescribeCapacity(known: KnownCase): Given<AnswerId<'3.2.5'>> {
  const offers = offersBefore(known)
  if (offers === undefined) return open('not-in-the-facts')
  if (describing(offers, 'yes').length > 0) return stated('yes')
  return describing(offers, 'cannot-be-assessed').length > 0 ? open('no-printed-answer') : stated('no')
}

/** 3.2.6: how many they are; each of which that cannot be assessed may be one more. */
export function howManyOffers(known: KnownCase): Given<AnswerId<'3.2.6'>> {
  const offers = offersBefore(known)
  if (offers === undefined) return open('not-in-the-facts')
  const least = describing(offers, 'yes').length
  const most = least + describing(offers, 'cannot-be-assessed').length
  const numbers = Array.from({ length: most - least + 1 }, (_, more) => bandedAnswer('3.2.6', least + more))
  const unprinted = numbers.find(({ status }) => status === 'open')
  if (unprinted !== undefined) return chosen(unprinted)
  return chosenWhere('3.2.6', (id) => numbers.some((one) => one.status === 'answered' && one.answer === id))
}
