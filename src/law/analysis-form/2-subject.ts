import { frozen } from '../frozen.js'
import { notStated } from './common-answers.js'
import type { QuestionTable } from './question.js'

/** Part 2 of the form: whom and what the case is about. Its answer 2.2 decides which of parts 3, 4-6 and 7 follows. */
export const subjectQuestions = frozen({
  '2.1': {
    section: 'subject',
    question: {
      da: 'Hvilken persongruppe tilhører borgeren?',
      en: 'To which group does the citizen belong?'
    },
    type: 'choice',
    answers: {
      spouse: { da: 'Ægtefælle', en: 'Spouse' },
      unmarried: { da: 'Ugift', en: 'Unmarried' },
      'not-stated': notStated
    },
    multiple: false,
    appliesWhen: [],
    freeText: false
  },
  '2.2': {
    section: 'subject',
    question: { da: 'Hvilket forhold drejer sagen sig om?', en: 'What is the case about?' },
    type: 'choice',
    answers: {
      exemption: { da: '§ 13 f, stk. 9', en: '§ 13 f, stk. 9 (exemption)' },
      extension: { da: '§ 13 f, stk. 12', en: '§ 13 f, stk. 12 (extension)' },
      'ordinary-work': { da: 'Ordinært og ustøttet arbejde', en: 'Ordinary, unsubsidised work' }
    },
    multiple: false,
    appliesWhen: [],
    freeText: false
  }
} as const satisfies QuestionTable)
