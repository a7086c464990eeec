import type { CitationId } from '../law/citations.js'
import { type RuleId, rules } from '../law/rules.js'
import type { Json } from './json.js'

/**
 * How a rule came out. `met` and `notMet`: its condition is, or is not, fulfilled. `unknown`: a fact is missing.
 * `computed`: it gave a value. `notReached`: an earlier rule had settled the case.
 */
export type StepOutcome = 'met' | 'notMet' | 'unknown' | 'computed' | 'notReached'

/** One rule, applied: what it was given, what came out, and where it stands. */
export interface Step {
  rule: RuleId
  outcome: StepOutcome
  /** Present where the result would be another without this step. */
  decisive?: true
  /** Only the facts that the rule needed. */
  inputs: Record<string, Json>
  value?: Json
  citations: CitationId[]
}

interface StepParts {
  inputs: Record<string, Json>
  value?: Json
  /** Where the provision has versions by date, or where more than the rule's own provisions bear on it. */
  also?: readonly CitationId[]
  decisive?: boolean
}

// A table by text that is larger than some hundred entries is found in faster as a map. Its lists are copies that are not
// frozen, for a frozen list is copied several times more slowly; they are handed out only as copies in their turn.
const restsOn: ReadonlyMap<RuleId, readonly CitationId[]> = /* @__PURE__ */ new Map(
  (Object.entries(rules) as [RuleId, readonly CitationId[]][]).map(([rule, citations]) => [
    rule,
    [...citations]
  ])
)

/** A step of a rule, on the provisions that the rule always rests on and those of this case. */
export function step(rule: RuleId, outcome: StepOutcome, parts: StepParts): Step {
  const { inputs, value, also, decisive } = parts
  const own = restsOn.get(rule) as readonly CitationId[]
  const citations: CitationId[] = own.slice()
  // One by one, for what bears on it besides can be a frozen list, which is slow to spread.
  if (also !== undefined) for (const citation of also) citations.push(citation)
  return made(rule, outcome, decisive, inputs, value, citations)
}

/** The same step with other provisions. */
export const withCitations = (
  { rule, outcome, decisive, inputs, value }: Step,
  citations: CitationId[]
): Step => made(rule, outcome, decisive, inputs, value, citations)

// Each form is written out, for a case has many steps and spreading costs several times as much.
function made(
  rule: RuleId,
  outcome: StepOutcome,
  decisive: boolean | undefined,
  inputs: Step['inputs'],
  value: Json | undefined,
  citations: CitationId[]
): Step {
  if (value === undefined)
    return decisive
      ? { rule, outcome, decisive: true, inputs, citations }
      : { rule, outcome, inputs, citations }
  return decisive
    ? { rule, outcome, decisive: true, inputs, value, citations }
    : { rule, outcome, inputs, value, citations }
}
