import type {
  page as danishPage,
  questions as danishQuestions,
  steps as danishSteps
} from '../da/analysis-form.js'
import type { Words } from '../words.js'

/** The page of the analysis form, in English. */
export const page: Words<typeof danishPage> = {
  title: 'The appeal board’s analysis form',
  summary: {
    subject: {
      exemption: 'The case is about exemption because of limited working capacity (§ 13 f, stk. 9).',
      extension: 'The case is about extension of the earning period (§ 13 f, stk. 12).',
      'ordinary-work': 'The case is about whether the citizen’s work is ordinary and unsubsidised.',
      open: 'It is not stated what the case is about. The rest of the form is therefore open.'
    },
    several:
      'The decision concerns several matters, and the form is filled for one at a time. Choose which: until then the rest is open.',
    counts: 'Questions answered: {answered}. Questions open: {open}.',
    indicated:
      'Answers marked as indications follow from the review of the municipality’s decision. The final assessment is the board’s.'
  },
  question: '{id} {question}',
  offer: 'Offer {offer}',
  answer: {
    facts: '{answer}',
    review: '{answer} (indication)'
  },
  open: {
    'not-in-the-facts': 'Open: it is not stated.',
    'no-printed-answer': 'Open: the form has no answer that suits.',
    'several-printed-answers': 'Open: more than one answer suits: {suitable}.',
    'for-the-board': 'Open: it takes the board’s own assessment.',
    'rests-on-open-question': 'Open: it rests on the answer to {questions}.'
  },
  remarks: '{answer} Remark: {remarks}'
}

/** What the step of the form says, in English. */
export const steps: Words<typeof danishSteps> = {
  'analysis-form-filled': {
    computed: 'The form is filled as far as the facts and the review go. Answered: {answered}; open: {open}.'
  }
}

/** What the form asks for, in English. */
export const questions: Words<typeof danishQuestions> = {
  'form-subject': {
    question: 'For which of the matters is the form to be filled?',
    why: 'The decision concerns several matters, and the form is filled for one at a time.'
  }
}
