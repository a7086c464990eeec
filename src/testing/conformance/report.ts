import type { Json } from '../../evaluation/json.js'
import type { Bilingual, Confidence } from '../../law/provenance.js'
import type { Source } from '../asked.js'
import type { HeldFunction } from '../held-functions.js'
import type { Deviation } from './deviation.js'

/** How many held, how many did not, and how many were not tried. */
export interface Tally {
  held: number
  failed: number
  notRun: number
}

/** What came of one case or one law. */
export interface Held {
  kind: 'case' | 'property'
  /** Of a case that of its question, of a property that of its law. */
  id: string
  function: HeldFunction
  outcome: 'held' | 'failed' | 'not-run'
}

/** A question as it was put to the implementation, and what it answered. */
export interface AskedAndAnswered {
  facts: Json
  options: Json
  /** How it ended and the fields that are read of it. */
  answer: Json
}

/** A case or a law that does not hold. */
export interface Failure {
  kind: 'case' | 'property'
  id: string
  function: HeldFunction
  /** What the case is about, or what the law says. */
  subject: Bilingual
  source: Source
  /** How sure the expected answer is; of a law, that it is derived from its source. */
  confidence: Confidence
  /** What the facts say and the source does not print. */
  assumed: readonly string[]
  /** Of a case its question; of a law the questions of the smallest counterexample that was found. */
  asked: readonly AskedAndAnswered[]
  /** In what the answer, or the last of the answers, is not as it must be. */
  deviations: readonly Deviation[]
}

/** What came of holding an implementation against the cases and the laws: plain data. */
export interface ConformanceReport {
  /** Whether something was held, and nothing failed. */
  conforms: boolean
  cases: Tally
  properties: Tally
  /** On how many random cases each law was tried, and from which seed; absent where fast-check was not passed. */
  tried?: { runs: number; seed: number }
  /** The functions that the implementation does not give. */
  notGiven: readonly HeldFunction[]
  failures: readonly Failure[]
  /** Every case and law in order. */
  results: readonly Held[]
}

/** How the results of a kind fell out. */
export function tally(results: readonly Held[], kind: Held['kind']): Tally {
  const count = (outcome: Held['outcome']): number =>
    results.filter((each) => each.kind === kind && each.outcome === outcome).length
  return { held: count('held'), failed: count('failed'), notRun: count('not-run') }
}
