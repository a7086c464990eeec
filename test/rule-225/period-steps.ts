import { determineEarningPeriod, type EarningPeriodFacts, type Step } from '../../src/index.js'
import { evaluated, stepIn } from '../evaluated.js'

/** What is evaluated of an earning period that has passed, where no other day is named. */
export const evaluationOf = (facts: EarningPeriodFacts, asOf = '2030-12-31') =>
  evaluated(determineEarningPeriod(facts, { asOf }))

/** The step of a rule of an earning period. */
export const stepOf = (facts: EarningPeriodFacts, rule: string, asOf?: string): Step | undefined =>
  stepIn(evaluationOf(facts, asOf), rule)
