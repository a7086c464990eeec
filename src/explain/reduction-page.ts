import type { Evaluation } from '../evaluation/evaluation.js'
import type { Reduction } from '../rule-225/6-unmarried/13g-1-reduction.js'
import { inWords } from './in-words.js'
import { catalogues, type Language } from './language.js'
import type { Head } from './page.js'

type Settled = Exclude<Evaluation<Reduction>, { kind: 'invalid' | 'notCovered' }>

/** The outcome of a reduction in a sentence, and its amount. */
export function reductionHead(evaluation: Settled, language: Language): Head {
  const { summary, labels } = catalogues[language].pages.reduction
  if (evaluation.kind === 'undetermined') return { summary: [summary.open], figures: [] }
  const say = (sentence: string): string => inWords(sentence, { ...evaluation.value }, language)
  return {
    summary: [say(evaluation.value.class === 'spared' ? summary.spared : summary.reduced)],
    figures: [
      [labels.monthlyReduction, say('{monthlyReduction:kroner} ({rateStatus:status})')],
      [labels.from, say('{from:date}')]
    ]
  }
}
