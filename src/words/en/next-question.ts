import type { page as danish } from '../da/next-question.js'
import type { Words } from '../words.js'

/** The page of the next question, in English. */
export const page: Words<typeof danish> = {
  title: 'Next question',
  headings: {
    why: 'Why',
    holder: 'Who usually has it',
    field: 'Field',
    errors: 'Errors'
  },
  nothing: {
    decided: 'There is nothing more to ask for. The facts at hand settle the result.',
    undetermined: 'The result is not settled, but the evaluation does not say what is missing.',
    notCovered: 'There is nothing more to ask for. The rule does not reach the case.',
    invalid:
      'There are errors in the facts of the case, and nothing was evaluated. Correct them before asking on.'
  },
  unreadable: 'No evaluation can be read here.'
}
