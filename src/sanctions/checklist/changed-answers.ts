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

/** The items of which only one of two checks of a list asks: what each says of the file turns on its own answer. */
export const altered = (before: readonly StandingItem[], after: readonly StandingItem[]): SanctionItemId[] =>
  before
    .filter(({ applies }, index) => applies !== (after[index] as StandingItem).applies)
    .map(({ id }) => id)

/** What each answer of a finished list would alter if it alone were the other one; what the facts show is none. */
export function changedAnswers(
  facts: ChecklistFacts,
  checked: CaseChecked,
  before: ChecklistBasis
): ChangedAnswer[] {
  return checked.items.flatMap(({ id, applies, answer, shown, effect }, index) => {
    // Of what is not answered the facts show nothing either.
    if (applies !== 'yes' || shown === answer) return []
    const to = answer === 'yes' ? 'no' : 'yes'
    const changed = withAnswer(facts, checked, id, to)
    const { effect: after } = changed[index] as StandingItem
    return [
      {
        id,
        to,
        effect: { before: effect, after },
        basis: { before, after: basisOfItems(changed) },
        others: altered(checked.items, changed)
      }
    ]
  })
}
