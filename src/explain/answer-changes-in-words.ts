import type { AnswerChange, Change } from '../advice/changes.js'
import { sanctionItem } from '../sanctions/items.js'
import { changedItem } from './checklist-further-sections.js'
import { inWords } from './in-words.js'
import { catalogues, type Language } from './language.js'
import type { Head, Item } from './page.js'

/** The answers that would alter the report of a list: first those that alter the whole of it, in short the others. */
export function answerChangesHead(
  kind: 'decided' | 'undetermined',
  changes: readonly Change[],
  language: Language
): Head {
  const { summary, answers: words } = catalogues[language].pages['what-would-change']
  const answers = changes.flatMap((each) => (each.change === 'answer' ? [each] : []))
  const isOfWhole = ({ basis }: AnswerChange): boolean => basis.before !== basis.after
  const ofWhole = answers.filter(isOfWhole)
  const found = ofWhole.length > 0 ? summary.checklist : summary.sameBasis
  return {
    summary: [
      ...(kind === 'undetermined' ? [summary.openInPart] : []),
      answers.length === 0 ? summary.noAnswer : found
    ],
    figures: [],
    sections: [
      { heading: words.wholeHeading, items: ofWhole.map((each) => changedItem(each, language)) },
      {
        heading: words.othersHeading,
        items: answers.filter((each) => !isOfWhole(each)).map((each) => inShort(each, language))
      }
    ]
  }
}

function inShort({ id, to, effect: { after } }: AnswerChange, language: Language): Item {
  const { inShort: sentence } = catalogues[language].pages['what-would-change'].answers
  return { text: inWords(sentence, { question: sanctionItem(id).question[language], to, after }, language) }
}
