import type { Hinge } from './hinge.js'
import type { Issue } from './issue.js'
import type { Missing } from './missing.js'
import type { Stamp } from './stamp.js'
import type { Step } from './step.js'

/**
 * Why the rule gives no result. `notYetInForce` and `repealed`: the date lies outside the rule's life.
 * `outsideCoverage`: the person is not covered. `restarted`: the reckoning has started afresh (§ 13 f, stk. 9).
 */
export type NotCovered = 'notYetInForce' | 'repealed' | 'outsideCoverage' | 'restarted'

/** What every evaluation of a valid case carries, however it ends. */
export interface Receipt {
  /** What was examined, in the order of the statute, with the provisions. */
  steps: Step[]
  /** The readings which, changed one at a time, would change the result. */
  hinges: Hinge[]
  /** What a human should know though it changes nothing here. */
  warnings?: Issue[]
  stamp: Stamp
}

/** The facts settle the result. */
export interface Decided<T> extends Receipt {
  kind: 'decided'
  value: T
}

/** A fact that matters is not known: what to ask for, in order, and what can be said already. */
export interface Undetermined<T, Extra = unknown> extends Receipt {
  kind: 'undetermined'
  missing: Missing[]
  partial?: Partial<T> & Extra
}

/** The rule does not reach the case. */
export interface OutsideTheRule extends Receipt {
  kind: 'notCovered'
  reason: NotCovered
}

/** The input says something that cannot be. */
export interface Invalid {
  kind: 'invalid'
  issues: Issue[]
}

/** Every evaluation ends in one of four ways, and is plain JSON. */
export type Evaluation<T, Extra = unknown> = Decided<T> | Undetermined<T, Extra> | OutsideTheRule | Invalid
