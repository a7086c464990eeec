import { expect } from 'vitest'
import {
  type DecidedExtension,
  type Ground,
  type MunicipalDecision,
  type Options,
  type Review,
  type ReviewedMatter,
  type ReviewedPeriod,
  type ReviewFacts,
  type ReviewMatter,
  reviewDecision
} from '../../../src/index.js'

/** 30 sick days in the earning period of 1 November 2018: by 33-18 the period ends 30 November, the date is 1 December. */
export const sick: Ground = { kind: 'sickness', documented: 'yes', from: '2018-03-01', to: '2018-03-30' }

export const period = (changes: Partial<ReviewedPeriod> = {}): ReviewedPeriod => ({
  lapseDate: '2018-11-01',
  notice: 'sent-in-time',
  grounds: [{ ground: sick }],
  ...changes
})

export const decision = (changes: Partial<MunicipalDecision> = {}): MunicipalDecision => ({
  on: '2018-10-15',
  ...changes
})

export const extended = (
  extension: DecidedExtension,
  given: Partial<ReviewedPeriod> = {},
  changes: Partial<MunicipalDecision> = {}
): ReviewFacts => ({ decision: decision({ extension, ...changes }), period: period(given) })

export const evaluate = (facts: ReviewFacts, options: Partial<Options> = {}) =>
  reviewDecision(facts, { asOf: '2019-06-15', ...options })

export function review(facts: ReviewFacts, options: Partial<Options> = {}): Review {
  const evaluation = evaluate(facts, options)
  if (evaluation.kind !== 'decided') return expect.fail(JSON.stringify(evaluation))
  return evaluation.value
}

export const matter = (facts: ReviewFacts, which: ReviewMatter): ReviewedMatter =>
  review(facts).matters.find((each) => each.matter === which) ?? expect.fail(`no ${which}`)

export const stepsOf = (facts: ReviewFacts): string[] => review(facts).nextSteps.map(({ step }) => step)
