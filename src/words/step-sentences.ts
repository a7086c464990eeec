import type { RuleId } from '../law/rules.js'

/**
 * What each rule's step says, by how it came out. A step that was not reached says nothing; which of the others a
 * rule can have, a test holds against the steps that the library makes.
 */
export type StepSentences = Readonly<
  Record<RuleId, Readonly<Partial<Record<'met' | 'notMet' | 'unknown' | 'computed', string>>>>
>
