import {
  type CoupleReductionFacts,
  type Evaluation,
  reduceCouple,
  type Spouse,
  type Step
} from '../../src/index.js'

/** A couple: the first spouse, the second, and what else is stated. By the rates of 2017 unless another day is. */
export type Couple = [first: Spouse, second: Spouse, more?: Partial<Omit<CoupleReductionFacts, 'spouses'>>]

type Told = Exclude<Evaluation<unknown>, { kind: 'invalid' }>

/** What is evaluated of a couple whose facts can hold together. */
export function evaluated(...[first, second, more = {}]: Couple): Told {
  const facts = { lapseDate: '2017-05-01', spouses: [first, second], ...more } as const
  const evaluation = reduceCouple(facts, { asOf: '2017-05-01' })
  if (evaluation.kind === 'invalid') throw new Error(JSON.stringify(evaluation.issues))
  return evaluation
}

/** Every step of a couple. */
export const stepsOf = (...couple: Couple): Step[] => evaluated(...couple).steps

/** The steps after the three that every couple has: the rule's life, the aid without the rule, and its household. */
export const stepsAfterHousehold = (...couple: Couple): Step[] => stepsOf(...couple).slice(3)

/** What is asked of a couple, each question with where it stands: `path: provisions`. */
export function asked(...couple: Couple): string[] {
  const evaluation = evaluated(...couple)
  if (evaluation.kind !== 'undetermined') throw new Error(evaluation.kind)
  return evaluation.missing.map(({ path, citations }) => `${path}: ${citations.join(', ')}`)
}

/** A step as a record has it. */
export const told = (
  rule: string,
  outcome: string,
  inputs: object,
  citations: readonly string[],
  more: { value?: unknown; decisive?: true } = {}
): object => ({ rule, outcome, inputs, citations, ...more })

/** What every couple whose aid changes is told last: from when, and that there is no særlig støtte (§ 34, stk. 3). */
export const changedFrom = (from: string): object[] => [
  told('couple-from', 'computed', {}, ['aktivloven/26/10'], { value: { from } }),
  told('special-support', 'computed', {}, ['aktivloven/34/3'], { value: 'none' })
]

/** What is told last while it is not known whether the aid changes. */
export const notReached = told('couple-from', 'notReached', {}, ['aktivloven/26/10'])
