import type { Change, Changes } from '../advice/changes.js'
import type { Evaluation } from '../evaluation/evaluation.js'
import { changedSection } from './checklist-further-sections.js'
import { inWords } from './in-words.js'
import { catalogues, type Language } from './language.js'
import type { Head } from './page.js'

type Settled = Exclude<Evaluation<Changes>, { kind: 'invalid' | 'notCovered' }>

/** How the case stands, and each change that would give another result. */
export function whatWouldChangeHead(evaluation: Settled, language: Language): Head {
  const { summary } = catalogues[language].pages['what-would-change']
  if (evaluation.kind === 'undetermined') return { summary: [summary.open], figures: [] }
  const { lapseDate, met, changes } = evaluation.value
  const answers = changes.flatMap((each) => (each.change === 'answer' ? [each] : []))
  if (lapseDate === undefined)
    return {
      summary: [answers.length === 0 ? summary.none : summary.checklist],
      figures: [],
      sections: [changedSection({ singleAnswers: answers }, language)]
    }
  const work = met === undefined ? [] : [met ? summary.met : summary.notMet]
  return {
    summary: [
      inWords(summary.lapse, { lapseDate }, language),
      ...work,
      ...(changes.length === 0 ? [summary.none] : changes.flatMap((each) => changeInWords(each, language)))
    ],
    figures: []
  }
}

/** A change in the words of its step. */
function changeInWords(change: Change, language: Language): string[] {
  if (change.change === 'answer') return []
  const { gives } = change
  const { computed = '', notMet = computed } = catalogues[language].steps[change.change]
  return [inWords('lapseDate' in gives ? computed : notMet, { ...change, ...gives }, language)]
}
