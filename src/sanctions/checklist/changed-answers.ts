import type { Effect } from '../item.js'
import type { SanctionItemId } from '../items.js'
import { type CaseChecked, type StandingItem, withAnswer } from './check-items.js'
import type { ChecklistFacts } from './checklist-facts.js'
import { basisOfItems, type ChecklistBasis } from './checklist-report.js'

/** What a single answer would alter, changed to the other one while all else stays. */
export interface ChangedAnswer {
  id: SanctionItemId
  /** The answer that it would be changed to. */
  to: 'yes' | 'no'
  effect: { before: Effect; after: Effect }
  /** The whole of the list: `open` where a fact matters that is not known. */
  basis: { before: ChecklistBasis | 'open'; after: ChecklistBasis | 'open' }
  /** The other items that would apply, or no longer apply. */
  others: SanctionItemId[]
}

/** The items besides `id` of which only one of two checks of the list asks: what another says turns on its own answer. */
export function altered(
  id: SanctionItemId,
  before: readonly StandingItem[],
  after: readonly StandingItem[]
): SanctionItemId[] {
  return before
    .filter((item, index) => item.id !== id && item.applies !== after[index]?.applies)
    .map((item) => item.id)
}

/** What each answer of a finished list would alter if it alone were the other one; what the facts show is none. */
export function changedAnswers(
  facts: ChecklistFacts,
  checked: CaseChecked,
  before: ChecklistBasis
): ChangedAnswer[] {
  return checked.items.flatMap(({ id, applies, answer, shown, effect }, index) => {
    if (applies !== 'yes' || answer === 'unknown' || shown === answer) return []
    const to = answer === 'yes' ? 'no' : 'yes'
    const changed = withAnswer(facts, checked, id, to)
    const { effect: after } = changed[index] as StandingItem
    return [
      {
        id,
        to,
        effect: { before: effect, after },
        basis: { before, after: basisOfItems(changed) },
        others: altered(id, checked.items, changed)
      }
    ]
  })
}
