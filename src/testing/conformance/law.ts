import type { Json } from '../../evaluation/json.js'
import type { laws } from '../../words/da/conformance.js'
import type { Arbitraries } from '../arbitraries/arbitraries.js'
import type { Source } from '../asked.js'
import type { Arbitrary, FastCheck } from '../fast-check.js'
import type { FactsOf, HeldFunction, OptionsOf } from '../held-functions.js'
import type { Deviation } from './deviation.js'
import type { Answered } from './implementation.js'

/** A law that any implementation must keep. */
export type LawId = keyof typeof laws

/** A function's facts and options. */
export interface Question<Name extends HeldFunction = HeldFunction> {
  facts: FactsOf<Name>
  options: OptionsOf<Name>
}

/** A law of one function: what is drawn, which questions that makes, and whether the answers keep the law. */
export interface Law {
  id: LawId
  function: HeldFunction
  source: Source
  /** Draws inputs and gives the questions that each makes; `judge` says where their answers break the law. */
  drawn: (made: Arbitraries, fc: FastCheck) => Arbitrary<LawCase>
}

/** One input of a law. */
export interface LawCase {
  questions: readonly Question[]
  judge: (...answers: readonly Answered[]) => Deviation[]
}

interface Stated<Name extends HeldFunction, Input> {
  id: LawId
  function: Name
  source: Source
  drawn: (made: Arbitraries, fc: FastCheck) => Arbitrary<Input>
  /** The questions that an input makes. */
  asks: (input: Input) => readonly Question<Name>[]
  /** Where the answers, in the order of the questions, break the law. None of them lacks an answer or refuses the facts. */
  judge: (answers: readonly Answered[], input: Input) => Deviation[]
}

/** A law as it is stated for one function. */
export const law = <Name extends HeldFunction, Input>(stated: Stated<Name, Input>): Law => ({
  id: stated.id,
  function: stated.function,
  source: stated.source,
  drawn: (made, fc) =>
    stated.drawn(made, fc).map((input) => ({
      questions: stated.asks(input) as readonly Question[],
      judge: (...answers) => stated.judge(answers, input)
    }))
})

/** The value of an answer that decides; without fields otherwise. */
export const valueIn = (answered: Answered | undefined): Readonly<Record<string, Json>> =>
  answered?.kind === 'decided' ? answered.value : {}

/** A text field of a value; empty where there is none. */
export const textIn = (value: Readonly<Record<string, Json>>, field: string): string =>
  typeof value[field] === 'string' ? value[field] : ''

/** A number in a value. */
export const numberIn = (value: Readonly<Record<string, Json>>, field: string): number =>
  typeof value[field] === 'number' ? value[field] : Number.NaN

/** A part of a value that has fields itself. */
export function fieldsIn(
  value: Readonly<Record<string, Json>>,
  field: string
): Readonly<Record<string, Json>> {
  const inner = value[field]
  return typeof inner === 'object' && !Array.isArray(inner) ? (inner as Record<string, Json>) : {}
}
