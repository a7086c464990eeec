import { withDefaults } from '../../../src/evaluation/hinge.js'
import type {
  CheckedItem,
  ChecklistFacts,
  ChecklistSoFar,
  Issue,
  Missing,
  Readings,
  SanctionItemId,
  Step
} from '../../../src/index.js'
import { findChecklist } from '../../../src/sanctions/checklist/find-checklist.js'

/** What a list gives, whether or not everything is known, with its steps: found once, without what it hinges on. */
export function found(
  facts: ChecklistFacts,
  readings: Partial<Readings> = {}
): ChecklistSoFar & { kind: string; steps: Step[]; warnings: readonly Issue[]; missing: readonly Missing[] } {
  const finding = findChecklist(facts, withDefaults(readings))
  if (finding.kind === 'notCovered') throw new Error(finding.reason)
  const { kind, steps, warnings = [] } = finding
  if (finding.kind === 'decided') return { ...finding.value, kind, steps, warnings, missing: [] }
  return { ...(finding.partial as ChecklistSoFar), kind, steps, warnings, missing: finding.missing }
}

/** An item of what is found. */
export function itemFound(
  facts: ChecklistFacts,
  id: SanctionItemId,
  readings: Partial<Readings> = {}
): CheckedItem {
  const item = found(facts, readings).items.find((each) => each.id === id)
  if (item === undefined) throw new Error(`${id} is not in ${facts.list}`)
  return item
}

function line({ id, applies, because, answer, answeredBy, effect, blocks, waitsFor }: CheckedItem): string {
  return [
    id,
    [applies, because],
    [answer, answeredBy],
    [effect, blocks],
    ...(waitsFor === undefined ? [] : [['waits for', ...waitsFor]])
  ]
    .map((part) => [part].flat().filter(Boolean).join(' '))
    .join(' | ')
}

/**
 * The items of a list as they stand in a case, each in a line: whether it applies and else on what that turns, the
 * answer and who gave it, what it says of the file and how far a block reaches, and what it waits for.
 */
export const itemsIn = ({ items }: ChecklistSoFar): string[] => items.map(line)

/** What to answer next, each in a line: what is asked, the gravest that an answer can give, and what a fact opens. */
export const askedIn = ({ next }: ChecklistSoFar): string[] =>
  next.map((each) =>
    each.asks === 'fact'
      ? `${each.path} (${each.canGive}): ${each.opens.join(' ')}`
      : `${each.id} (${each.canGive})`
  )

/** The lines of a text that is written in several. */
export const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '')
