import type { IsoDate } from '../calendar/iso-date.js'
import { type Issue, issue } from '../evaluation/issue.js'
import { MOST_ISSUES, pathText, shown } from '../input/issues-of.js'
import type { Asked } from './lines.js'
import { idIn, isObject, objectIn } from './object-in.js'

/** A case as the line gives it: what is wrong with the line itself, and the facts and options as they stand. */
export interface Case {
  id?: string
  facts: unknown
  options: unknown
  issues: Issue[]
}

/** The options with the day of assessment of the command line, where they do not name their own. */
function withAsOf(options: unknown, asOf: IsoDate | undefined): unknown {
  if (asOf === undefined) return options
  if (options === undefined) return { asOf }
  return isObject(options) && !Object.hasOwn(options, 'asOf') ? { ...options, asOf } : options
}

/**
 * The case that a line gives, or what is wrong with the line.
 *
 * @param asOf the day of assessment for cases that name none
 */
export function caseOf(line: Asked, asOf: IsoDate | undefined): Case | Issue {
  const given = objectIn(line)
  if (!('value' in given)) return given
  const { value } = given
  const { facts, options } = value
  const { id, issues } = idIn(value)
  for (const key in value) {
    if (key === 'id' || key === 'facts' || key === 'options') continue
    if (issues.length === MOST_ISSUES) break
    issues.push(issue(pathText('', [key]), 'unknown-key', { key: shown(key) }))
  }
  return {
    ...(id === undefined ? {} : { id }),
    facts,
    options: withAsOf(options, asOf),
    issues
  }
}
