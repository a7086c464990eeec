import type { Asked } from './lines.js'

/** The answer to a line in words, and whether the line was invalid. */
export interface InWords {
  text: string
  isInvalid: boolean
}

/** Answers the line at a place of the input, from 0. */
export type AnswerLine = (line: Asked, place: number) => InWords
