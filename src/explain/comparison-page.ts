import type { Comparison } from '../case/comparison/compare-evaluations.js'
import type { Difference } from '../case/comparison/differences.js'
import type { Decided } from '../evaluation/evaluation.js'
import type { Json } from '../evaluation/json.js'
import { fill } from '../words/fill.js'
import { changesInWords, inputsInWords } from './compared-in-words.js'
import { catalogues, type Language } from './language.js'
import { nextStepsSection } from './next-steps-section.js'
import type { Head, Item, Section } from './page.js'
import { readingInWords, valueOfReadingInWords } from './reading-in-words.js'

/** What changed, and what has to be done because of it. */
export function comparisonHead({ value }: Decided<Comparison>, language: Language): Head {
  const { summary, headings } = catalogues[language].pages.comparison
  const { changed, results, inputs, readings: chosen, duties } = value
  const section = (heading: string, items: readonly Item[]): Section[] =>
    items.length === 0 ? [] : [{ heading, items }]
  const fields = results.map(({ path, what: _, ...sides }) => ({ field: path, ...sides }))
  return {
    summary: [
      changed ? summary.changed : summary.unchanged,
      ...(duties.length === 0 ? [summary.noDuties] : [])
    ],
    figures: [],
    sections: [
      ...nextStepsSection(duties, language),
      ...section(
        headings.results,
        changesInWords(fields, language).map((text) => ({ text }))
      ),
      ...section(headings.inputs, inputsInWords(inputs, language)),
      ...section(
        headings.readings,
        chosen.map((one) => readingItem(one, language))
      )
    ]
  }
}

/** A reading that was chosen otherwise: its question, and what was and is chosen, as far as it was and is consulted. */
function readingItem({ path, before, after }: Difference, language: Language): Item {
  const { earlier, now } = catalogues[language].pages.comparison
  const name = (value: Json): string => valueOfReadingInWords(path, String(value), language)
  const detail = [
    ...(before === undefined ? [] : [fill(earlier, { before: name(before) })]),
    ...(after === undefined ? [] : [fill(now, { after: name(after) })])
  ]
  return { text: readingInWords(path, language), detail: detail.join(' ') }
}
