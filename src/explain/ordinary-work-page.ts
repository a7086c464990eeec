import type { Evaluation } from '../evaluation/evaluation.js'
import type { OrdinaryWork } from '../rule-225/5-work/assess-ordinary-work.js'
import { inWords } from './in-words.js'
import { catalogues, type Language } from './language.js'
import type { Head } from './page.js'

type Settled = Exclude<Evaluation<OrdinaryWork>, { kind: 'invalid' | 'notCovered' }>

/** What is found of a job, why, and what to obtain. */
export function ordinaryWorkHead(evaluation: Settled, language: Language): Head {
  const { summary } = catalogues[language].pages['ordinary-work']
  if (evaluation.kind === 'undetermined') return { summary: [summary.open], figures: [] }
  const { value } = evaluation
  // Documentation that is lacking may be brought; what an enquiry calls for must be.
  const obtain = value.finding === 'does-not-count' ? summary.documents : summary.obtain
  const sentences = [summary.finding, summary.reasons, ...(value.obtain.length > 0 ? [obtain] : [])]
  return { summary: sentences.map((sentence) => inWords(sentence, { ...value }, language)), figures: [] }
}
