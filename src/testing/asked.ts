import type { NotCovered } from '../evaluation/evaluation.js'
import type { Bilingual, Confidence } from '../law/provenance.js'
import type { FactsOf, HeldFunction, OptionsOf, ValueOf } from './held-functions.js'

/** Where something is printed. */
export interface Source {
  /** The work, by its title; of what is derived, what it is derived from. */
  work: string
  /** Its section. */
  section?: string
  /** Its page or pages, where they are known. */
  page?: string
}

/**
 * A part of a value: the fields that a source speaks of. Of a list it holds the entries that the source names; there
 * may be others, in any order.
 */
export type Part<Value> = Value extends readonly (infer Entry)[]
  ? readonly Part<Entry>[]
  : Value extends object
    ? { readonly [Key in keyof Value]?: Part<Value[Key]> }
    : Value

/**
 * What an answer must be. `decided`: the fields of `value` that are named. `undetermined`: at least these facts are asked
 * for, by their paths. `notCovered`: for this reason. `told`: the fields that are named stand in the answer, be it decided
 * or still open (`value` or `partial`).
 */
export type Expected<Name extends HeldFunction = HeldFunction> =
  | { kind: 'decided'; value: Part<ValueOf<Name>> }
  | { kind: 'undetermined'; missing: readonly string[] }
  | { kind: 'notCovered'; reason: NotCovered }
  | { kind: 'told'; value: Part<ValueOf<Name>> }

/** A question that a source answers: a function's facts and options, and what the answer must be. */
export type Asked<Name extends HeldFunction = HeldFunction> = {
  [Each in Name]: {
    /** Of all questions of the kit this one: `sag-65/earning-period`. */
    id: string
    function: Each
    facts: FactsOf<Each>
    options: OptionsOf<Each>
    expected: Expected<Each>
    /**
     * How sure the expected answer is: `read` in the source, told by a `secondary` source, or `derived`, that is computed
     * by hand from what was read.
     */
    confidence: Confidence
    /** What the source does not print and the facts had to say, in English. */
    assumed: readonly string[]
  }
}[Name]

/** What every entry of the kit's data says of itself. */
export interface Entry {
  id: string
  /** What it is about, in a line. */
  subject: Bilingual
  source: Source
  /** How sure it is that the source says so. */
  confidence: Confidence
  /** What a reader should know about it. */
  note?: string
  /** The questions that it answers; none where what it says is not computed. */
  asked: readonly Asked[]
}
