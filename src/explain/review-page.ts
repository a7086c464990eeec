import { dayOf } from '../calendar/iso-date.js'
import type { Owed, Review, ReviewedMatter } from '../case/review/review.js'
import type { Decided } from '../evaluation/evaluation.js'
import type { Json } from '../evaluation/json.js'
import { type CitationId, citation, citationIds } from '../law/citations.js'
import { dateInWords, inWords } from './in-words.js'
import { catalogues, type Language } from './language.js'
import { nextStepsSection } from './next-steps-section.js'
import type { Head, Item, Section } from './page.js'

/** The verdict, what the citizen is owed, and each matter of the decision. */
export function reviewHead({ value }: Decided<Review>, language: Language): Head {
  const { summary, heading } = catalogues[language].pages.review
  const { verdict, matters, owed, nextSteps } = value
  const isForAHuman = matters.some((matter) => matter.verdict === 'for-a-human')
  return {
    summary: [
      summary[verdict],
      ...(isForAHuman ? [summary.forAHuman] : []),
      ...(owed === undefined
        ? []
        : [inWords(owed.total === undefined ? summary.owedOpen : summary.owed, { ...owed }, language)])
    ],
    figures: [],
    sections: [
      ...nextStepsSection(nextSteps, language),
      { heading, items: matters.map((matter) => matterItem(matter, language)) },
      ...owedSection(owed, language)
    ].filter(({ items }) => items.length > 0)
  }
}

function matterItem(matter: ReviewedMatter, language: Language): Item {
  const words = catalogues[language].pages.review
  const { verdict, municipality, found, missing = [], citations } = matter
  const sides = {
    municipality: valueInWords(municipality, language),
    found: found === undefined ? '' : valueInWords(found, language)
  }
  const asked = missing.map(({ question }) => question[language]).join(' ')
  const detail = verdict === 'incorrect' ? inWords(words.sides, sides, language) : asked
  return {
    text: inWords(words[verdict], { ...matter }, language),
    ...(detail === '' ? {} : { detail }),
    citations
  }
}

function owedSection(owed: Owed | undefined, language: Language): Section[] {
  const { owedHeading, owedInYear } = catalogues[language].pages.review
  const items = (owed?.byYear ?? []).map((year) => ({ text: inWords(owedInYear, { ...year }, language) }))
  return [{ heading: owedHeading, items }]
}

function valueInWords(value: Json, language: Language): string {
  if (typeof value === 'object')
    return Object.values(value)
      .map((each) => valueInWords(each, language))
      .join(', ')
  const text = String(value)
  if (dayOf(text) !== undefined) return dateInWords(text, language)
  const values: Readonly<Record<string, string>> = catalogues[language].terms.reviewValue
  const isCitation = (id: string): id is CitationId => citationIds.some((each) => each === id)
  return isCitation(text) ? citation(text).provision : (values[text] ?? text)
}
