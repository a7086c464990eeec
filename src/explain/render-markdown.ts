import { citationsOn } from '../law/citation-on.js'
import type { Item, Page } from './page.js'

/** Text in which no character lays anything out. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')

/** A provision with a link to where it can be read, where an address is known. */
const linked = ([provision, address]: [string, string | undefined]): string =>
  address === undefined ? escaped(provision) : `[${escaped(provision)}](<${address}>)`

/** The places that an item rests on, each with its address; one that stands in several texts names them. */
function placesOf({ citations = [], lawOn = [] }: Item): [string, string | undefined][] {
  return citations.flatMap((id) => {
    const texts = citationsOn(id, lawOn)
    return texts.map(({ provision, edition, address }): [string, string | undefined] => [
      texts.length > 1 ? `${provision} (${edition})` : provision,
      address
    ])
  })
}

const linksOf = (item: Item): string => [...new Map(placesOf(item))].map(linked).join('; ')

/** A paragraph that ends with its provisions. */
function paragraphLines(item: Item, index: number): string[] {
  const { text, detail } = item
  const links = linksOf(item)
  const whole = [escaped(text), detail && escaped(detail), links && `(${links})`]
  return [...(index === 0 ? [] : ['']), whole.filter(Boolean).join(' ')]
}

function itemLines(item: Item): string[] {
  const { text, detail } = item
  const links = linksOf(item)
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
    ...sections.flatMap(({ heading, items, plain }) => [
      '',
      `## ${escaped(heading)}`,
      '',
      ...items.flatMap((item, index) =>
        (plain ? paragraphLines : itemLines)({ ...item, lawOn: item.lawOn ?? lawOn }, index)
      )
    ])
  ].join('\n')
}
