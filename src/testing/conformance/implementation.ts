import type { Json } from '../../evaluation/json.js'
import type { FactsOf, HeldFunction, OptionsOf } from '../held-functions.js'

/**
 * What is held against the cases and the laws: some or all of the functions of the library, by their names, in any code
 * that takes the facts and the options of the contract and answers with an evaluation or a promise of one. Of an answer
 * are read: `kind`, `value`, the paths of `missing`, `partial` and `reason`; steps and words are its own. The library itself
 * is one: `import * as aktivloven from 'aktivloven'`.
 */
export type Implementation = {
  readonly [Name in HeldFunction]?: (facts: FactsOf<Name>, options: OptionsOf<Name>) => unknown
}

type Fields = Readonly<Record<string, Json>>

/** What came of a question: an evaluation, as far as it is read, or why there is none. */
export type Answered =
  | { kind: 'decided'; value: Fields }
  | { kind: 'undetermined'; missing: readonly string[]; partial: Fields }
  | { kind: 'notCovered'; reason: string }
  | { kind: 'invalid'; issues: Json }
  | { kind: 'threw' | 'no-answer'; said: string }

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An answer as it survives JSON, which is how it would be stored and sent. */
function plain(raw: unknown): Json | undefined {
  const text = JSON.stringify(raw)
  return text === undefined ? undefined : (JSON.parse(text) as Json)
}

const noAnswer = (raw: unknown): Answered => ({ kind: 'no-answer', said: JSON.stringify(raw) ?? String(raw) })

function read(answer: Json | undefined): Answered {
  if (!isFields(answer)) return noAnswer(answer)
  const { kind, value, missing = [], partial = {}, reason = '', issues = [] } = answer
  if (kind === 'decided' && isFields(value)) return { kind, value }
  if (kind === 'undetermined' && Array.isArray(missing) && isFields(partial)) {
    const paths = missing.flatMap((each) =>
      isFields(each) && typeof each.path === 'string' ? [each.path] : []
    )
    return { kind, missing: paths, partial }
  }
  if (kind === 'notCovered') return { kind, reason: String(reason) }
  if (kind === 'invalid') return { kind, issues }
  return noAnswer(answer)
}

/** Puts a question to an implementation. It gets the facts as a copy, and nothing that it does escapes. */
export async function askOf(
  implementation: Implementation,
  name: HeldFunction,
  facts: unknown,
  options: unknown
): Promise<Answered> {
  try {
    const copy = (value: unknown): never => JSON.parse(JSON.stringify(value)) as never
    return read(plain(await implementation[name]?.(copy(facts), copy(options))))
  } catch (error) {
    return { kind: 'threw', said: error instanceof Error ? error.message : String(error) }
  }
}

/** Whether an implementation has a function. */
export const has = (implementation: Implementation, name: HeldFunction): boolean =>
  typeof implementation[name] === 'function'
