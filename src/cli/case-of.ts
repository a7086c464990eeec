import type { IsoDate } from '../calendar/iso-date.js'
import { type Issue, issue } from '../evaluation/issue.js'
import { MOST_ISSUES, pathText, shown } from '../input/issues-of.js'
import { JsonBeginning } from './json-beginning.js'
import { type Line, MOST_MEGABYTES } from './lines.js'
import { textOf } from './utf8.js'

/** What is to be answered: a line, or that the input held none at all. */
export type Asked = Line | 'no-case'

/** A case as the line gives it: what is wrong with the line itself, and the facts and options as they stand. */
export interface Case {
  id?: string
  facts: unknown
  options: unknown
  issues: Issue[]
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function notJson(text: string): Issue {
  const position = new JsonBeginning().misfitIn(text) ?? text.length
  // The sentence shows the start of what is wrong, which may be megabytes.
  const found = shown(text.slice(position, position + 100))
  return issue('', 'not-json', { position: position + 1, found })
}

/** The options with the day of assessment of the command line, where they do not name their own. */
function withAsOf(options: unknown, asOf: IsoDate | undefined): unknown {
  if (asOf === undefined) return options
  if (options === undefined) return { asOf }
  return isObject(options) && !Object.hasOwn(options, 'asOf') ? { ...options, asOf } : options
}

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

/**
 * The case that a line gives, or what is wrong with the line.
 *
 * @param asOf the day of assessment for cases that name none
 */
export function caseOf(line: Asked, asOf: IsoDate | undefined): Case | Issue {
  const given = parsed(line)
  if (!('value' in given)) return given
  const { value } = given
  if (!isObject(value)) return issue('', 'wrong-type', { found: shown(value), expected: '{…}' })

  const { id, facts, options } = value
  const issues: Issue[] = []
  if (id !== undefined && typeof id !== 'string')
    issues.push(issue('id', 'wrong-type', { found: shown(id), expected: '"…"' }))
  for (const key in value) {
    if (key === 'id' || key === 'facts' || key === 'options') continue
    if (issues.length === MOST_ISSUES) break
    issues.push(issue(pathText('', [key]), 'unknown-key', { key: shown(key) }))
  }
  return {
    ...(typeof id === 'string' ? { id } : {}),
    facts,
    options: withAsOf(options, asOf),
    issues
  }
}
