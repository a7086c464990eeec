import type { Bilingual } from '../../law/provenance.js'
import type { Effect } from '../item.js'
import type { SanctionItemId } from '../items.js'
import type { ItemInCase } from './check-items.js'
import { graveness } from './checklist-report.js'
import { type Governing, itemEffect } from './item-effect.js'

/** An item that is not answered, and the most that its answer can settle. */
export interface NextQuestion {
  id: SanctionItemId
  question: Bilingual
  /** The gravest effect that an answer can have. */
  canGive: Effect
}

/**
 * The items that apply and are not answered, in the order that can settle the most: those whose answer can show that a
 * condition is not met come first, and items of equal weight keep the order of the list. An item that a reading settles
 * whatever is answered is not asked.
 */
export function nextQuestions(items: readonly ItemInCase[], governing: Governing): NextQuestion[] {
  return items
    .filter(({ applies, answer }) => applies === 'yes' && answer === 'unknown')
    .flatMap(({ id, item, effect }) => {
      const answers = (['yes', 'no'] as const).map((answer) => itemEffect(item, answer, governing).effect)
      if (answers.every((answer) => answer === effect)) return []
      const [canGive = effect] = answers.sort((a, b) => graveness(a) - graveness(b))
      return [{ id, question: item.question, canGive }]
    })
    .sort((a, b) => graveness(a.canGive) - graveness(b.canGive))
}
