import type { CitationId } from '../law/citations.js'
import type { Bilingual } from '../law/provenance.js'
import { askedAbout as danishAbout } from '../words/da/asked-about.js'
import { terms as danishTerms } from '../words/da/next-steps.js'
import { questions as danish } from '../words/da/questions.js'
import { askedAbout as englishAbout } from '../words/en/asked-about.js'
import { terms as englishTerms } from '../words/en/next-steps.js'
import { questions as english } from '../words/en/questions.js'
import { fill } from '../words/fill.js'
import { filledWith } from '../words/filled-with.js'
import { type About, questionInWords } from '../words/question-in-words.js'
import type { QuestionKey } from '../words/question-keys.js'

/** A fact that is not known and that can still change the result. */
export interface Missing {
  /** The field to fill in: `facts.grounds[0].to`. */
  path: string
  /** What to ask, of which thing: no two facts that an evaluation lacks are asked for in the same words. */
  question: Bilingual
  whyItMatters: Bilingual
  citations: CitationId[]
}

/**
 * A missing fact with its question in both languages: of the person whose facts its path names.
 *
 * @param about the thing that the question asks about, where a case can have several
 */
export function missing(
  path: string,
  key: QuestionKey,
  citations: readonly CitationId[],
  about: About = {}
): Missing {
  const { question, whyItMatters } = askOf(personOf(path), key)
  const da = questionInWords(question.da, about, 'da')
  const en = questionInWords(question.en, about, 'en')
  return { path, question: { da, en }, whyItMatters, citations: [...citations] }
}

/** The same question by another field, which can be another person's. */
export function missingAt(asked: Missing, path: string): Missing {
  const [before, now] = [personOf(asked.path), personOf(path)]
  const key = before === now ? undefined : questionKeyOf(asked)
  if (key === undefined) return { ...asked, path }
  const [was, is] = [askOf(before, key).question, askOf(now, key)]
  const inWords = (language: keyof Bilingual): string =>
    fill(is.question[language], filledWith(was[language], asked.question[language]) ?? {})
  return { ...asked, ...is, path, question: { da: inWords('da'), en: inWords('en') } }
}

/** Which of the questions it is that is asked. */
export function questionKeyOf({
  path,
  question,
  whyItMatters
}: Pick<Missing, 'path' | 'question' | 'whyItMatters'>): QuestionKey | undefined {
  const person = danishTerms.whom[personOf(path)]
  const asked = filledWith(danishAbout.numbered, question.da)?.question ?? question.da
  return (Object.keys(danish) as QuestionKey[]).find(
    (key) =>
      fill(danish[key].why, { person }) === whyItMatters.da &&
      filledWith(fill(danish[key].question, { person }), asked) !== undefined
  )
}

/** What is asked for, where things stated alike would be asked about in the same words with their places among the facts. */
export function toldApart(missing: readonly Missing[]): Missing[] {
  const timesAsked = new Map<string, number>()
  for (const { question } of missing) timesAsked.set(question.da, (timesAsked.get(question.da) ?? 0) + 1)
  return missing.map((asked) => ((timesAsked.get(asked.question.da) ?? 0) > 1 ? numbered(asked) : asked))
}

function numbered(asked: Missing): Missing {
  const number = [...asked.path.matchAll(/\[(\d+)\]/g)].map(([, index]) => Number(index) + 1).join('.')
  const { da, en } = asked.question
  const question = {
    da: fill(danishAbout.numbered, { question: da, number }),
    en: fill(englishAbout.numbered, { question: en, number })
  }
  return { ...asked, question }
}

type Person = keyof typeof danishTerms.whom

/** Of two spouses the second is the spouse; all other facts are those of the citizen. */
const personOf = (path: string): Person =>
  /^facts\.(spouse\.|spouses\[1\])/.test(path) ? 'spouse' : 'person'

/** A question with the person put in; of which thing it asks is still to be filled in. */
function askOf(person: Person, key: QuestionKey): Pick<Missing, 'question' | 'whyItMatters'> {
  const inDanish = (text: string): string => fill(text, { person: danishTerms.whom[person] })
  const inEnglish = (text: string): string => fill(text, { person: englishTerms.whom[person] })
  return {
    question: { da: inDanish(danish[key].question), en: inEnglish(english[key].question) },
    whyItMatters: { da: inDanish(danish[key].why), en: inEnglish(english[key].why) }
  }
}
