import type { Evaluation } from '../evaluation/evaluation.js'
import type { EarliestAfterYearOfAid, YearOfAid } from '../rule-225/2-year-of-aid/year-of-aid.js'
import { inWords } from './in-words.js'
import { catalogues, type Language } from './language.js'
import type { Head } from './page.js'

type Settled = Exclude<Evaluation<YearOfAid, EarliestAfterYearOfAid>, { kind: 'invalid' | 'notCovered' }>

/** The dates of a year of aid, in the order in which they are told. */
const dates = [
  'countedFrom',
  'transitionDate',
  'firstLapseDate',
  'expectedTransitionDate',
  'expectedLapseDate',
  'computeBy'
] as const

/** Whether the year of aid is reached in a sentence, what follows, and its dates. */
export function yearOfAidHead(evaluation: Settled, language: Language): Head {
  const { summary, labels, counted } = catalogues[language].pages['year-of-aid']
  if (evaluation.kind === 'undetermined')
    return { summary: [inWords(summary.open, { ...evaluation.partial }, language)], figures: [] }
  const { value } = evaluation
  const say = (sentence: string): string => inWords(sentence, { ...value }, language)
  const sentences = value.reached ? [summary.reached, summary.lapse] : [summary.notReached]
  if (value.expectedLapseDate !== undefined) sentences.push(summary.expected)
  return {
    summary: sentences.map(say),
    figures: [
      [labels.counted, say(counted)],
      ...dates
        .filter((date) => value[date] !== undefined)
        .map((date) => [labels[date], say(`{${date}:date}`)] as const)
    ]
  }
}
