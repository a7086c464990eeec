import type { CitationId } from '../law/citations.js'
import type { Bilingual } from '../law/provenance.js'
import { terms as danishTerms } from '../words/da/next-steps.js'
import { questions as danish } from '../words/da/questions.js'
import { terms as englishTerms } from '../words/en/next-steps.js'
import { questions as english } from '../words/en/questions.js'
import { fill } from '../words/fill.js'
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

/** A missing fact with its question in both languages: of the person whose facts its path names. */
export function missing(path: string, key: QuestionKey, citations: readonly CitationId[]): Missing {
  return { path, ...askOf(personOf(path), key), citations: [...citations] }
}

/** The same question by another field, which can be another person's. */
export function missingAt(asked: Missing, path: string): Missing {
  const [before, now] = [personOf(asked.path), personOf(path)]
  if (before === now) return { ...asked, path }
  const isAsked = (key: QuestionKey): boolean => {
    const { question, whyItMatters } = askOf(before, key)
    return question.da === asked.question.da && whyItMatters.da === asked.whyItMatters.da
  }
  const key = (Object.keys(danish) as QuestionKey[]).find(isAsked)
  return key === undefined ? { ...asked, path } : { ...asked, path, ...askOf(now, key) }
}

type Person = keyof typeof danishTerms.whom

/** Of two spouses the second is the spouse; all other facts are those of the citizen. */
const personOf = (path: string): Person =>
  /^facts\.(spouse\.|spouses\[1\])/.test(path) ? 'spouse' : 'person'

function askOf(person: Person, key: QuestionKey): Pick<Missing, 'question' | 'whyItMatters'> {
  const inDanish = (text: string): string => fill(text, { person: danishTerms.whom[person] })
  const inEnglish = (text: string): string => fill(text, { person: englishTerms.whom[person] })
  return {
    question: { da: inDanish(danish[key].question), en: inEnglish(english[key].question) },
    whyItMatters: { da: inDanish(danish[key].why), en: inEnglish(english[key].why) }
  }
}
