import { frozen } from '../frozen.js'
import { cannotBeAssessed } from './common-answers.js'
import { onExemption } from './conditions.js'
import type { QuestionTable } from './question.js'

/** 3.3.8 of the form, asked for each offer too. The form has no 3.3.7. */
export const effectivenessQuestions = frozen({
  '3.3.8': {
    section: 'effectiveness',
    question: {
      da: 'Kan borgeren arbejde fuldt effektivt i den tid, pågældende deltager i tilbuddet?',
      en: 'Can the citizen work fully effectively while taking part in the offer?'
    },
    type: 'choice',
    answers: {
      'fully-effective': {
        da: 'Fuldt effektivt – borgerens funktionsevne er ikke nedsat i forhold til effektivitet',
        en: 'Fully effectively: functioning is not reduced as to effectiveness'
      },
      'not-fully-effective': {
        da: 'Borgeren kan ikke arbejde fuldt effektivt',
        en: 'The citizen cannot work fully effectively'
      },
      'cannot-be-assessed': cannotBeAssessed
    },
    multiple: false,
    appliesWhen: [onExemption],
    block: 'offer',
    freeText: true
  }
} as const satisfies QuestionTable)
