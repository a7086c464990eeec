import { dayOf } from '../calendar/iso-date.js'
import type { ChangedInput } from '../case/comparison/changed-inputs.js'
import type { Comparison } from '../case/comparison/compare-evaluations.js'
import type { Difference } from '../case/comparison/differences.js'
import type { Decided } from '../evaluation/evaluation.js'
import type { Json } from '../evaluation/json.js'
import { readings } from '../law/readings.js'
import { fill } from '../words/fill.js'
import { dateInWords } from './in-words.js'
import { catalogues, type Language } from './language.js'
import { nextStepsSection } from './next-steps-section.js'
import type { Head, Section } from './page.js'

/** What changed, and what has to be done because of it. */
export function comparisonHead({ value }: Decided<Comparison>, language: Language): Head {
  const { summary, headings } = catalogues[language].pages.comparison
  const { changed, results, inputs, readings: chosen, duties } = value
  const section = (heading: string, items: readonly string[]): Section[] =>
    items.length === 0 ? [] : [{ heading, items: items.map((text) => ({ text })) }]
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
        results.map((one) => changeInWords(fieldInWords(one.path, language), one, language))
      ),
      ...section(
        headings.inputs,
        inputs.map((one) => changeInWords(fieldInWords(one.input, language), one, language))
      ),
      ...section(
        headings.readings,
        chosen.map((one) => changeInWords(questionOf(one.path, language), one, language))
      )
    ]
  }
}

const questionOf = (reading: string, language: Language): string =>
  (readings as Readonly<Record<string, { question: Record<Language, string> }>>)[reading]?.question[
    language
  ] ?? reading

/** The last name of a path, in words where there are any. */
function fieldInWords(path: string, language: Language): string {
  const field = path.split('.').at(-1) ?? path
  const fields: Readonly<Record<string, string>> = catalogues[language].terms.field
  return fields[field] ?? path
}

function valueInWords(value: Json, language: Language): string {
  if (typeof value === 'string') return dayOf(value) === undefined ? value : dateInWords(value, language)
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function changeInWords(
  field: string,
  { before, after }: Pick<Difference | ChangedInput, 'before' | 'after'>,
  language: Language
): string {
  const { both, added, removed } = catalogues[language].pages.comparison
  const sides = {
    field,
    ...(before === undefined ? {} : { before: valueInWords(before, language) }),
    ...(after === undefined ? {} : { after: valueInWords(after, language) })
  }
  if (before === undefined) return fill(added, sides)
  return fill(after === undefined ? removed : both, sides)
}
