import type { Evaluation } from '../evaluation/evaluation.js'
import type { Exemption } from '../rule-225/3-exemption/assess-exemption.js'
import { inWords } from './in-words.js'
import { catalogues, type Language } from './language.js'
import type { Head } from './page.js'

type Settled = Exclude<Evaluation<Exemption>, { kind: 'invalid' | 'notCovered' }>

/** What the facts indicate, by what, what to obtain, and that the decision is the municipality's. */
export function exemptionHead(evaluation: Settled, language: Language): Head {
  const { summary, labels } = catalogues[language].pages.exemption
  if (evaluation.kind === 'undetermined') return { summary: [summary.open, summary.decidedBy], figures: [] }
  const { value } = evaluation
  const say = (sentence: string): string => inWords(sentence, { ...value }, language)
  return {
    summary: [
      summary[value.indication],
      say(value.criterion === 'none' ? summary.none : summary.criterion),
      ...(value.obtain.length === 0 ? [] : [say(summary.obtain)]),
      summary.decidedBy
    ],
    figures: value.exemptFrom === undefined ? [] : [[labels.exemptFrom, say('{exemptFrom:date}')]]
  }
}
