import type * as z from 'zod'
import { type Issue, issue } from '../evaluation/issue.js'
import type { IssueCode, IssueParameters } from '../words/issue-codes.js'
import { TEXT, WITH_DECIMALS } from './text.js'

type Found = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** At most this many characters of what was found are repeated in a sentence. */
const MOST_SHOWN = 60

/** A value as an issue shows it: a text in quotes, a list or an object by its brackets alone, and cut short. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return '[…]'
  if (typeof value === 'object' && value !== null) return '{…}'
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value)
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text
}

/** `facts.grounds[3].from`; a key that is no plain name stands in quotes. */
export function pathText(root: string, path: Path): string {
  let text = root
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`
    else if (/^[\w-]+$/.test(String(part))) text += text === '' ? String(part) : `.${String(part)}`
    else text += `[${shown(String(part))}]`
  }
  return text
}

function valueAt(input: unknown, path: Path): unknown {
  let value = input
  for (const part of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[part]
  return value
}

/** Of the alternatives of a union the one that the input comes closest to: no foreign fields, and least wrong. */
function closest(alternatives: readonly Found[][]): Found[] {
  const distance = (issues: Found[]): number =>
    issues.reduce((sum, { code, path }) => {
      if (code === 'unrecognized_keys') return sum + 100
      if (path.length > 0 || code === 'custom') return sum + 1
      return sum + (code === 'invalid_type' ? 1000 : 500)
    }, 0)
  return alternatives.reduce((best, next) => (distance(next) < distance(best) ? next : best))
}

/** What a schema says itself that it expects: any text, or a number that may have decimals. */
const saidBySchema: ReadonlySet<string> = /* @__PURE__ */ new Set([TEXT, WITH_DECIMALS])

/** A type in a form that reads the same in every language. A text is a date unless its schema says otherwise. */
const typeShown: Readonly<Record<string, string>> = {
  string: 'YYYY-MM-DD',
  number: '0, 1, 2, …',
  int: '0, 1, 2, …',
  array: '[…]',
  object: '{…}'
}

/** What a schema wanted: a type, one of some values, or for a union what its alternatives wanted. */
function expectedBy(problem: Found): string {
  if (problem.code === 'invalid_type')
    return saidBySchema.has(problem.message)
      ? problem.message
      : (typeShown[problem.expected] ?? problem.expected)
  if (problem.code === 'invalid_value') return problem.values.map(shown).join(', ')
  if (problem.code === 'invalid_union')
    return problem.errors.flatMap((issues) => issues.slice(0, 1).map(expectedBy)).join(', ')
  return ''
}

/** The most issues that are told of an input: whoever has more knows enough, and a million would fill the memory. */
export const MOST_ISSUES = 1000

/** The issues that a schema found in `input`, the first thousand of them, in our own codes and words. */
export function issuesOf(root: string, input: unknown, found: readonly Found[], above: Path = []): Issue[] {
  const issues: Issue[] = []
  for (const problem of found) {
    for (const one of issuesOfProblem(root, input, problem, above)) {
      if (issues.length === MOST_ISSUES) return issues
      issues.push(one)
    }
  }
  return issues
}

function issuesOfProblem(root: string, input: unknown, problem: Found, above: Path): Issue[] {
  const path = [...above, ...problem.path]
  const value = valueAt(input, path)
  const one = <Code extends IssueCode>(code: Code, parameters: IssueParameters[Code]): Issue[] => [
    issue(pathText(root, path), code, parameters)
  ]
  const expected = expectedBy(problem)
  if (value === undefined && expected !== '') return one('required', { expected })
  switch (problem.code) {
    case 'invalid_union':
      return issuesOf(root, input, closest(problem.errors), path)
    case 'unrecognized_keys':
      return problem.keys
        .slice(0, MOST_ISSUES)
        .map((key) => issue(pathText(root, [...path, key]), 'unknown-key', { key: shown(key) }))
    case 'invalid_type':
      return one('wrong-type', { found: shown(value), expected })
    case 'invalid_value':
      return one('unknown-value', { found: shown(value), expected })
    case 'too_big':
      if (problem.origin === 'array')
        return one('too-many', { found: (value as unknown[]).length, most: Number(problem.maximum) })
      return one('number-out-of-range', { found: shown(value), limit: `≤ ${problem.maximum}` })
    case 'too_small':
      if (problem.origin === 'array')
        return one('too-few', { found: (value as unknown[]).length, least: Number(problem.minimum) })
      return one('number-out-of-range', { found: shown(value), limit: `≥ ${problem.minimum}` })
    case 'custom': {
      const { code, parameters } = problem.params as { code: 'from-after-to'; parameters: never }
      return one(code, parameters)
    }
    default:
      return one('wrong-type', { found: shown(value), expected: '0, 1, 2, …' })
  }
}
