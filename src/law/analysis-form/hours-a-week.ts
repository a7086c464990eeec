import { frozen } from '../frozen.js'
import type { Bilingual } from '../provenance.js'
import { notStated } from './common-answers.js'
import type { AnswerTable } from './question.js'

/** The answers to 3.3.1 and 3.3.2: hours a week, in the printed bands. */
export const hoursAWeek = frozen({
  'less-than-5': {
    da: 'Mindre end 5 timer om ugen',
    en: 'Less than 5 hours a week',
    band: { from: 0, below: 5 }
  },
  '6-to-10': { da: '6-10 timer om ugen', en: '6 to 10 hours a week', band: { from: 6, to: 10 } },
  '11-to-15': { da: '11-15 timer om ugen', en: '11 to 15 hours a week', band: { from: 11, to: 15 } },
  '16-to-20': { da: '16-20 timer om ugen', en: '16 to 20 hours a week', band: { from: 16, to: 20 } },
  '21-to-25': { da: '21-25 timer om ugen', en: '21 to 25 hours a week', band: { from: 21, to: 25 } },
  '26-to-30': { da: '26-30 timer om ugen', en: '26 to 30 hours a week', band: { from: 26, to: 30 } },
  '31-to-35': { da: '31-35 timer om ugen', en: '31 to 35 hours a week', band: { from: 31, to: 35 } },
  'more-than-35': { da: 'Mere end 35 timer om ugen', en: 'More than 35 hours a week', band: { above: 35 } },
  'not-stated': notStated
} as const satisfies AnswerTable)

export const noAnswerAtFive = frozen({
  da: 'De trykte intervaller giver intet svar på præcis 5 timer.',
  en: 'The printed bands leave exactly 5 hours without an answer.'
} as const satisfies Bilingual)
