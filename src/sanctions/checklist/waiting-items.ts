import type { Answer } from '../../logic/answer.js'
import type { SanctionItem } from '../item.js'
import type { SanctionItemId } from '../items.js'

/** An item held against a case, as far as it matters for what waits for what. */
interface Asked {
  id: SanctionItemId
  item: Pick<SanctionItem, 'presupposes'>
  applies: Answer
  answer: Answer
}

/** What an item waits for: all that it presupposes, where each of that is answered no or itself waits; else nothing. */
function waitsFor({ item, answer }: Asked, all: readonly Asked[]): SanctionItemId[] {
  const { presupposes } = item
  if (answer !== 'unknown' || presupposes === undefined) return []
  const presupposed = all.filter(({ id, applies }) => applies !== 'no' && presupposes.includes(id))
  const isAbsent = presupposed.every((each) => each.answer === 'no' || waitsFor(each, all).length > 0)
  return isAbsent ? presupposed.map(({ id }) => id) : []
}

/** The items, those that cannot be answered yet with what they wait for: the outcome of an assessment until that is made. */
export const withWaiting = <Each extends Asked>(
  items: readonly Each[]
): (Each & { waitsFor?: readonly SanctionItemId[] })[] =>
  items.map((each) => {
    const awaited = waitsFor(each, items)
    return awaited.length === 0 ? each : { ...each, waitsFor: awaited }
  })
