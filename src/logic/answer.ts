/** A fact that a caseworker may not have yet: `unknown` is neither yes nor no. */
export type Answer = 'yes' | 'no' | 'unknown'

/** Yes where every answer is yes, no where any is no, otherwise unknown (Kleene). All of nothing is yes. */
export function all(answers: readonly Answer[]): Answer {
  if (answers.includes('no')) return 'no'
  return answers.includes('unknown') ? 'unknown' : 'yes'
}

const opposite = { yes: 'no', no: 'yes', unknown: 'unknown' } as const satisfies Record<Answer, Answer>

/** No where an answer is yes, yes where it is no; what is unknown stays so. */
export const not = (answer: Answer): Answer => opposite[answer]

/** The answer to what is known to be so or not. */
export const yesOrNo = (is: boolean): Answer => (is ? 'yes' : 'no')
