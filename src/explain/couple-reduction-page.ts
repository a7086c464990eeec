import type { Evaluation } from '../evaluation/evaluation.js'
import type { CoupleReduction } from '../rule-225/7-couple/couple-reduction.js'
import { inWords } from './in-words.js'
import { catalogues, type Language } from './language.js'
import type { Head } from './page.js'

type Settled = Exclude<Evaluation<CoupleReduction>, { kind: 'invalid' | 'notCovered' }>

/** Which sentence tells what a provision did. */
const sentences = {
  '26.4': 'notPaid',
  '26.5': 'lapses',
  '26.6': 'notPaid',
  '26.7': 'reduced',
  '26.8': 'reduced',
  '13g': 'reduced'
} as const

/** What becomes of a couple's aid in a sentence or two, and the amounts of each spouse. */
export function coupleReductionHead(evaluation: Settled, language: Language): Head {
  const { summary, labels, change, highRate: rate } = catalogues[language].pages['couple-reduction']
  if (evaluation.kind === 'undetermined') return { summary: [summary.open], figures: [] }
  const { rule, from, before, after, reduction, highRate, rateStatus } = evaluation.value
  const say = (sentence: string, parameters: object): string => inWords(sentence, { ...parameters }, language)
  const changed = (was: number, is: number): string => say(change, { before: was, after: is })
  const spouse = reduction.spouses[1] > 0 ? 1 : 0
  return {
    summary:
      rule === 'none'
        ? [say(summary.unchanged, after)]
        : [
            say(summary[sentences[rule]], { spouse, from, reduction: reduction.together }),
            say(summary.together, { after: after.together, before: before.together })
          ],
    figures: [
      [labels.first, changed(before.spouses[0], after.spouses[0])],
      [labels.second, changed(before.spouses[1], after.spouses[1])],
      [labels.together, changed(before.together, after.together)],
      ...(highRate === undefined ? [] : [[labels.highRate, say(rate, highRate)] as const]),
      [labels.rates, say('{rateStatus:status}', { rateStatus })]
    ]
  }
}
