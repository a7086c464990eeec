import type { IsoDate } from '../../calendar/iso-date.js'
import type { Bilingual, Confidence } from '../../law/provenance.js'
import type { PostponedLapse } from '../../rule-225/4-earning-period/postpone-lapse-date.js'
import type { CheckedItem } from '../../sanctions/checklist/checklist.js'
import type { ChecklistFacts } from '../../sanctions/checklist/checklist-facts.js'
import type { Reach } from '../../sanctions/item.js'
import type { SanctionItemId } from '../../sanctions/items.js'
import type { Asked, Entry, Source } from '../asked.js'

/** What a principle decision lays down, in one sentence of each language. */
export interface Holding extends Bilingual {
  id: string
  /** How sure it is that the decision says so. */
  confidence: Confidence
  source: Source
  note?: string
}

/** An example of a principle decision: printed with it, printed elsewhere by analogy, or derived from a holding. */
export interface DecisionExample extends Entry {
  /** What follows, in English. */
  outcome: string
}

/** A principle decision of the appeal board, as far as it could be read or is told by others. */
export interface PrincipleDecision {
  /** Its number: `33-18`. */
  id: string
  /** Its year, month or day, as far as it is known. */
  date: string
  dateConfidence: Confidence
  subject: Bilingual
  holdings: readonly Holding[]
  examples: readonly DecisionExample[]
  note?: string
}

/** The days by which a lapse date is postponed, and what follows. */
export const postponedAsked = (
  id: string,
  facts: { lapseDate: IsoDate; days: number },
  value: Partial<PostponedLapse>,
  confidence: Confidence,
  assumed: readonly string[] = []
): Asked<'postponeLapseDate'> => ({
  id: `${id}/postponed`,
  function: 'postponeLapseDate',
  facts,
  options: {},
  expected: { kind: 'decided', value },
  confidence,
  assumed
})

/** A file for a sanction, and what one of its items must say. */
export const itemAsked = (
  id: string,
  facts: ChecklistFacts,
  item: { id: SanctionItemId; effect: CheckedItem['effect']; blocks?: Reach },
  assumed: readonly string[] = []
): Asked<'evaluateChecklist'> => ({
  id: `${id}/checklist`,
  function: 'evaluateChecklist',
  facts,
  options: { asOf: '2025-12-31' },
  expected: { kind: 'told', value: { items: [item] } },
  confidence: 'derived',
  assumed
})
