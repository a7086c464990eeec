import type { PrintedAnswer } from './question.js'

// Answers that the form prints alike under several questions.

export const yes = { da: 'Ja', en: 'Yes' } as const satisfies PrintedAnswer

export const no = { da: 'Nej', en: 'No' } as const satisfies PrintedAnswer

export const notStated = { da: 'Ikke oplyst', en: 'Not stated' } as const satisfies PrintedAnswer

export const notRelevant = { da: 'Ikke relevant', en: 'Not relevant' } as const satisfies PrintedAnswer

export const cannotBeAssessed = {
  da: 'Kan ikke vurderes på det foreliggende grundlag',
  en: 'Cannot be assessed on the present basis'
} as const satisfies PrintedAnswer
