import type { LetterCheck } from '../case/letters/letter-check.js'
import type { Evaluation } from '../evaluation/evaluation.js'
import { inWords } from './in-words.js'
import { catalogues, type Language } from './language.js'
import type { Head } from './page.js'

type Settled = Exclude<Evaluation<LetterCheck>, { kind: 'invalid' | 'notCovered' }>

/** Whether a letter says what it must, what it lacks, and whether it is in time. */
export function letterHead(evaluation: Settled, language: Language): Head {
  const { summary, labels } = catalogues[language].pages.letter
  const told: Partial<LetterCheck> =
    (evaluation.kind === 'decided' ? evaluation.value : evaluation.partial) ?? {}
  const of = evaluation.kind === 'decided' ? 'notMet' : 'unknown'
  const lacking = (told.items ?? []).filter(({ outcome }) => outcome === of).map(({ id }) => id)
  const { letter } = evaluation.steps.find(({ rule }) => rule === 'letter-complete')?.inputs ?? {}
  const say = (sentence: string): string => inWords(sentence, { ...told, letter, lacking }, language)
  const contents =
    told.complete === undefined ? summary.open : told.complete ? summary.complete : summary.lacking
  return {
    summary: [say(contents), ...(told.timely === undefined ? [] : [say(summary.timely[told.timely])])],
    figures: told.deadline === undefined ? [] : [[labels.deadline, say('{deadline:date}')]]
  }
}
