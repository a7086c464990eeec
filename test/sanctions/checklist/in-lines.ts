import type { CheckedItem, ChecklistFacts, ChecklistSoFar, Readings } from '../../../src/index.js'
import { told } from './files.js'

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
export const itemsIn = (facts: ChecklistFacts, readings: Partial<Readings> = {}): string[] =>
  told(facts, readings).items.map(line)

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
