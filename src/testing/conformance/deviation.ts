import type { Json } from '../../evaluation/json.js'

/**
 * In what way an answer is not as it must be. `is`: just that was expected. `at-least`, `at-most`, of a date `not-before`,
 * `not-after`: no less or no more. `holds`: that among others. `threw`: the function threw an error. `no-answer`: what came
 * is no evaluation. `refused`: valid facts were found invalid.
 */
export type DeviationKind =
  | 'is'
  | 'at-least'
  | 'at-most'
  | 'not-before'
  | 'not-after'
  | 'holds'
  | 'threw'
  | 'no-answer'
  | 'refused'

/** One way in which an answer is not as it must be. */
export interface Deviation {
  kind: DeviationKind
  /** The field of the answer, by its path: `value.lapseDate`. */
  path: string
  /** What was expected there; absent where there is no answer at all. */
  expected?: Json
  /** What was found there; absent where there was nothing. */
  found?: Json
}

/** A deviation where something else was found than what had to be. */
export function deviation(
  kind: DeviationKind,
  path: string,
  expected: Json,
  found: Json | undefined
): Deviation {
  return { kind, path, expected, ...(found === undefined ? {} : { found }) }
}
