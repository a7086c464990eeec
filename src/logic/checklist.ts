import { type Answer, all } from './answer.js'

/** A point of a checklist, as data. A list's own points can say more: what follows from an answer, who must give it. */
export interface ChecklistItem {
  id: string
  /** The conditions that must all hold for the point to apply. None: it always does. */
  appliesWhen: readonly string[]
  /** What to ask, so that yes is as it should be. */
  question: { da: string; en: string }
  /** Where it stands, in a form that `cite` understands. */
  provisions: readonly string[]
}

/** How a point came out. One that does not apply is never counted as met. */
export type ItemOutcome = 'met' | 'notMet' | 'unknown' | 'notApplicable'

/** A point with its answer, and where it stands in this case. */
export interface CheckedItem<Item, Citation> {
  item: Item
  /** Whether it applies; unknown where a condition turns on a fact that is not known. */
  applies: Answer
  answer: Answer
  outcome: ItemOutcome
  citations: readonly Citation[]
}

/** What a checklist asks of a case. */
export interface Asked<Item extends ChecklistItem, Citation> {
  /** Whether a condition holds. */
  holds: (condition: Item['appliesWhen'][number]) => Answer
  /** The answer to a point; `unknown` where there is none. */
  answerTo: (id: Item['id']) => Answer
  /** The provisions that stand for a point's own, in the version that governs the case. */
  cite: (provision: Item['provisions'][number]) => Citation
}

/** Holds a case against every point of a checklist: all of them come back, in the order of the list. */
export function checkItems<Item extends ChecklistItem, Citation>(
  items: readonly Item[],
  { holds, answerTo, cite }: Asked<Item, Citation>
): CheckedItem<Item, Citation>[] {
  return items.map((item) => {
    const applies = all(item.appliesWhen.map(holds))
    const answer = answerTo(item.id)
    const outcome = outcomeOf(applies, answer)
    return { item, applies, answer, outcome, citations: item.provisions.map(cite) }
  })
}

/** A point that is in order lacks nothing whether it applies or not; one that is not does so only where it applies. */
function outcomeOf(applies: Answer, answer: Answer): ItemOutcome {
  if (applies === 'no') return 'notApplicable'
  if (answer === 'yes') return 'met'
  return applies === 'yes' && answer === 'no' ? 'notMet' : 'unknown'
}

/** Whether nothing that applies is lacking: no as soon as one point is, unknown as long as one can be. */
export function nothingLacking(checked: readonly { outcome: ItemOutcome }[]): Answer {
  const outcomes = checked.map(({ outcome }) => outcome)
  if (outcomes.includes('notMet')) return 'no'
  return outcomes.includes('unknown') ? 'unknown' : 'yes'
}
