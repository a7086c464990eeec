import type { questions } from './da/questions.js'

/** Every question that a missing fact can raise: a closed set. */
export type QuestionKey = keyof typeof questions
