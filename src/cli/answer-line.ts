import type { IsoDate } from '../calendar/iso-date.js'
import type { Capability } from '../evaluation/stamp.js'
import type { Language } from '../explain/language.js'
import { aboutOne } from './about.js'
import { answerTo } from './answer.js'
import type { AnswerLine } from './answerer.js'
import { type Command, commands } from './commands.js'
import { type Format, type ReasonsChosen, renderer } from './render.js'
import type { StoredQuestion } from './stored/commands.js'
import { questionAnswerer } from './stored/question-answerer.js'
import { recordAnswerer } from './stored/record-answerer.js'

/** What is asked of every case. */
export interface CaseQuestion {
  command: Capability
  about?: string | undefined
  asOf?: IsoDate | undefined
  format: Format
  language: Language
  reasons?: ReasonsChosen | undefined
}

/** What is asked of every line, as plain JSON, so that a thread can be told of it. */
export type Question = CaseQuestion | StoredQuestion

/** A function that answers the lines of an input. */
export function lineAnswerer(question: Question): AnswerLine {
  switch (question.command) {
    case 'check-record':
      return recordAnswerer(question)
    case 'next-question':
      return questionAnswerer(question)
    default:
      return caseAnswerer(question)
  }
}

function caseAnswerer(question: CaseQuestion): AnswerLine {
  const named = commands.find(({ name }) => name === question.command) as Command
  const command = aboutOne(named, question.about)
  const render = renderer(question.format, question.language, question.reasons)
  return (line, place) => {
    const answer = answerTo(line, command, question.asOf)
    return { text: render(answer, place), isInvalid: answer.evaluation.kind === 'invalid' }
  }
}
