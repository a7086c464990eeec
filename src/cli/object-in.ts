import { type Issue, issue } from '../evaluation/issue.js'
import { shown } from '../input/issues-of.js'
import { JsonBeginning } from './json-beginning.js'
import { type Asked, MOST_MEGABYTES } from './lines.js'
import { textOf } from './utf8.js'

export type JsonObject = Record<string, unknown>

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function notJson(text: string): Issue {
  const position = new JsonBeginning().misfitIn(text) ?? text.length
  // The sentence shows the start of what is wrong, which may be megabytes.
  const found = shown(text.slice(position, position + 100))
  return issue('', 'not-json', { position: position + 1, found })
}

/** The value of a line that is JSON, or what is wrong with it. */
function parsed(line: Asked): { value: unknown } | Issue {
  if (line === 'no-case') return issue('', 'no-case', {})
  if (line === 'too-long') return issue('', 'line-too-long', { megabytes: MOST_MEGABYTES })
  const text = textOf(line)
  if (text === undefined) return issue('', 'not-utf8', {})
  try {
    return { value: JSON.parse(text) }
  } catch {
    return notJson(text)
  }
}

/** The JSON object that a line holds, or what is wrong with the line. */
export function objectIn(line: Asked): { value: JsonObject } | Issue {
  const given = parsed(line)
  if (!('value' in given)) return given
  const { value } = given
  return isObject(value) ? { value } : issue('', 'wrong-type', { found: shown(value), expected: '{…}' })
}

/** The id that comes back with the answer, or that it is no text. */
export function idIn({ id }: JsonObject): { id?: string; issues: Issue[] } {
  if (id === undefined) return { issues: [] }
  if (typeof id === 'string') return { id, issues: [] }
  return { issues: [issue('id', 'wrong-type', { found: shown(id), expected: '"…"' })] }
}
