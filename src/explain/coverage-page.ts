import type { Evaluation } from '../evaluation/evaluation.js'
import type { Coverage } from '../rule-225/1-coverage/coverage.js'
import { inWords } from './in-words.js'
import { catalogues, type Language } from './language.js'
import type { Head } from './page.js'

type Settled = Exclude<Evaluation<Coverage>, { kind: 'invalid' | 'notCovered' }>

/** How a person is covered in a sentence, whose year of aid counts, and who must meet the requirement. */
export function coverageHead(evaluation: Settled, language: Language): Head {
  const { summary, labels } = catalogues[language].pages.coverage
  if (evaluation.kind === 'undetermined') return { summary: [summary.open], figures: [] }
  const { value } = evaluation
  const say = (sentence: string): string => inWords(sentence, { ...value }, language)
  return {
    summary: [summary[value.track]],
    figures: [
      [labels.track, say('{track:track}')],
      [labels.yearOfAidOf, say('{yearOfAidOf:countedFor}')],
      [labels.testedOn, say('{testedOn:tested}')]
    ]
  }
}
