import { page as danishNextSteps } from '../words/da/next-steps.js'
import { page as danishPage } from '../words/da/page.js'
import { pages as danishPages } from '../words/da/pages.js'
import { steps as danishSteps } from '../words/da/steps.js'
import { terms as danishTerms } from '../words/da/terms.js'
import { page as englishNextSteps } from '../words/en/next-steps.js'
import { page as englishPage } from '../words/en/page.js'
import { pages as englishPages } from '../words/en/pages.js'
import { steps as englishSteps } from '../words/en/steps.js'
import { terms as englishTerms } from '../words/en/terms.js'
import type { StepSentences } from '../words/step-sentences.js'
import type { Language, Words } from '../words/words.js'

export type { Language }

/** The single words and phrases of a language. */
export type Terms = Words<typeof danishTerms>

/** All that an explanation says, in one language. */
export interface Catalogue {
  /** What every page says. */
  page: Words<typeof danishPage>
  /** What the page of each function says. */
  pages: Words<typeof danishPages>
  nextSteps: Words<typeof danishNextSteps>
  steps: StepSentences
  terms: Terms
}

/** The catalogue of each language. */
export const catalogues: Readonly<Record<Language, Catalogue>> = {
  da: {
    page: danishPage,
    pages: danishPages,
    nextSteps: danishNextSteps,
    steps: danishSteps,
    terms: danishTerms
  },
  en: {
    page: englishPage,
    pages: englishPages,
    nextSteps: englishNextSteps,
    steps: englishSteps,
    terms: englishTerms
  }
}
