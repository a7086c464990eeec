import type { CitationId } from '../law/citations.js'
import type { Bilingual } from '../law/provenance.js'
import { questions as danish } from '../words/da/questions.js'
import { questions as english } from '../words/en/questions.js'
import type { QuestionKey } from '../words/question-keys.js'

/** A fact that is not known and that can still change the result. */
export interface Missing {
  /** The field to fill in: `facts.grounds[0].to`. */
  path: string
  /** What to ask. */
  question: Bilingual
  whyItMatters: Bilingual
  citations: CitationId[]
}

/** A missing fact with its question in both languages. */
export function missing(path: string, key: QuestionKey, citations: readonly CitationId[]): Missing {
  return {
    path,
    question: { da: danish[key].question, en: english[key].question },
    whyItMatters: { da: danish[key].why, en: english[key].why },
    citations: [...citations]
  }
}
