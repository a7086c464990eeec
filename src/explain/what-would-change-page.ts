import type { Changes } from '../advice/changes.js'
import type { Evaluation } from '../evaluation/evaluation.js'
import { changeInWords, standingInWords } from './change-in-words.js'
import { changedSection } from './checklist-further-sections.js'
import { catalogues, type Language } from './language.js'
import type { Head } from './page.js'
import { wholeCaseChangesHead } from './whole-case-changes.js'

type Settled = Exclude<Evaluation<Changes>, { kind: 'invalid' | 'notCovered' }>

/** How the case stands, and each change that would give another result. */
export function whatWouldChangeHead(evaluation: Settled, language: Language): Head {
  const { summary } = catalogues[language].pages['what-would-change']
  const said = evaluation.kind === 'decided' ? evaluation.value : evaluation.partial
  if (said?.case !== undefined) return wholeCaseChangesHead(said.case, said.changes ?? [], language)
  if (evaluation.kind === 'undetermined') return { summary: [summary.open], figures: [] }
  const { lapseDate, met, changes } = evaluation.value
  const answers = changes.flatMap((each) => (each.change === 'answer' ? [each] : []))
  if (lapseDate === undefined)
    return {
      summary: [answers.length === 0 ? summary.none : summary.checklist],
      figures: [],
      sections: [changedSection({ singleAnswers: answers }, language)]
    }
  return {
    summary: [
      ...standingInWords(lapseDate, met, language),
      ...(changes.length === 0 ? [summary.none] : changes.flatMap((each) => changeInWords(each, language)))
    ],
    figures: []
  }
}
