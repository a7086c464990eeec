import fc from 'fast-check'
import { withDefaults } from '../../src/evaluation/hinge.js'
import {
  type ChecklistFacts,
  type Readings,
  type SanctionClassification,
  type SanctionItemId,
  type SanctionListId,
  sanctionListIds,
  sanctionLists
} from '../../src/index.js'
import { checkCase } from '../../src/sanctions/checklist/check-items.js'
import { basisOfItems, reportOf } from '../../src/sanctions/checklist/checklist-report.js'
import { plusDays } from '../arbitraries.js'
import { changed, completeFile } from '../sanctions/checklist/files.js'

/** The lists of the sanctions: §§ 36 to 40 a. */
export type Sanction = Exclude<SanctionListId, 'work-placement'>
export const sanctions = sanctionListIds.filter((list): list is Sanction => list !== 'work-placement')

/** The sanctions that ask an item. */
export const asking = (id: SanctionItemId): Sanction[] =>
  sanctions.filter((list) => (sanctionLists[list].items as readonly SanctionItemId[]).includes(id))

export const dayBetween = (first: string, days: number) => fc.nat(days).map((later) => plusDays(first, later))
export const anyDay = dayBetween('2020-01-01', 2190)
const groups = fc.constantFrom<SanctionClassification>('jobparat', 'uddannelsesparat', 'aktivitetsparat')

/** Files in which nothing else is lacking than what the decision is about, and files in which more is. */
export const files = (lists: readonly Sanction[], date = anyDay): fc.Arbitrary<ChecklistFacts> =>
  fc
    .record({
      list: fc.constantFrom(...lists),
      date,
      group: groups,
      lacking: fc.subarray(['duty-notified', 'heard', 'reasons-stated', 'file-note'] as const)
    })
    .map(({ list, date, group, lacking }): ChecklistFacts => {
      const own: readonly SanctionItemId[] = sanctionLists[list].items
      const answers = Object.fromEntries(lacking.filter((id) => own.includes(id)).map((id) => [id, 'no']))
      return changed(completeFile(list, date, group), { answers })
    })

/**
 * How a file stands: what `evaluateChecklist` finds, without what explains it, which takes fifty times as long. That the two
 * agree is tried in test/differential/checklist.test.ts, on the same files.
 */
export function standing(file: ChecklistFacts, readings: Partial<Readings> = {}) {
  const { items } = checkCase(file, withDefaults(readings))
  const itemOf = (id: SanctionItemId) => {
    const found = items.find((item) => item.id === id)
    if (found === undefined) throw new Error(`${id} is not in ${file.list}`)
    return found
  }
  return {
    items,
    report: reportOf(items),
    basis: basisOfItems(items),
    applies: (id: SanctionItemId) => itemOf(id).applies,
    /** What an item says of the file, where it applies. */
    effect: (id: SanctionItemId) => {
      const { applies, effect } = itemOf(id)
      return applies === 'yes' ? effect : applies === 'no' ? 'notApplicable' : 'open'
    },
    blocks: (id: SanctionItemId) => itemOf(id).blocks
  }
}
