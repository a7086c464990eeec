import type { Evaluation } from '../evaluation/evaluation.js'
import type { EarliestLapse } from '../rule-225/4-earning-period/determine-earning-period.js'
import type { Projection } from '../rule-225/8-regaining/find-projection.js'
import { earningPeriodFigures } from './earning-period-page.js'
import { inWords } from './in-words.js'
import { catalogues, type Language } from './language.js'
import type { Head } from './page.js'

type Settled = Exclude<Evaluation<Projection, EarliestLapse>, { kind: 'invalid' | 'notCovered' }>

/** From when aid will lapse in a sentence, the hours, and the dates of the earning period. */
export function projectionHead(evaluation: Settled, language: Language): Head {
  const { summary, labels } = catalogues[language].pages.projection
  if (evaluation.kind === 'undetermined')
    return { summary: [inWords(summary.open, { ...evaluation.partial }, language)], figures: [] }
  const { value, steps } = evaluation
  const say = (sentence: string): string => inWords(sentence, { ...value }, language)
  return {
    summary: [say(summary.lapse)],
    figures: [
      [labels.hours, say('{hours:hours}')],
      [labels.shortfall, say('{shortfall:hours}')],
      ...earningPeriodFigures(value.earningPeriod, steps, language)
    ]
  }
}
