import { type CoupleReductionFacts, reduceCouple, type Spouse, type Step } from '../../src/index.js'
import { evaluated, told } from '../evaluated.js'

/** A couple: the first spouse, the second, and what else is stated. By the rates of 2017 unless another day is. */
export type Couple = [first: Spouse, second: Spouse, more?: Partial<Omit<CoupleReductionFacts, 'spouses'>>]

/** What is evaluated of a couple whose facts can hold together. */
export function coupleEvaluated(...[first, second, more = {}]: Couple) {
  const facts = { lapseDate: '2017-05-01', spouses: [first, second], ...more } as const
  return evaluated(reduceCouple(facts, { asOf: '2017-05-01' }))
}

/** Every step of a couple. */
export const stepsOf = (...couple: Couple): Step[] => coupleEvaluated(...couple).steps

/** The steps after the three that every couple has: the rule's life, the aid without the rule, and its household. */
export const stepsAfterHousehold = (...couple: Couple): Step[] => stepsOf(...couple).slice(3)

/** What is asked of a couple, each question with where it stands: `path: provisions`. */
export function asked(...couple: Couple): string[] {
  const evaluation = coupleEvaluated(...couple)
  if (evaluation.kind !== 'undetermined') throw new Error(evaluation.kind)
  return evaluation.missing.map(({ path, citations }) => `${path}: ${citations.join(', ')}`)
}

/** What every couple whose aid changes is told last: from when, and that there is no særlig støtte (§ 34, stk. 3). */
export const changedFrom = (from: string): object[] => [
  told('couple-from', 'computed', {}, ['aktivloven/26/10'], { value: { from } }),
  told('special-support', 'computed', {}, ['aktivloven/34/3'], { value: 'none' })
]

/** What is told last while it is not known whether the aid changes. */
export const notReached = told('couple-from', 'notReached', {}, ['aktivloven/26/10'])
