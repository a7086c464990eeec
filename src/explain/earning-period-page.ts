import type { Evaluation } from '../evaluation/evaluation.js'
import type { Step } from '../evaluation/step.js'
import type { EarliestLapse } from '../rule-225/4-earning-period/determine-earning-period.js'
import type { EarningPeriod } from '../rule-225/4-earning-period/earning-period.js'
import { inWords } from './in-words.js'
import { catalogues, type Language } from './language.js'
import type { Head, Page } from './page.js'

type Settled = Exclude<Evaluation<EarningPeriod, EarliestLapse>, { kind: 'invalid' | 'notCovered' }>

/** The outcome of an earning period in a sentence, and its dates. */
export function earningPeriodHead(evaluation: Settled, language: Language): Head {
  const { summary, labels, requirement } = catalogues[language].pages['earning-period']
  const say = (sentence: string, parameters: object): string => inWords(sentence, { ...parameters }, language)
  if (evaluation.kind === 'undetermined') {
    const partial: Partial<EarningPeriod & EarliestLapse> = evaluation.partial ?? {}
    return {
      summary: [say(summary.undetermined, partial)],
      figures: [
        [labels.earliestLapseDate, say('{earliestLapseDate:date}', partial)],
        [labels.noticeDeadline, say('{noticeDeadline:date}', partial)],
        [labels.requirement, say(requirement, partial.requirement ?? {})]
      ]
    }
  }
  const { value, steps } = evaluation
  return {
    summary: lapseSummary(value, steps, language),
    figures: earningPeriodFigures(value, steps, language)
  }
}
/** From when aid can lapse, and whether that day has moved. */
function lapseSummary(value: EarningPeriod, steps: readonly Step[], language: Language): string[] {
  const { summary } = catalogues[language].pages['earning-period']
  const inputs = lapseInputs(steps)
  return [
    inWords(summary.lapse, { ...value }, language),
    inWords(inputs.days === 0 ? summary.unmoved : summary.moved, inputs, language)
  ]
}

/** The dates of an earning period, each with its label. */
export function earningPeriodFigures(
  value: EarningPeriod,
  steps: readonly Step[],
  language: Language
): Page['figures'] {
  const { labels, requirement, period } = catalogues[language].pages['earning-period']
  const say = (sentence: string, parameters: object): string => inWords(sentence, { ...parameters }, language)
  return [
    [labels.originalLapseDate, say('{originalLapseDate:date}', lapseInputs(steps))],
    [labels.period, say(period, value.period)],
    [labels.requirement, say(requirement, value.requirement)],
    [labels.calculationDate, say('{calculationDate:date}', value)],
    [labels.lapseDate, say('{lapseDate:date}', value)],
    [labels.noticeDeadline, say('{noticeDeadline:date}', value)],
    [labels.hearingDeadline, say('{hearingDeadline:date}', value)]
  ]
}

/** What the step of the new lapse date was given: the date before, and the days in all. */
const lapseInputs = (steps: readonly Step[]): Step['inputs'] =>
  steps.find(({ rule }) => rule === 'new-lapse-date')?.inputs ?? {}
