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
  const key = questionKeyOf(asked)
  return key === undefined ? { ...asked, path } : { ...asked, path, ...askOf(now, key) }
}

/** Which of the questions it is that is asked. */
export const questionKeyOf = ({
  path,
  question,
  whyItMatters
}: Pick<Missing, 'path' | 'question' | 'whyItMatters'>): QuestionKey | undefined =>
  (Object.keys(danish) as QuestionKey[]).find((key) => {
    const asked = askOf(personOf(path), key)
    return asked.question.da === question.da && asked.whyItMatters.da === whyItMatters.da
  })

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
