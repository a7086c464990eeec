import type { Missing } from '../../evaluation/missing.js'
import type { Bilingual } from '../../law/provenance.js'
import type { Effect } from '../item.js'
import type { SanctionItemId } from '../items.js'
import type { CaseChecked, ItemInCase } from './check-items.js'
import { graveness } from './checklist-report.js'
import { type Governing, itemEffect } from './item-effect.js'
import { restated } from './restated-answers.js'

/** A fact on which it turns whether items apply, or an item that applies and is not answered. */
export type NextQuestion = {
  question: Bilingual
  /** The gravest effect that an answer can have: of a fact, through the items that it opens. */
  canGive: Effect
} & (
  | { asks: 'fact'; path: string /** The items that its answer opens or closes. */; opens: SanctionItemId[] }
  | { asks: 'item'; id: SanctionItemId }
)

/** A fact that is missing, and the items on which it bears. */
export interface OpenQuestion {
  fact: string
  missing: Missing
  opens: readonly ItemInCase[]
}

/** The effects that an item can still have, the gravest first. */
function possible({ item, answer, effect }: ItemInCase, governing: Governing): Effect[] {
  if (answer !== 'unknown') return [effect]
  const effects = (['yes', 'no'] as const).map((each) => itemEffect(item, each, governing).effect)
  return effects.sort((a, b) => graveness(a) - graveness(b))
}

const gravest = (items: readonly ItemInCase[], governing: Governing): Effect =>
  items
    .flatMap((item) => possible(item, governing))
    .reduce((worst, effect) => (graveness(effect) < graveness(worst) ? effect : worst), 'ok')

const isClassification = ({ fact }: OpenQuestion): boolean => fact.startsWith('classification')

/** The gravest first; of equal weight as they stand. */
const byWeight = <Question>(
  questions: readonly Question[],
  weigh: (question: Question) => Effect
): Question[] => [...questions].sort((a, b) => graveness(weigh(a)) - graveness(weigh(b)))

/** The facts that are missing in the order to ask for them: the classification, then those that can show the gravest. */
export const inOrderToAsk = ({ governing }: CaseChecked, open: readonly OpenQuestion[]): OpenQuestion[] => [
  ...open.filter(isClassification),
  ...byWeight(
    open.filter((each) => !isClassification(each)),
    ({ opens }) => gravest(opens, governing)
  )
]

/**
 * What to answer next, in the order that can settle the most: the facts that open or close other items, then the items
 * that apply. Those whose answer can show that a condition is not met come first, and what weighs the same keeps the
 * order of the list. An item that a fact answers, that a reading settles whatever is answered, or that
 * waits for what is lacking, is not asked.
 *
 * @param open the facts in the order to ask for them
 */
export function nextQuestions(
  { items, governing }: CaseChecked,
  open: readonly OpenQuestion[]
): NextQuestion[] {
  const facts = open.map(({ missing: { path, question }, opens }) => ({
    asks: 'fact' as const,
    path,
    question: { ...question },
    canGive: gravest(opens, governing),
    opens: opens.map(({ id }) => id)
  }))
  const asked: readonly string[] = open.map(({ fact }) => fact)
  const isAsked = (id: SanctionItemId): boolean =>
    id in restated && asked.includes(restated[id as keyof typeof restated].fact)
  const unanswered = items
    .filter(({ applies, waitsFor }) => applies === 'yes' && waitsFor === undefined)
    .flatMap((each) => {
      const { id, item, effect } = each
      const effects = possible(each, governing)
      const [canGive = effect] = effects
      // What is answered has one effect only.
      if (isAsked(id) || effects.every((other) => other === effect)) return []
      return [{ asks: 'item' as const, id, question: { ...item.question }, canGive }]
    })
  return [...facts, ...byWeight(unanswered, ({ canGive }) => canGive)]
}
