import type { Evaluation } from '../evaluation/evaluation.js'
import type { SicknessDocumentation } from '../rule-225/4-earning-period/assess-sickness-documentation.js'
import { inWords } from './in-words.js'
import { catalogues, type Language } from './language.js'
import type { Head } from './page.js'

type Settled = Exclude<Evaluation<SicknessDocumentation>, { kind: 'invalid' | 'notCovered' }>

/** What is found of the documentation of sickness, why, and what to obtain. */
export function sicknessDocumentationHead(evaluation: Settled, language: Language): Head {
  const { summary } = catalogues[language].pages['sickness-documentation']
  if (evaluation.kind === 'undetermined') return { summary: [summary.open], figures: [] }
  const { value } = evaluation
  const sentences = [summary.finding, summary.reasons, ...(value.obtain.length > 0 ? [summary.obtain] : [])]
  return { summary: sentences.map((sentence) => inWords(sentence, { ...value }, language)), figures: [] }
}
