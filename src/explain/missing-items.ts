import type { Evaluation } from '../evaluation/evaluation.js'
import { inWords } from './in-words.js'
import { catalogues, type Language } from './language.js'
import type { Item } from './page.js'

/** What is missing, in the order to ask for it: the question with its field, why it matters, and on which provisions. */
export function missingItems(evaluation: Evaluation<unknown>, language: Language): Item[] {
  if (evaluation.kind !== 'undetermined') return []
  const { why } = catalogues[language].page
  return evaluation.missing.map(({ path, question, whyItMatters, citations }) => ({
    text: `${question[language]} [${path}]`,
    detail: inWords(why, { why: whyItMatters[language] }, language),
    citations
  }))
}
