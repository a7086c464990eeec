import { citationOn } from '../law/citation-on.js'
import { citation } from '../law/citations.js'
import type { Item, Page } from './page.js'

/** Text in which no character lays anything out. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')

/** A provision with a link to where it can be read, where an address is known. */
const linked = ([provision, address]: [string, string | undefined]): string =>
  address === undefined ? escaped(provision) : `[${escaped(provision)}](<${address}>)`

function itemLines({ text, detail, citations = [] }: Item, lawOn: Page['lawOn']): string[] {
  const cited = citations.map((id) => (lawOn === undefined ? citation(id) : citationOn(id, lawOn)))
  const sources = new Map(cited.map(({ provision, address }) => [provision, address]))
  const links = [...sources].map(linked).join('; ')
  const isAddress = detail?.startsWith('http') === true
  return [
    `1. ${escaped(text)}`,
    ...(detail === undefined ? [] : [`   ${isAddress ? `<${detail}>` : escaped(detail)}`]),
    ...(links === '' ? [] : [`   (${links})`])
  ]
}

/** A page in Markdown, with links to the provisions. */
export function renderMarkdown({ title, summary, figuresHeading, figures, sections, lawOn }: Page): string {
  return [
    `# ${escaped(title)}`,
    '',
    ...summary.map((sentence) => `**${escaped(sentence)}**  `),
    ...(figures.length === 0 ? [] : ['', `| ${escaped(figuresHeading)} | |`, '|---|---|']),
    ...figures.map(([label, value]) => `| ${escaped(label)} | ${escaped(value)} |`),
    ...sections.flatMap(({ heading, items }) => [
      '',
      `## ${escaped(heading)}`,
      '',
      ...items.flatMap((item) => itemLines(item, lawOn))
    ])
  ].join('\n')
}
