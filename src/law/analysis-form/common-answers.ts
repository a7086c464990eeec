import { frozen } from '../frozen.js'
import type { PrintedAnswer } from './question.js'

// Answers that the form prints alike under several questions.

export const yes = frozen({ da: 'Ja', en: 'Yes' } as const satisfies PrintedAnswer)

export const no = frozen({ da: 'Nej', en: 'No' } as const satisfies PrintedAnswer)

export const notStated = frozen({ da: 'Ikke oplyst', en: 'Not stated' } as const satisfies PrintedAnswer)

export const notRelevant = frozen({
  da: 'Ikke relevant',
  en: 'Not relevant'
} as const satisfies PrintedAnswer)

export const cannotBeAssessed = frozen({
  da: 'Kan ikke vurderes på det foreliggende grundlag',
  en: 'Cannot be assessed on the present basis'
} as const satisfies PrintedAnswer)
