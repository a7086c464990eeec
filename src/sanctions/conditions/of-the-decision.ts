import { frozen } from '../../law/frozen.js'
import type { ConditionTable } from './condition.js'

/** The conditions that turn on the hearing, the letter, the decision and the amount. */
export const conditionsOfDecision = frozen({
  'hearing-answered': {
    words: { da: 'borgeren har svaret på partshøringen', en: 'the citizen replied to the hearing' },
    facts: ['hearing.reply']
  },
  'agterskrivelse-not-used': {
    words: { da: 'der ikke er brugt agterskrivelse', en: 'no agterskrivelse is used' },
    facts: ['conditionalLetter.used']
  },
  'agterskrivelse-used': {
    words: { da: 'der er brugt agterskrivelse', en: 'an agterskrivelse is used' },
    facts: ['conditionalLetter.used']
  },
  'agterskrivelse-answered': {
    words: {
      da: 'der er brugt agterskrivelse, og borgeren svarede inden fristen',
      en: 'an agterskrivelse is used and the citizen commented before its deadline'
    },
    facts: ['conditionalLetter.used', 'conditionalLetter.reply']
  },
  'decision-exists': {
    words: { da: 'der er et udkast til afgørelse eller en afgørelse', en: 'a decision is drafted or made' },
    facts: ['decision.exists']
  },
  'decision-made-separately': {
    words: {
      da: 'der er truffet en afgørelse, som ikke er en agterskrivelse, der blev endelig',
      en: 'a decision is made and is not an agterskrivelse that became final'
    },
    facts: ['decision.exists', 'conditionalLetter.used']
  },
  'amount-computed': {
    words: { da: 'et fradrag eller en nedsættelse er beregnet', en: 'a deduction or reduction is computed' },
    facts: ['amount.computed']
  },
  'monthly-statement-used': {
    words: {
      da: 'fradragene er gjort op samlet for en måned',
      en: 'the deductions are made up as one monthly statement'
    },
    facts: ['amount.monthlyStatement']
  }
} as const satisfies ConditionTable)
