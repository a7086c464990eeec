import { defaultReadings, type ReadingId, type Readings, readings as table } from '../law/readings.js'
import type { Json } from './json.js'

/** The result as the citizen sees it: how it ends, why, and the fields that the function names. */
export interface HingeOutcome {
  kind: string
  reason?: string
  [key: string]: Json | undefined
}

/** A reading on which the result hinges: chosen otherwise, alone, it gives another outcome. */
export interface Hinge {
  reading: ReadingId
  chosen: string
  alternative: string
  /** The outcome under the alternative. */
  outcome: HingeOutcome
}

/** The caller's readings on top of the defaults; a reading that is named without a value keeps its default. */
export function withDefaults(
  chosen: Partial<{ [Id in ReadingId]: Readings[Id] | undefined }> | undefined
): Readings {
  if (chosen === undefined) return defaultReadings
  return Object.fromEntries(
    Object.entries(defaultReadings).map(([id, value]) => [id, chosen[id as ReadingId] ?? value])
  ) as Readings
}

const equal = (a: Json | undefined, b: Json | undefined): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b)

function sameOutcome(a: HingeOutcome, b: HingeOutcome): boolean {
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => equal(a[key], b[key]))
}

/**
 * The readings, of those consulted, whose other values give another outcome than `outcome`, each changed alone.
 *
 * @param evaluate the outcome under given readings; it is asked once for each alternative
 */
export function hinges(
  consulted: readonly ReadingId[],
  chosen: Readings,
  outcome: HingeOutcome,
  evaluate: (readings: Readings) => HingeOutcome
): Hinge[] {
  const found: Hinge[] = []
  for (const reading of consulted) {
    for (const alternative in table[reading].values) {
      if (alternative === chosen[reading]) continue
      const other = evaluate({ ...chosen, [reading]: alternative })
      if (!sameOutcome(outcome, other)) {
        found.push({ reading, chosen: chosen[reading], alternative, outcome: other })
      }
    }
  }
  return found
}
