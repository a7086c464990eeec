import {
  type AnalysisForm,
  type AnalysisFormFacts,
  type Decided,
  type FormEntry,
  type FormQuestionId,
  type Hinge,
  type OfferNumber,
  type Readings,
  toAnalysisForm
} from '../../../src/index.js'
import { options } from './form-cases.js'

function evaluation(facts: AnalysisFormFacts, readings: Partial<Readings> = {}): Decided<AnalysisForm> {
  const made = toAnalysisForm(facts, { ...options, readings })
  if (made.kind !== 'decided') throw new Error(JSON.stringify(made))
  return made
}

/** The form of a case, as far as it can be filled while its subject is not chosen. */
export function form(facts: AnalysisFormFacts, readings: Partial<Readings> = {}): AnalysisForm {
  const made = toAnalysisForm(facts, { ...options, readings })
  if (made.kind === 'undetermined' && made.partial !== undefined) return made.partial as AnalysisForm
  if (made.kind !== 'decided') throw new Error(JSON.stringify(made))
  return made.value
}
form.evaluation = evaluation
form.hinges = (facts: AnalysisFormFacts): Hinge[] => evaluation(facts).hinges

/** A place by its question, and of an offer by the offer's number: `3.3/1`. */
export const nameOf = ({ id, offer }: Pick<FormEntry, 'id' | 'offer'>): string =>
  offer === undefined ? id : `${id}/${offer}`

/** What is answered, by place. */
export const answersOf = (facts: AnalysisFormFacts): Record<string, unknown> =>
  Object.fromEntries(
    form(facts).answers.flatMap((entry) =>
      entry.status === 'answered' ? [[nameOf(entry), entry.answer]] : []
    )
  )

/** What is open, by place, and why. */
export const openOf = (facts: AnalysisFormFacts): Record<string, string> =>
  Object.fromEntries(
    form(facts).answers.flatMap((entry) => (entry.status === 'open' ? [[nameOf(entry), entry.because]] : []))
  )

/** One place of the form. */
export function placeOf(facts: AnalysisFormFacts, id: FormQuestionId, offer?: OfferNumber): FormEntry {
  const found = form(facts).answers.find((entry) => entry.id === id && entry.offer === offer)
  if (found === undefined) throw new Error(`${id} ${offer}`)
  return found
}
