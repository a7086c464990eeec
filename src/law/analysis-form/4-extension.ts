import { frozen } from '../frozen.js'
import { onExtension } from './conditions.js'
import type { QuestionTable } from './question.js'

/** 4.1 of the form: the provision by which the earning period was extended. */
export const extensionQuestions = frozen({
  '4.1': {
    section: 'extension',
    question: {
      da: 'Efter hvilken bestemmelse har kommunen forlænget perioden på 12 kalendermåneder?',
      en: 'Under which provision did the municipality extend the period of 12 calendar months?'
    },
    type: 'choice',
    answers: {
      sickness: { da: 'Sygdom – § 13 f, stk. 12, nr. 1', en: 'Sickness: § 13 f, stk. 12, nr. 1' },
      'education-etc': {
        da: 'Uddannelse m.v. – § 13 f, stk. 12, nr. 6',
        en: 'Education etc.: § 13 f, stk. 12, nr. 6'
      }
    },
    multiple: false,
    appliesWhen: [onExtension],
    freeText: false
  }
} as const satisfies QuestionTable)
