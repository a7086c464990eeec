import { dayOf } from '../calendar/iso-date.js'
import type { Owed, Review, ReviewedMatter } from '../case/review/review.js'
import { restsOnExemption, verdictAsSaid } from '../case/review/verdict-as-said.js'
import type { Decided } from '../evaluation/evaluation.js'
import type { Json } from '../evaluation/json.js'
import { type CitationId, citation, citationIds } from '../law/citations.js'
import { dateInWords } from '../words/date-in-words.js'
import { inWords } from './in-words.js'
import { catalogues, type Language } from './language.js'
import { nextStepsSection } from './next-steps-section.js'
import type { Head, Item, Section } from './page.js'

/** The verdict, what the citizen is owed, what to do, and each matter of the decision. */
export function reviewHead({ value, steps }: Decided<Review>, language: Language): Head {
  const { heading } = catalogues[language].pages.review
  const { matters, owed, nextSteps } = value
  const hoursReviewed = steps.some(({ rule }) => rule === 'hours-of-work')
  return {
    summary: summaryOf(value, language),
    figures: [],
    sections: [
      ...nextStepsSection(nextSteps, language),
      { heading, items: matters.map((matter) => matterItem(matter, hoursReviewed, language)) },
      ...owedSection(owed, language)
    ].filter(({ items }) => items.length > 0)
  }
}

function summaryOf({ verdict, matters, owed, knownLater }: Review, language: Language): string[] {
  const { summary } = catalogues[language].pages.review
  const hasErrors = matters.some((matter) => matter.verdict === 'incorrect')
  const isSum = owed?.total !== undefined
  const owedSentence =
    owed?.atLeast === undefined
      ? summary[isSum ? 'owed' : 'owedOpen']
      : summary[isSum ? 'owedAtLeast' : 'owedAtLeastOpen']
  return [
    verdict === 'correct' && hasErrors && !restsOnExemption(verdict, matters)
      ? summary.correctWithErrors
      : summary[verdictAsSaid(verdict, matters)],
    ...(verdict === 'correct' && hasErrors ? [summary.errorsOnTheWay] : []),
    ...(owed === undefined ? [] : [inWords(owedSentence, { ...owed }, language)]),
    ...(owed !== undefined && restsOnExemption(verdict, matters) ? [summary.owedIfExempt] : []),
    ...(matters.some(({ matter }) => matter === 'exemption') ? [summary.indication] : []),
    ...(knownLater.length === 0 ? [] : [summary.knownLater]),
    ...(matters.some((matter) => matter.verdict === 'for-a-human') ? [summary.forAHuman] : []),
    ...(verdict === 'correct' ? [summary.onlyThese] : [])
  ]
}

function matterItem(matter: ReviewedMatter, hoursReviewed: boolean, language: Language): Item {
  const words = catalogues[language].pages.review
  const { verdict, missing = [], citations } = matter
  const sentence = matter.matter === 'exemption' && verdict === 'correct' ? words.indicated : words[verdict]
  const onlyDate = matter.matter === 'cut' && verdict === 'correct' && !hoursReviewed
  const detail = [
    ...sidesOf(matter, language),
    ...byHowMuch(matter, language),
    ...(onlyDate ? [words.hoursNotReviewed] : []),
    ...missing.map(({ question }) => question[language]),
    ...toObtain(matter, language)
  ].join(' ')
  return {
    text: inWords(sentence, { ...matter }, language),
    ...(detail === '' ? {} : { detail }),
    citations
  }
}

/** What the municipality did, and what the rules give. */
function sidesOf(
  { matter, verdict, municipality, found, error }: ReviewedMatter,
  language: Language
): string[] {
  const { sides, same, never, dueBy, notExtended, nothingToBeExemptFrom, afterTheRepeal, withoutLetter } =
    catalogues[language].pages.review
  if (matter === 'exemption' && found === 'repealed') return [nothingToBeExemptFrom]
  if (verdict === 'cannot-be-assessed' && found === 'repealed') return [afterTheRepeal]
  const special = {
    'wrongly-cut': never,
    'cut-without-letter': found === 'never' ? never : withoutLetter,
    'not-heard': dueBy,
    'not-extended': notExtended
  }
  const inOrder: Readonly<Record<string, string>> = { ...sides, ...same }
  const wrong: Readonly<Record<string, string>> = sides
  const sentence =
    error === undefined
      ? inOrder[matter]
      : ((special as Readonly<Record<string, string>>)[error] ?? wrong[matter])
  if (found === undefined || sentence === undefined) return []
  // The sentence of a cut says "at the earliest" itself.
  const day = matter === 'cut' && typeof found === 'object' && 'earliest' in found ? found.earliest : found
  const values = {
    municipality: valueInWords(municipality, language),
    found: valueInWords(day ?? found, language)
  }
  return [inWords(sentence, values, language)]
}

/** What to obtain, in the words of the matter's own page. */
function toObtain({ matter, obtain }: ReviewedMatter, language: Language): string[] {
  if (obtain === undefined) return []
  const { pages } = catalogues[language]
  const sentences: Partial<Record<ReviewedMatter['matter'], string>> = {
    exemption: pages.exemption.summary.obtain,
    'sickness-documentation': pages['sickness-documentation'].summary.obtain,
    'ordinary-work': pages['ordinary-work'].summary.obtain
  }
  const sentence = sentences[matter]
  return sentence === undefined ? [] : [inWords(sentence, { obtain }, language)]
}

function byHowMuch({ matter, error, by }: ReviewedMatter, language: Language): string[] {
  const sentence = (catalogues[language].pages.review.by as Readonly<Record<string, string>>)[matter]
  // Where there was no extension the days are all told.
  return by === undefined || sentence === undefined || error === 'not-extended'
    ? []
    : [inWords(sentence, { by }, language)]
}

function owedSection(owed: Owed | undefined, language: Language): Section[] {
  const { owedHeading, owedInYear, owedTurnsOn } = catalogues[language].pages.review
  const inYears = (owed?.byYear ?? []).map((year) => ({ text: inWords(owedInYear, { ...year }, language) }))
  const asked = (owed?.missing ?? []).map(({ path, question, citations }) => ({
    text:
      owed?.atLeast === undefined || path === 'facts.decision.cut.monthlyAmount'
        ? question[language]
        : inWords(owedTurnsOn, { question: question[language] }, language),
    citations
  }))
  return [{ heading: owedHeading, items: [...inYears, ...asked] }]
}

const isCitation = (text: string): text is CitationId => citationIds.some((each) => each === text)

/** A day, a number of days, a provision, or an answer; of what is open, how far it can be said. */
function valueInWords(value: Json, language: Language): string {
  const { pages, terms } = catalogues[language]
  const bounds: Readonly<Record<string, string>> = pages.review.found
  if (Array.isArray(value)) return value.map((each) => valueInWords(each, language)).join(', ')
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([bound, given]) => inWords(bounds[bound] ?? '', { [bound]: given }, language))
      .join(', ')
  if (typeof value === 'number') return inWords('{value:days}', { value }, language)
  const text = String(value)
  if (dayOf(text) !== undefined) return dateInWords(text, language)
  const values: Readonly<Record<string, string>> = { ...bounds, ...terms.reviewValue }
  return isCitation(text) ? citation(text).provision : (values[text] ?? text)
}
