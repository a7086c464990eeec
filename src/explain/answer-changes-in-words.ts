import type { AnswerChange, Change } from '../advice/changes.js'
import { sanctionItem } from '../sanctions/items.js'
import { changedItem } from './checklist-further-sections.js'
import { countInWords, inWords } from './in-words.js'
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
        items: inShort(
          answers.filter((each) => !isOfWhole(each)),
          language
        )
      }
    ]
  }
}

/** Each question once, with what each answer to it would mean. */
function inShort(answers: readonly AnswerChange[], language: Language): Item[] {
  const { pages } = catalogues[language]
  const { withAnswer } = pages['what-would-change'].answers
  const meaning = ({ to, effect, others }: AnswerChange): string =>
    [
      inWords(withAnswer, { to, after: effect.after }, language),
      ...countInWords(others.length, pages.checklist.changedOthers)
    ].join(' ')
  const ids = [...new Set(answers.map(({ id }) => id))]
  return ids.map((id) => {
    const own = answers.filter((each) => each.id === id).map(meaning)
    return { text: [sanctionItem(id).question[language], ...own].join(' ') }
  })
}
