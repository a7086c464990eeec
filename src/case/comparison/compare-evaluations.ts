import type { Evaluation } from '../../evaluation/evaluation.js'
import { issue } from '../../evaluation/issue.js'
import type { Json } from '../../evaluation/json.js'
import { step } from '../../evaluation/step.js'
import {
  type ComparableEvaluation,
  type ComparisonFacts,
  comparisonFactsSchema,
  refuseUnlike
} from '../../input/comparison-facts.js'
import { fieldOf } from '../../input/examined.js'
import type { Options } from '../../input/options.js'
import { answerer, type Finding } from '../../input/question.js'
import type { NextStep } from '../next-steps/next-step.js'
import { type ChangedInput, changedInputs } from './changed-inputs.js'
import { type Difference, differences } from './differences.js'
import { dutiesOfChange } from './duties-of-change.js'

/** What changed between two evaluations of one question, and what follows from it. */
export interface Comparison {
  changed: boolean
  /** How the result differs: dates, amounts, how it ends. */
  results: Difference[]
  /** What the rules were given and that differs: facts of the case, and what earlier rules found. */
  inputs: ChangedInput[]
  /** The readings that were chosen otherwise. */
  readings: Difference[]
  /** What the municipality has to do because of it. Empty: nothing follows. */
  duties: NextStep[]
}

/** The part of an evaluation that is its result. */
function resultOf(evaluation: ComparableEvaluation): Json {
  const { kind } = evaluation
  if (kind === 'notCovered') return { kind, reason: evaluation.reason }
  // What is decided and what can be said so far are compared field by field.
  const value = kind === 'decided' ? evaluation.value : evaluation.partial
  return JSON.parse(JSON.stringify({ kind, value }))
}

const within = (path: string, before: Json, after: Json): Difference[] =>
  differences(path, before, after).map((difference) => ({ ...difference, path: difference.path.slice(1) }))

function compare({ before, after }: ComparisonFacts, asOf: string): Finding<Comparison> {
  const results = within('', resultOf(before), resultOf(after))
  const inputs = changedInputs(before, after)
  const readings = within('', before.stamp.readings, after.stamp.readings)
  const duties = dutiesOfChange(before, after, asOf)
  const changed = results.length > 0
  const duty = step('duties-of-change', 'computed', {
    inputs: { before: before.kind, after: after.kind },
    value: { changed: results.length, duties: duties.length },
    also: duties.flatMap(({ citations }) => citations),
    decisive: true
  })
  return { kind: 'decided', value: { changed, results, inputs, readings, duties }, steps: [duty] }
}

const answer = /* @__PURE__ */ answerer<ComparisonFacts, Comparison>({
  capability: 'comparison',
  schema: comparisonFactsSchema,
  consulted: [],
  seen: [],
  refuse: refuseUnlike,
  find: (facts, _, asOf) => compare(facts, asOf)
})

/**
 * Answers: new facts have come, or another reading is chosen: what changed in the result, and what must the
 * municipality do because of it?
 *
 * Notice order § 4, stk. 6 and § 6: a postponed date is told in writing, without a new letter of notice; where no date
 * can be computed any more, that is told; after a restart a new letter is due. Of a date that turns out to be earlier
 * than the one told, the order says nothing: that is reported for a human to weigh.
 *
 * Both evaluations are of one function of the library; of different ones, or where one is `invalid` or has been altered, the comparison is
 * `invalid`. `asOf` is the day on which the change is known; without options, the day of the later evaluation. Nothing is
 * thrown.
 *
 * @example
 * const facts = { lapseDate: '2018-11-01', notice: 'sent-in-time', grounds: [] }
 * const sickness = { kind: 'sickness', documented: 'yes', from: '2018-06-01', to: '2018-06-14' }
 * const before = determineEarningPeriod(facts, { asOf: '2018-05-01' })
 * const after = determineEarningPeriod({ ...facts, grounds: [sickness] }, { asOf: '2018-07-01' })
 * const comparison = compareEvaluations(before, after, { asOf: '2018-07-01' })
 * comparison.value.results.find(({ path }) => path === 'value.lapseDate')
 * // { path: 'value.lapseDate', what: 'date', before: '2018-11-01', after: '2018-12-01' }
 * comparison.value.duties.map(({ step }) => step) // ['tell-new-date', 'hear-citizen']
 */
export function compareEvaluations(
  before: Evaluation<unknown>,
  after: Evaluation<unknown>,
  options?: Options
): Evaluation<Comparison> {
  try {
    return answer({ before, after } as ComparisonFacts, options ?? (dayOf(after) as Options))
  } catch {
    // The schema holds what a comparison needs of any evaluation; one that was altered can lack what its question needs.
    return { kind: 'invalid', issues: [issue('facts', 'no-evaluation', {})] }
  }
}

/** The day of an evaluation; of what is none, nothing, so that it is refused. */
function dayOf(evaluation: unknown): Pick<Options, 'asOf'> | undefined {
  const asOf = fieldOf(fieldOf(evaluation, 'stamp'), 'asOf')
  return asOf === undefined ? undefined : { asOf: asOf as string }
}
