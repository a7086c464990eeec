import type { FormCondition } from '../../law/analysis-form.js'
import { type Answer, all } from '../../logic/answer.js'
import type { FormAnswers, OfferAnswers } from './form-answers.js'
import { conditionsAt, type FormPlace, formPlaces } from './form-places.js'

/** Whether a question of the form is asked, and why. */
export type Applicability = FormPlace & {
  /** Whether it is asked; `unknown` as long as an earlier question on which that rests has no answer. */
  readonly applies: Answer
  /**
   * Why: where it is asked, all its conditions (none where it always is); where it is not, those that fail; where that
   * is not known yet, those whose question has no answer.
   */
  readonly because: readonly FormCondition[]
}

/** Whether a condition holds: `unknown` where its question has no answer, or nothing is chosen under it. */
function holds({ question, is }: FormCondition, answers: FormAnswers & OfferAnswers): Answer {
  const chosen: readonly unknown[] = [answers[question] ?? []].flat()
  if (chosen.length === 0) return 'unknown'
  const fulfilling: readonly unknown[] = is
  return chosen.some((answer) => fulfilling.includes(answer)) ? 'yes' : 'no'
}

/** Whether the question at a place of the form is asked, given the answers so far. */
export function applicabilityOf(place: FormPlace, answers: FormAnswers): Applicability {
  const known = 'offer' in place ? { ...answers, ...answers.offers?.[place.offer] } : answers
  const conditions = conditionsAt(place).map((condition) => ({ condition, held: holds(condition, known) }))
  const applies = all(conditions.map(({ held }) => held))
  const because = conditions.filter(({ held }) => held === applies).map(({ condition }) => condition)
  return { ...place, applies, because }
}

/**
 * Which questions of the appeal board’s analysis form are asked, given the answers so far: every question in the order
 * of the form, those about offers once for each of the four.
 *
 * @example
 * applicable({ '2.2': 'extension', '6.2': 'no' }).find(({ id }) => id === '6.3')
 * // { id: '6.3', applies: 'no', because: [{ question: '6.2', is: ['yes'], printed: true }] }
 */
export const applicable = (answers: FormAnswers): Applicability[] =>
  formPlaces.map((place) => applicabilityOf(place, answers))
