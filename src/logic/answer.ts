/** A fact that a caseworker may not have yet: `unknown` is neither yes nor no. */
export type Answer = 'yes' | 'no' | 'unknown'

/** Yes where every answer is yes, no where any is no, otherwise unknown (Kleene). All of nothing is yes. */
export function all(answers: readonly Answer[]): Answer {
  if (answers.includes('no')) return 'no'
  return answers.includes('unknown') ? 'unknown' : 'yes'
}
