import type { Evaluation, Invalid } from './evaluation.js'
import { issue } from './issue.js'

const kinds: readonly unknown[] = [
  'decided',
  'undetermined',
  'notCovered',
  'invalid'
] satisfies Evaluation<unknown>['kind'][]

/**
 * Reads what should be an evaluation of the library. It may come out of a database, altered or cut: what does not read
 * like one is read as an invalid case instead, whose only issue says so.
 */
export function readEvaluation<Given extends { kind: unknown }, Read>(
  given: Given,
  read: (evaluation: Given | Invalid) => Read
): Read {
  const none = (): Read => read({ kind: 'invalid', issues: [issue('', 'no-evaluation', {})] })
  try {
    return kinds.includes(given.kind) ? read(given) : none()
  } catch {
    return none()
  }
}
