import type { Evaluation } from '../evaluation/evaluation.js'
import type { EarliestLapse } from '../rule-225/4-earning-period/determine-earning-period.js'
import type { WorkRequirement } from '../rule-225/5-work/work-requirement.js'
import { earningPeriodFigures } from './earning-period-page.js'
import { inWords } from './in-words.js'
import { catalogues, type Language } from './language.js'
import type { Head } from './page.js'

type Settled = Exclude<Evaluation<WorkRequirement, EarliestLapse>, { kind: 'invalid' | 'notCovered' }>

/** Whether the work requirement is met in a sentence, the hours, and the dates of the earning period. */
export function workRequirementHead(evaluation: Settled, language: Language): Head {
  const { summary, labels } = catalogues[language].pages['work-requirement']
  if (evaluation.kind === 'undetermined')
    return { summary: [inWords(summary.open, { ...evaluation.partial }, language)], figures: [] }
  const { value, steps } = evaluation
  const say = (sentence: string): string => inWords(sentence, { ...value }, language)
  return {
    summary: [say(value.met ? summary.met : summary.notMet)],
    figures: [
      [labels.hours, say('{hours:hours}')],
      [labels.shortfall, say('{shortfall:hours}')],
      ...earningPeriodFigures(value.earningPeriod, steps, language)
    ]
  }
}
