import type { Json } from '../../evaluation/json.js'
import type { Step } from '../../evaluation/step.js'
import type { ComparableEvaluation } from '../../input/comparison-facts.js'
import { differences } from './differences.js'

/** What a rule was given and that differs between two evaluations: a fact of the case, or what an earlier rule found. */
export interface ChangedInput {
  rule: Step['rule']
  /** Which of the rule's steps it is, from 1, where the rule was applied more than once. */
  occurrence?: number
  /** Its name among the rule's inputs. */
  input: string
  before?: Json
  after?: Json
}

/** The steps of one rule, in both evaluations; of one that was not applied, none. */
interface Applied {
  before: Step[]
  after: Step[]
}

/** The steps by their rules, in the order of the later evaluation, then those that only the earlier one has. */
function appliedByRule(
  before: ComparableEvaluation,
  after: ComparableEvaluation
): Map<Step['rule'], Applied> {
  const applied = new Map<Step['rule'], Applied>()
  const add = (side: keyof Applied, step: Step): void => {
    const sides = applied.get(step.rule) ?? { before: [], after: [] }
    sides[side].push(step)
    applied.set(step.rule, sides)
  }
  for (const step of after.steps) add('after', step)
  for (const step of before.steps) add('before', step)
  return applied
}

/** What the rules were given and that changed, in the order of the later evaluation's rules. */
export function changedInputs(before: ComparableEvaluation, after: ComparableEvaluation): ChangedInput[] {
  return [...appliedByRule(before, after)].flatMap(([rule, applied]) => {
    const count = Math.max(applied.before.length, applied.after.length)
    return Array.from({ length: count }, (_, index) => {
      const of = count === 1 ? { rule } : { rule, occurrence: index + 1 }
      const [earlier, later] = [applied.before[index]?.inputs ?? {}, applied.after[index]?.inputs ?? {}]
      return differences('', earlier, later).map(({ path, what: _what, ...sides }) => ({
        ...of,
        input: path.slice(1),
        ...sides
      }))
    }).flat()
  })
}
