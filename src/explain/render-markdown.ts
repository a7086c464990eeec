import { type CitationId, citation } from '../law/citations.js'
import type { Item, Page } from './page.js'

/** Text in which no character lays anything out. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')

/** A provision with a link to where it can be read, where an address is known. */
const linked = ([provision, address]: [string, string | undefined]): string =>
  address === undefined ? escaped(provision) : `[${escaped(provision)}](<${address}>)`

function linksOf(citations: readonly CitationId[]): string {
  const sources = new Map(citations.map((id) => [citation(id).provision, citation(id).address]))
  return [...sources].map(linked).join('; ')
}

/** A paragraph that ends with its provisions. */
function paragraphLines({ text, detail, citations = [] }: Item, index: number): string[] {
  const links = linksOf(citations)
  const whole = [escaped(text), detail && escaped(detail), links && `(${links})`]
  return [...(index === 0 ? [] : ['']), whole.filter(Boolean).join(' ')]
}

function itemLines({ text, detail, citations = [] }: Item): string[] {
  const links = linksOf(citations)
  const isAddress = detail?.startsWith('http') === true
  return [
    `1. ${escaped(text)}`,
    ...(detail === undefined ? [] : [`   ${isAddress ? `<${detail}>` : escaped(detail)}`]),
    ...(links === '' ? [] : [`   (${links})`])
  ]
}

/** A page in Markdown, with links to the provisions. */
export function renderMarkdown({ title, summary, figuresHeading, figures, sections }: Page): string {
  return [
    `# ${escaped(title)}`,
    '',
    ...summary.map((sentence) => `**${escaped(sentence)}**  `),
    ...(figures.length === 0 ? [] : ['', `| ${escaped(figuresHeading)} | |`, '|---|---|']),
    ...figures.map(([label, value]) => `| ${escaped(label)} | ${escaped(value)} |`),
    ...sections.flatMap(({ heading, items, plain }) => [
      '',
      `## ${escaped(heading)}`,
      '',
      ...items.flatMap(plain ? paragraphLines : itemLines)
    ])
  ].join('\n')
}
