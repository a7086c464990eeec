import type { IsoDate } from '../calendar/iso-date.js'
import type { Explainable } from '../explain/explain.js'
import { MOST_ISSUES } from '../input/issues-of.js'
import { caseOf } from './case-of.js'
import type { Command } from './commands.js'
import type { Asked } from './lines.js'

/** The answer to a case, with the id that it came with. */
export interface Answer {
  id?: string
  evaluation: Explainable
}

/** Answers a line. What is wrong with the line and what is wrong with its facts are reported together. */
export function answerTo(line: Asked, command: Command, asOf: IsoDate | undefined): Answer {
  const given = caseOf(line, asOf)
  if ('code' in given) return { evaluation: { kind: 'invalid', issues: [given] } }
  const { id, facts, options, issues } = given
  const found = command.evaluate(facts, options)
  const all = found.kind === 'invalid' ? issues.concat(found.issues) : issues
  const evaluation: Explainable =
    all.length === 0 ? found : { kind: 'invalid', issues: all.slice(0, MOST_ISSUES) }
  return id === undefined ? { evaluation } : { id, evaluation }
}
