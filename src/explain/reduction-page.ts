import type { Evaluation } from '../evaluation/evaluation.js'
import type { Reduction } from '../rule-225/6-unmarried/13g-1-reduction.js'
import { inWords } from './in-words.js'
import { catalogues, type Language } from './language.js'
import type { Page } from './page.js'

type Head = Pick<Page, 'summary' | 'figures'>
type Valid = Exclude<Evaluation<Reduction>, { kind: 'invalid' }>

/** The outcome of a reduction in a sentence, and its amount. */
export function reductionHead(evaluation: Valid, language: Language): Head {
  const { summary, labels } = catalogues[language].page
  if (evaluation.kind === 'notCovered') return { summary: [summary[evaluation.reason]], figures: [] }
  if (evaluation.kind === 'undetermined') return { summary: [summary.openReduction], figures: [] }
  const say = (sentence: string): string => inWords(sentence, { ...evaluation.value }, language)
  return {
    summary: [say(evaluation.value.class === 'spared' ? summary.spared : summary.reduced)],
    figures: [
      [labels.monthlyReduction, say('{monthlyReduction:kroner} ({rateStatus:status})')],
      [labels.from, say('{from:date}')]
    ]
  }
}
