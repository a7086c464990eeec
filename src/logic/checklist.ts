import type { Answer } from './answer.js'

/** How a point of a checklist came out. One that does not apply is never counted as met. */
export type ItemOutcome = 'met' | 'notMet' | 'unknown' | 'notApplicable'

/**
 * How a point comes out: one that is in order lacks nothing whether it applies or not; one that is not does so only where
 * it applies.
 */
export function outcomeOf(applies: Answer, isInOrder: Answer): ItemOutcome {
  if (applies === 'no') return 'notApplicable'
  if (isInOrder === 'yes') return 'met'
  return applies === 'yes' && isInOrder === 'no' ? 'notMet' : 'unknown'
}

/** Whether nothing that applies is lacking: no as soon as one point is, unknown as long as one can be. */
export function nothingLacking(outcomes: readonly ItemOutcome[]): Answer {
  if (outcomes.includes('notMet')) return 'no'
  return outcomes.includes('unknown') ? 'unknown' : 'yes'
}
