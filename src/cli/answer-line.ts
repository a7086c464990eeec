import type { IsoDate } from '../calendar/iso-date.js'
import type { Capability } from '../evaluation/stamp.js'
import type { Language } from '../explain/language.js'
import { aboutOne } from './about.js'
import { answerTo } from './answer.js'
import type { Asked } from './case-of.js'
import { type Command, commands } from './commands.js'
import { type Format, renderer } from './render.js'

/** What is asked of every line, as plain JSON, so that a thread can be told of it. */
export interface Question {
  command: Capability
  about?: string | undefined
  asOf?: IsoDate | undefined
  format: Format
  language: Language
}

/** The answer to a line in words, and whether the line was invalid. */
export interface InWords {
  text: string
  isInvalid: boolean
}

/** A function that answers the line at a place of the input, from 0. */
export function lineAnswerer(question: Question): (line: Asked, place: number) => InWords {
  const named = commands.find(({ name }) => name === question.command) as Command
  const command = aboutOne(named, question.about)
  const render = renderer(question.format, question.language)
  return (line, place) => {
    const answer = answerTo(line, command, question.asOf)
    return { text: render(answer, place), isInvalid: answer.evaluation.kind === 'invalid' }
  }
}
