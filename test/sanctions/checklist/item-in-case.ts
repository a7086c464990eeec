import {
  type ChecklistFacts,
  defaultReadings,
  type Readings,
  type SanctionItemId
} from '../../../src/index.js'
import { checkCase } from '../../../src/sanctions/checklist/check-items.js'

/** An item of valid facts by itself, without what the other readings would say of the whole list: that takes longer. */
export function itemInCase(facts: ChecklistFacts, id: SanctionItemId, readings: Partial<Readings> = {}) {
  const found = checkCase(facts, { ...defaultReadings, ...readings }).items.find((item) => item.id === id)
  if (found === undefined) throw new Error(`${id} is not in ${facts.list}`)
  return found
}
