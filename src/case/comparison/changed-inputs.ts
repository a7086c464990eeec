import type { Json } from '../../evaluation/json.js'
import type { Step } from '../../evaluation/step.js'
import type { ComparableEvaluation } from '../../input/comparison-facts.js'
import { differences } from './differences.js'

/** What a rule was given and that differs between two evaluations: a fact of the case, or what an earlier rule found. */
export interface ChangedInput {
  rule: Step['rule']
  /** Its name among the rule's inputs. */
  input: string
  before?: Json
  after?: Json
}

/** The inputs of each step: of several steps of one rule the first is told from the second. */
function inputsByStep({ steps }: ComparableEvaluation): Map<string, Step> {
  const seen = new Map<string, number>()
  return new Map(
    steps.map((step) => {
      const count = seen.get(step.rule) ?? 0
      seen.set(step.rule, count + 1)
      return [`${step.rule}/${count}`, step]
    })
  )
}

/** What the rules were given and that changed, in the order of the later evaluation's rules. */
export function changedInputs(before: ComparableEvaluation, after: ComparableEvaluation): ChangedInput[] {
  const [earlier, later] = [inputsByStep(before), inputsByStep(after)]
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((key) => {
    const step = later.get(key) ?? (earlier.get(key) as Step)
    return differences('', earlier.get(key)?.inputs ?? {}, later.get(key)?.inputs ?? {}).map(
      ({ path, what: _, ...sides }) => ({ rule: step.rule, input: path.slice(1), ...sides })
    )
  })
}
