import { type CitationId, citation } from '../law/citations.js'
import type { Item, Page } from './page.js'

const WIDTH = 88

// A date or a provision is not broken after its number, nor before its letter: `1. marts`, `stk. 2`, `§ 13 f`.
const BETWEEN_WORDS = /(?<!\d\.|§|§§|stk\.|nr\.) (?!(?<=\d )[a-z]\b)/

/** Words in lines of at most 88 characters, the first with one indent and the others with another. */
function wrapped(text: string, first: string, others: string): string[] {
  const lines: string[] = []
  let line = first
  let empty = true
  for (const word of text.split(BETWEEN_WORDS)) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = others
      empty = true
    }
    line += empty ? word : ` ${word}`
    empty = false
  }
  return [...lines, line]
}

function itemLines({ text, detail, citations = [] }: Item, number: number): string[] {
  const mark = `${number}. `.padStart(5)
  const indent = ' '.repeat(mark.length)
  const sources = provisionsOf(citations)
  return [
    ...wrapped(text, mark, indent),
    ...(detail === undefined ? [] : wrapped(detail, indent, indent)),
    ...(sources === '' ? [] : wrapped(`(${sources})`, indent, indent))
  ]
}

/** Paragraphs with an empty line between them, each ending with its provisions. */
const paragraphLines = (items: readonly Item[]): string[] =>
  items.flatMap(({ text, detail, citations = [] }, index) => {
    const sources = provisionsOf(citations)
    const whole = [text, detail, sources === '' ? undefined : `(${sources})`]
    const said = whole.filter((part) => part !== undefined).join(' ')
    return [...(index === 0 ? [] : ['']), ...wrapped(said, '', '')]
  })

const provisionsOf = (citations: readonly CitationId[]): string =>
  [...new Set(citations.map((id) => citation(id).provision))].join('; ')

/** A page for a terminal or a file, in plain text. */
export function renderText({ title, summary, figuresHeading, figures, sections }: Page): string {
  const labelWidth = Math.max(0, ...figures.map(([label]) => label.length))
  return [
    title.toUpperCase(),
    '',
    ...summary.flatMap((sentence) => wrapped(sentence, '', '')),
    ...(figures.length === 0 ? [] : ['', figuresHeading]),
    ...figures.map(([label, value]) => `  ${label.padEnd(labelWidth)}  ${value}`),
    ...sections.flatMap(({ heading, items, plain }) => [
      '',
      heading,
      ...(plain ? paragraphLines(items) : items.flatMap((item, index) => itemLines(item, index + 1)))
    ])
  ].join('\n')
}
