import type { Json } from '../../evaluation/json.js'
import type { Expected } from '../asked.js'
import { type Deviation, deviation } from './deviation.js'
import type { Answered } from './implementation.js'

const isFields = (value: unknown): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * An entry that a list must hold. Where its first field names it (the matter of a review, the item of a checklist) the
 * entry of that name is held against it; otherwise some entry must fit.
 */
function entryDeviations(expected: Json, found: readonly Json[], path: string): Deviation[] {
  const ways = found.map((entry, at) => deviationsOf(expected, entry, `${path}[${at}]`))
  if (ways.some((way) => way.length === 0)) return []
  const [field, name] = isFields(expected) ? (Object.entries(expected)[0] ?? []) : []
  const named = found.findIndex((entry) => field !== undefined && isFields(entry) && entry[field] === name)
  return ways[named] ?? [deviation('holds', path, expected, found)]
}

/** Where an answer departs from the fields that are expected; others are not looked at. */
export function deviationsOf(expected: Json, found: Json | undefined, path: string): Deviation[] {
  if (Array.isArray(expected) && Array.isArray(found))
    return expected.flatMap((entry) => entryDeviations(entry, found, path))
  if (isFields(expected) && isFields(found))
    return Object.entries(expected).flatMap(([field, value]) =>
      deviationsOf(value, found[field], `${path}.${field}`)
    )
  return expected === found ? [] : [deviation('is', path, expected, found)]
}

/** What is wrong with an answer whatever was asked: there is none, or valid facts are refused. */
export function unanswered(answered: Answered): Deviation[] {
  if (answered.kind === 'threw' || answered.kind === 'no-answer')
    return [{ kind: answered.kind, path: '', found: answered.said }]
  return answered.kind === 'invalid' ? [{ kind: 'refused', path: '', found: answered.issues }] : []
}

/** Where an answer departs from what a case says that it must be. */
export function holdCase(expected: Expected, answered: Answered): Deviation[] {
  const lacking = unanswered(answered)
  if (lacking.length > 0) return lacking
  if (expected.kind === 'told') {
    const told = answered.kind === 'decided' ? answered.value : undefined
    const open = answered.kind === 'undetermined' ? answered.partial : undefined
    return deviationsOf(expected.value as Json, told ?? open, told === undefined ? 'partial' : 'value')
  }
  if (answered.kind !== expected.kind) return [deviation('is', 'kind', expected.kind, answered.kind)]
  const { kind: _, ...fields } = expected
  const { kind: __, ...found } = answered
  return Object.entries(fields).flatMap(([field, value]) =>
    deviationsOf(value as Json, (found as Readonly<Record<string, Json>>)[field], field)
  )
}
