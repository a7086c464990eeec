import { frozen } from '../frozen.js'
import { cannotBeAssessed, no, notStated, yes } from './common-answers.js'
import { onExtension } from './conditions.js'
import type { QuestionTable } from './question.js'

/** Part 6 of the form: the lapse date before and after the extension. */
export const extensionResultQuestions = frozen({
  '6.1': {
    section: 'extension-result',
    question: { da: 'Borgerens oprindelige bortfaldsdato', en: "The citizen's original lapse date" },
    type: 'date',
    answers: {},
    multiple: false,
    appliesWhen: [onExtension],
    freeText: false
  },
  '6.2': {
    section: 'extension-result',
    question: {
      da: 'Har kommunen beregnet en ny bortfaldsdato?',
      en: 'Did the municipality compute a new lapse date?'
    },
    type: 'choice',
    answers: { yes, no, 'not-stated': notStated },
    multiple: false,
    appliesWhen: [onExtension],
    freeText: false
  },
  '6.3': {
    section: 'extension-result',
    question: {
      da: 'Hvis ja, skriv borgerens nye bortfaldsdato',
      en: "If yes: the citizen's new lapse date"
    },
    type: 'date',
    answers: {},
    multiple: false,
    appliesWhen: [onExtension, { question: '6.2', is: ['yes'], printed: true }],
    freeText: false
  },
  '6.4': {
    section: 'extension-result',
    question: {
      da: 'Har kommunen meddelt borgeren den nye bortfaldsdato?',
      en: 'Did the municipality tell the citizen the new lapse date?'
    },
    type: 'choice',
    answers: { yes, no, 'cannot-be-assessed': cannotBeAssessed },
    multiple: false,
    appliesWhen: [onExtension],
    freeText: false
  },
  '6.5': {
    section: 'extension-result',
    question: { da: 'Er forlængelsen foretaget korrekt?', en: 'Was the extension made correctly?' },
    type: 'choice',
    answers: { yes, no, 'cannot-be-assessed': cannotBeAssessed },
    multiple: false,
    appliesWhen: [onExtension],
    freeText: true
  }
} as const satisfies QuestionTable)
