import { dayOf } from '../calendar/iso-date.js'
import type { ChangedInput } from '../case/comparison/changed-inputs.js'
import type { Comparison } from '../case/comparison/compare-evaluations.js'
import type { Difference } from '../case/comparison/differences.js'
import type { Decided } from '../evaluation/evaluation.js'
import type { Json } from '../evaluation/json.js'
import { readings } from '../law/readings.js'
import { dateInWords } from '../words/date-in-words.js'
import { fill } from '../words/fill.js'
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
        told(
          results.map(({ path, ...sides }) => ({ field: path, ...sides })),
          language
        )
      ),
      ...section(
        headings.inputs,
        told(
          inputs.map(({ input, ...sides }) => ({ field: input, ...sides })),
          language
        )
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

type Change = Pick<Difference | ChangedInput, 'before' | 'after'> & { field: string }

/** What changed in fields that have a name, each once; lists and what only programs read are left to the value. */
function told(changes: readonly Change[], language: Language): string[] {
  const fields: Readonly<Record<string, string>> = catalogues[language].terms.field
  const sentences = changes.flatMap(({ field, ...sides }) => {
    const name = fields[field.split('.').at(-1) ?? field]
    const isPlain = Object.values(sides).every((side) => typeof side !== 'object')
    return name === undefined || !isPlain ? [] : [changeInWords(name, sides, language)]
  })
  return [...new Set(sentences)]
}

function valueInWords(value: Json, language: Language): string {
  if (typeof value === 'string' && dayOf(value) !== undefined) return dateInWords(value, language)
  const words: Readonly<Record<string, string>> = catalogues[language].terms.fieldValue
  return words[String(value)] ?? String(value)
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
