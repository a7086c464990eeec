import type { FormCondition, OfferQuestionId } from '../analysis-form.js'
import { frozen } from '../frozen.js'
import type { Bilingual } from '../provenance.js'
import type { OfferNumber } from './question.js'

/** Questions that the form asks several times over. */
interface Block extends Bilingual {
  /** How often the form has room for them. */
  repeats: number
  questions: readonly OfferQuestionId[]
  /** When they are asked about each number, besides the conditions that each question has itself. */
  appliesWhen: Readonly<Record<OfferNumber, readonly FormCondition[]>>
}

/** The block of questions that the form asks about each offer: about as many offers as the answer to 3.2.6 says. */
export const formBlocks = /* @__PURE__ */ frozen({
  offer: {
    repeats: 4,
    da: 'Tilbud 1-4',
    en: 'Offers 1 to 4',
    questions: ['3.2.6.1', '3.3', '3.3.1', '3.3.2', '3.3.3', '3.3.4', '3.3.5', '3.3.6', '3.3.8'],
    appliesWhen: {
      1: [{ question: '3.2.6', is: ['one', 'two', 'three', 'four'] }],
      2: [{ question: '3.2.6', is: ['two', 'three', 'four'] }],
      3: [{ question: '3.2.6', is: ['three', 'four'] }],
      4: [{ question: '3.2.6', is: ['four'] }]
    }
  }
}) satisfies Readonly<Record<string, Block>>
