import type { Bilingual } from '../../law/provenance.js'

/** When an item applies, in words that follow "it applies when …", and the facts that decide it. */
export interface Condition {
  words: Bilingual
  facts: readonly string[]
}

/** Conditions by id. */
export type ConditionTable = Readonly<Record<string, Condition>>
