import type { Json } from '../../evaluation/json.js'
import { arbitraries } from '../arbitraries/arbitraries.js'
import type { Asked, Entry } from '../asked.js'
import { boardCases } from '../board-cases/board-cases.js'
import type { FastCheck } from '../fast-check.js'
import { type HeldFunction, heldFunctions } from '../held-functions.js'
import { principleDecisions } from '../principle-decisions/principle-decisions.js'
import { workedExamples } from '../worked-examples/worked-examples.js'
import { holdCase } from './hold-case.js'
import { holdLaw } from './hold-law.js'
import { askOf, has, type Implementation } from './implementation.js'
import { allLaws } from './laws.js'
import { type ConformanceReport, type Failure, type Held, tally } from './report.js'

/** How an implementation is held. */
export interface ConformanceOptions {
  /** The module fast-check. Without it the laws are not tried, and the report says so. */
  fastCheck?: FastCheck
  /** On how many random cases each law is tried; 200 where nothing is said. */
  runs?: number
  /** From which seed they are drawn, so that a run can be made again; 225 where nothing is said. */
  seed?: number
}

/** Every entry with its questions: the board’s cases, the examples of the principle decisions, the worked examples. */
const entries: readonly Entry[] = [
  ...boardCases,
  ...principleDecisions.flatMap(({ examples }) => examples),
  ...workedExamples
]

async function caseFailure(
  implementation: Implementation,
  { subject, source }: Entry,
  { id, function: name, facts, options, expected, confidence, assumed }: Asked
): Promise<Failure | undefined> {
  const answer = await askOf(implementation, name, facts, options)
  const deviations = holdCase(expected, answer)
  if (deviations.length === 0) return undefined
  const asked = [
    {
      facts: facts as unknown as Json,
      options: options as unknown as Json,
      answer: answer as unknown as Json
    }
  ]
  return { kind: 'case', id, function: name, subject, source, confidence, assumed, asked, deviations }
}

/**
 * Holds an implementation of the library’s functions, be it another system’s, against the board’s cases, the examples of the
 * principle decisions, the worked examples, and, where fast-check is passed, against the laws that any implementation must
 * keep under the default readings. Functions that are not given are not held, which is no failure. An implementation that
 * throws, or answers with something else than an evaluation, fails there: nothing is thrown. It may answer with promises;
 * one question is put after the other, and none is given a time limit.
 *
 * @example
 * // An implementation that adds no day to any date.
 * const report = await runConformance({
 *   postponeLapseDate: ({ lapseDate }) => ({ kind: 'decided', value: { calculationDate: lapseDate, lapseDate } })
 * })
 * report.conforms // false
 * report.failures[0].id // '33-18-a/postponed'
 * report.failures[0].deviations[0]
 * // { kind: 'is', path: 'value.calculationDate', expected: '2018-11-14', found: '2018-11-01' }
 */
export async function runConformance(
  implementation: Implementation,
  { fastCheck, runs = 200, seed = 225 }: ConformanceOptions = {}
): Promise<ConformanceReport> {
  const results: Held[] = []
  const failures: Failure[] = []
  const note = (
    kind: Held['kind'],
    id: string,
    name: HeldFunction,
    failure: Failure | undefined | 'not-run'
  ) => {
    const outcome = failure === 'not-run' ? failure : failure === undefined ? 'held' : 'failed'
    results.push({ kind, id, function: name, outcome })
    if (failure !== undefined && failure !== 'not-run') failures.push(failure)
  }
  for (const entry of entries)
    for (const asked of entry.asked) {
      const isHeld = has(implementation, asked.function)
      const failure = isHeld ? await caseFailure(implementation, entry, asked) : 'not-run'
      note('case', asked.id, asked.function, failure)
    }
  const made = fastCheck === undefined ? undefined : arbitraries(fastCheck)
  for (const law of allLaws) {
    const isHeld = fastCheck !== undefined && made !== undefined && has(implementation, law.function)
    const failure = isHeld ? await holdLaw(law, implementation, fastCheck, made, { runs, seed }) : 'not-run'
    note('property', law.id, law.function, failure)
  }
  return {
    conforms: failures.length === 0 && results.some(({ outcome }) => outcome === 'held'),
    cases: tally(results, 'case'),
    properties: tally(results, 'property'),
    ...(fastCheck === undefined ? {} : { tried: { runs, seed } }),
    notGiven: heldFunctions.filter((name) => !has(implementation, name)),
    failures,
    results
  }
}
