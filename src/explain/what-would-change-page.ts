import type { Changes } from '../advice/changes.js'
import type { Evaluation } from '../evaluation/evaluation.js'
import { answerChangesHead } from './answer-changes-in-words.js'
import { changeInWords, standingInWords } from './change-in-words.js'
import { catalogues, type Language } from './language.js'
import type { Head } from './page.js'
import { wholeCaseChangesHead } from './whole-case-changes.js'

type Settled = Exclude<Evaluation<Changes>, { kind: 'invalid' | 'notCovered' }>

/** How the case stands, and each change that would give another result. */
export function whatWouldChangeHead(evaluation: Settled, language: Language): Head {
  const { summary } = catalogues[language].pages['what-would-change']
  const said = evaluation.kind === 'decided' ? evaluation.value : evaluation.partial
  if (said?.changes === undefined) return { summary: [summary.open], figures: [] }
  const { case: wholeCase, lapseDate, met, changes } = said
  if (wholeCase !== undefined) return wholeCaseChangesHead(wholeCase, changes, language)
  const isOpenPeriod = lapseDate === undefined && changes.some(({ change }) => change === 'send-letter')
  if (isOpenPeriod)
    return {
      summary: [summary.openInPart, ...changes.flatMap((each) => changeInWords(each, language))],
      figures: []
    }
  if (lapseDate === undefined) return answerChangesHead(evaluation.kind, changes, language)
  return {
    summary: [
      ...standingInWords(lapseDate, met, language),
      ...(changes.length === 0 ? [summary.none] : changes.flatMap((each) => changeInWords(each, language)))
    ],
    figures: []
  }
}
