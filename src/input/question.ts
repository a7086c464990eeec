import type * as z from 'zod'
import type { IsoDate } from '../calendar/iso-date.js'
import type { Evaluation } from '../evaluation/evaluation.js'
import { evaluationOf, type Finding } from '../evaluation/finding.js'
import { type HingeOutcome, hingeFinder, withDefaults } from '../evaluation/hinge.js'
import type { Issue } from '../evaluation/issue.js'
import type { Json } from '../evaluation/json.js'
import { type Capability, stamp } from '../evaluation/stamp.js'
import type { ReadingId, Readings } from '../law/readings.js'
import type { Options } from './options.js'
import { validate } from './validate.js'

export type { Finding } from '../evaluation/finding.js'

/** A question that the library answers: its facts, its readings, and its law. */
export interface Question<Facts, Value, Extra = unknown> {
  capability: Capability
  schema: z.ZodType<Facts>
  /** The readings on which the answer rests. */
  consulted: readonly ReadingId[]
  /** Those of them that can give these facts another answer; all of them where nothing is said. */
  atStake?(facts: Facts, asOf: IsoDate): readonly ReadingId[]
  /** The fields of a value, or of what can be said while facts are missing, that make it another result. */
  seen: readonly string[]
  /** What else of either makes it another result, by name. */
  alsoSeen?(said: Value | Extra): Readonly<Record<string, Json>>
  /** What makes no sense though every field is valid; nothing is found then. */
  refuse?(facts: Facts, asOf: IsoDate): Issue[]
  find(facts: Facts, readings: Readings, asOf: IsoDate): Finding<Value, Extra>
}

/** The function that answers a question: facts and options in, an explained evaluation out. */
export function answerer<Facts, Value, Extra = unknown>(question: Question<Facts, Value, Extra>) {
  const { capability, schema, consulted } = question
  const hingesOf = hingeFinder<Finding<Value, Extra>>(consulted, {
    outcome: (finding) => outcomeOf(finding, question),
    same: (a, b) => JSON.stringify(outcomeOf(a, question)) === JSON.stringify(outcomeOf(b, question))
  })
  return (facts: Facts, options: Options): Evaluation<Value, Extra> => {
    const input = validate(schema, facts, options)
    if (!input.valid) return { kind: 'invalid', issues: input.issues }
    const { asOf } = input.options
    const refused = question.refuse?.(input.facts, asOf) ?? []
    if (refused.length > 0) return { kind: 'invalid', issues: refused }
    const readings = withDefaults(input.options.readings)
    const finding = question.find(input.facts, readings, asOf)
    const hinges = hingesOf(
      readings,
      finding,
      (other) => question.find(input.facts, other, asOf),
      question.atStake?.(input.facts, asOf)
    )
    return evaluationOf(finding, hinges, stamp(capability, asOf, consulted, readings))
  }
}

/** The result as the citizen sees it: how it ends, and the fields that the question names. */
function outcomeOf<Value, Extra>(
  finding: Finding<Value, Extra>,
  { seen, alsoSeen }: Pick<Question<never, Value, Extra>, 'seen' | 'alsoSeen'>
): HingeOutcome {
  if (finding.kind === 'notCovered') return { kind: finding.kind, reason: finding.reason }
  const told = finding.kind === 'decided' ? finding.value : finding.partial
  const said = told as Record<string, Json> | undefined
  const outcome: HingeOutcome = { kind: finding.kind }
  for (const field of seen) if (said?.[field] !== undefined) outcome[field] = said[field]
  return told === undefined || alsoSeen === undefined ? outcome : Object.assign(outcome, alsoSeen(told))
}
