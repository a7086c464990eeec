import type { OfferNumber } from '../../law/analysis-form/question.js'
import { type CaseQuestionId, type FormCondition, formQuestions } from '../../law/analysis-form.js'
import type { FormAnswer, FormEntry } from './analysis-form.js'
import { basics } from './answers-basics.js'
import { boardOnExemption } from './answers-board-on-exemption.js'
import { exemption } from './answers-exemption.js'
import { extension } from './answers-extension.js'
import { extensionResult } from './answers-extension-result.js'
import { ofOffer } from './answers-offer.js'
import { ordinaryWork } from './answers-work.js'
import { applicabilityOf } from './applicable.js'
import type { FormAnswers } from './form-answers.js'
import { type FormPlace, formPlaces } from './form-places.js'
import { type Given, open } from './given.js'
import type { KnownCase, Sources } from './known-case.js'
import { type OfferOfCase, offersOfForm } from './offers-of-case.js'

/** Where the answer to each question that is asked once comes from. */
const sources = {
  ...basics,
  ...exemption,
  ...boardOnExemption,
  ...extension,
  ...extensionResult,
  ...ordinaryWork
} satisfies Sources as { readonly [Id in CaseQuestionId]: (known: KnownCase) => Given<FormAnswer> }

function givenAt(place: FormPlace, known: KnownCase): Given<FormAnswer> {
  if (!('offer' in place)) return sources[place.id](known)
  const one = offersOfForm(known)[place.offer - 1]
  if (one === undefined) return open('not-in-the-facts')
  const source: (offer: OfferOfCase, number: OfferNumber) => Given<FormAnswer> = ofOffer[place.id]
  return source(one, place.offer)
}

/** The remarks on a question that can also be answered by choosing; where it is answered in words they are its answer. */
function remarksOn(place: FormPlace, known: KnownCase): { remarks?: string } {
  if (formQuestions[place.id].type !== 'choice') return {}
  const all: Readonly<Record<string, string>> =
    ('offer' in place ? offersOfForm(known)[place.offer - 1]?.remarks : known.about.remarks) ?? {}
  const remarks = all[place.id]
  return remarks === undefined ? {} : { remarks }
}

const copied = (conditions: readonly FormCondition[]): FormCondition[] =>
  conditions.map((condition) => ({ ...condition, is: [...condition.is] }) as FormCondition)

function entryAt(place: FormPlace, known: KnownCase, answers: FormAnswers): FormEntry {
  const { applies, because } = applicabilityOf(place, answers)
  const entry = { ...place, question: { ...formQuestions[place.id].question } }
  if (applies === 'no') return { ...entry, status: 'does-not-apply', because: copied(because) }
  const remarks = remarksOn(place, known)
  if (applies === 'unknown') {
    const restsOn = copied(because)
    return { ...entry, status: 'open', because: 'rests-on-open-question', restsOn, ...remarks }
  }
  const given = givenAt(place, known)
  if (given.status === 'answered')
    return { ...entry, status: 'answered', answer: given.answer, by: given.by, ...remarks }
  const suitable = given.suitable === undefined ? {} : { suitable: [...given.suitable] }
  return { ...entry, status: 'open', because: given.because, ...suitable, ...remarks }
}

/**
 * The form, place by place. Whether a question is asked rests on those before it, so only an answer to a question that is
 * asked counts for those that follow.
 */
export function fillForm(known: KnownCase): FormEntry[] {
  const answers: Record<string, unknown> = {}
  const offers: Partial<Record<OfferNumber, Record<string, unknown>>> = {}
  return formPlaces.map((place) => {
    const entry = entryAt(place, known, { ...answers, offers } as FormAnswers)
    if (entry.status !== 'answered') return entry
    if ('offer' in place) offers[place.offer] = { ...offers[place.offer], [place.id]: entry.answer }
    else answers[place.id] = entry.answer
    return entry
  })
}
