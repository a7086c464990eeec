import type { Invalid } from '../../evaluation/evaluation.js'
import type { Explainable } from '../../explain/explain.js'
import { withDatesInWords } from '../../explain/in-words.js'
import type { Language } from '../../explain/language.js'
import { type NextFact, nextQuestion } from '../../explain/next-question.js'
import type { Item, Page, Section } from '../../explain/page.js'
import { renderMarkdown } from '../../explain/render-markdown.js'
import { renderText } from '../../explain/render-text.js'
import { issuesOf } from '../../input/issues-of.js'
import { type CitationId, citationIds } from '../../law/citations.js'
import { page as danish } from '../../words/da/next-question.js'
import { page as english } from '../../words/en/next-question.js'
import type { AnswerLine } from '../answerer.js'
import { block } from '../block.js'
import type { Asked } from '../lines.js'
import { idIn, type JsonObject, objectIn } from '../object-in.js'
import type { StoredQuestion } from './commands.js'
import { examineAsked } from './question-schemas.js'

const catalogues = { da: danish, en: english } as const

/** The next question of an evaluation, with the id that it came with. */
interface Next {
  id?: string
  next: NextFact | Invalid
}

/** An answer, and the errors that the evaluation tells of its own case. */
interface Found extends Next {
  told: Invalid['issues']
}

const isKnown = (id: string): id is CitationId => (citationIds as readonly string[]).includes(id)

const itemsOf = (issues: Invalid['issues'], language: Language): Item[] =>
  issues.map(({ message }) => ({ text: withDatesInWords(message[language], language) }))

const asSentence = (phrase: string): string => `${phrase.slice(0, 1).toUpperCase()}${phrase.slice(1)}.`

function pageOf({ next, told }: Found, language: Language): Page {
  const words = catalogues[language]
  const section = (heading: string, item: Item): Section => ({ heading, plain: true, items: [item] })
  const page = { title: words.title, figuresHeading: '', figures: [] }
  const withErrors = (summary: string, issues: Invalid['issues']): Page => ({
    ...page,
    summary: [summary],
    sections:
      issues.length === 0 ? [] : [{ heading: words.headings.errors, items: itemsOf(issues, language) }]
  })
  if (next.kind === 'invalid') return withErrors(words.unreadable, next.issues)
  if (next.kind === 'nothing-to-ask') return withErrors(words.nothing[next.because], told)
  return {
    ...page,
    summary: [next.question[language]],
    sections: [
      section(words.headings.why, {
        text: next.whyItMatters[language],
        // An evaluation of another version can rest on a provision that this one does not have.
        citations: next.citations.filter(isKnown)
      }),
      section(words.headings.holder, { text: asSentence(next.holderInWords[language]) }),
      section(words.headings.field, { text: next.path })
    ]
  }
}

function find(line: Asked): Found {
  const given = objectIn(line)
  if (!('value' in given)) return { next: { kind: 'invalid', issues: [given] }, told: [] }
  const { value } = given
  const { id, issues } = idIn(value)
  const named = id === undefined ? {} : { id }
  const all = [...issues, ...issuesOf('', value, examineAsked(value))]
  if (all.length > 0) return { ...named, next: { kind: 'invalid', issues: all }, told: [] }
  const { evaluation } = value as JsonObject & { evaluation: Explainable }
  const told = evaluation.kind === 'invalid' ? evaluation.issues : []
  return { ...named, next: nextQuestion(evaluation), told }
}

/** A function that answers the evaluation in a line with the next question. */
export function questionAnswerer({ format, language }: StoredQuestion): AnswerLine {
  return (line, place) => {
    const found = find(line)
    const { told: _, ...answer } = found
    const isInvalid = found.next.kind === 'invalid'
    if (format === 'json') return { text: `${JSON.stringify(answer)}\n`, isInvalid }
    const page = pageOf(found, language)
    const said = format === 'markdown' ? renderMarkdown(page) : renderText(page)
    return { text: block(found.id, said, format, place), isInvalid }
  }
}
