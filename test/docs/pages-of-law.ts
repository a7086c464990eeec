import {
  type Citation,
  type CitationId,
  type Confidence,
  citation,
  citationIds,
  defaultReadings,
  type Reading,
  type ReadingId,
  readings
} from '../../src/index.js'

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

const howSure: Readonly<Record<Confidence, string>> = {
  read: 'the wording or the figure was read',
  secondary: 'an official or professional page paraphrases it',
  derived: 'computed or inferred here, reproducibly',
  unverified: 'not confirmed; nothing rests on it alone'
}

/** The page of the open legal questions, from the law data. */
export function readingsPage(): string {
  const sections = (Object.keys(readings) as ReadingId[]).map((id) => {
    const { question, values, authority, confidence }: Reading = readings[id]
    const rows = Object.entries(values).map(([value, meaning]) => [
      `\`${value}\`${value === defaultReadings[id] ? ' (default)' : ''}`,
      meaning.en,
      meaning.da
    ])
    return [
      `## \`${id}\``,
      question.en,
      `*${question.da}*`,
      table(['value', 'means', 'betyder'], rows),
      `The default rests on: ${authority.en} (${confidence}: ${howSure[confidence]}).`
    ].join('\n\n')
  })
  return [
    '# Readings: the open legal questions',
    'Where the sources leave a question open, the library does not hide an answer: each is a named reading that a caller can choose (`options.readings`), and a result says on which readings it hinges. This page is made from the law data; a test holds it to them.',
    ...sections,
    ''
  ].join('\n\n')
}

/** The page of the sources and how sure each is, from the law data. */
export function sourcesPage(): string {
  const all = citationIds.map((id): [CitationId, Citation] => [id, citation(id)])
  const sections = (Object.keys(howSure) as Confidence[]).map((confidence) => {
    const rows = all
      .filter(([, each]) => each.confidence === confidence)
      .map(([id, { provision, title, source, address }]) => [
        `\`${id}\``,
        address === undefined ? provision : `[${provision}](${address})`,
        title.en,
        source
      ])
    return [
      `## ${confidence}: ${howSure[confidence]} (${rows.length})`,
      rows.length === 0 ? 'None.' : table(['id', 'provision', 'what it says', 'source'], rows)
    ].join('\n\n')
  })
  return [
    '# Sources, and how sure they are',
    `Every provision, decision and passage that a step can cite: ${all.length} in all, last held against their sources on ${all[0]?.[1].checkedOn ?? ''}. A text that has editions by date can be surer for one time than for another: \`citationOn(id, date)\` says which. This page is made from the law data; a test holds it to them.`,
    ...sections,
    ''
  ].join('\n\n')
}
