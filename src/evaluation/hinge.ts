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
  const all: Record<string, string> = { ...defaultReadings }
  for (const [id, value] of Object.entries(chosen)) if (value !== undefined) all[id] = value
  return all as unknown as Readings
}

/** The chosen readings with one of them changed. */
interface Alternative {
  reading: ReadingId
  value: string
  readings: Readings
}

function alternativesTo(consulted: readonly ReadingId[], chosen: Readings): Alternative[] {
  return consulted.flatMap((reading) =>
    Object.keys(table[reading].values)
      .filter((value) => value !== chosen[reading])
      .map((value) => ({ reading, value, readings: { ...chosen, [reading]: value } }))
  )
}

/** How a function's results are compared as the citizen sees them. */
export interface Seen<Result> {
  /** The result as the citizen sees it. */
  outcome: (result: Result) => HingeOutcome
  /** Whether the citizen sees the same in both; cheaper than comparing outcomes, and it must agree with them. */
  same: (a: Result, b: Result) => boolean
}

/**
 * The function that finds the readings on which a result hinges: of those consulted, those whose other values give
 * another outcome, each changed alone. `atStake` names those that can do so, where a case shows it beforehand.
 */
export function hingeFinder<Result>(consulted: readonly ReadingId[], seen: Seen<Result>) {
  // Nearly every case is evaluated under the defaults, whose alternatives are made once.
  const alternativesToDefaults = alternativesTo(consulted, defaultReadings)
  return (
    chosen: Readings,
    result: Result,
    evaluate: (readings: Readings) => Result,
    atStake: readonly ReadingId[] = consulted
  ): Hinge[] => {
    const alternatives =
      chosen === defaultReadings ? alternativesToDefaults : alternativesTo(consulted, chosen)
    const found: Hinge[] = []
    for (const { reading, value, readings } of alternatives) {
      if (!atStake.includes(reading)) continue
      const other = evaluate(readings)
      if (!seen.same(result, other))
        found.push({ reading, chosen: chosen[reading], alternative: value, outcome: seen.outcome(other) })
    }
    return found
  }
}
