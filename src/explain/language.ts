import { page as danishPage } from '../words/da/page.js'
import { steps as danishSteps } from '../words/da/steps.js'
import { terms as danishTerms } from '../words/da/terms.js'
import { page as englishPage } from '../words/en/page.js'
import { steps as englishSteps } from '../words/en/steps.js'
import { terms as englishTerms } from '../words/en/terms.js'
import type { StepSentences } from '../words/step-sentences.js'
import type { PageWords, Terms } from '../words/terms.js'

/** The languages of an explanation: Danish and English. */
export type Language = 'da' | 'en'

/** All that an explanation says, in one language. */
export interface Catalogue {
  page: PageWords
  steps: StepSentences
  terms: Terms
}

/** The catalogue of each language. */
export const catalogues: Readonly<Record<Language, Catalogue>> = {
  da: { page: danishPage, steps: danishSteps, terms: danishTerms },
  en: { page: englishPage, steps: englishSteps, terms: englishTerms }
}
