import type { Evaluation } from '../evaluation/evaluation.js'
import type { Stamp } from '../evaluation/stamp.js'
import type { RecordDifference } from './differing.js'

/** What to store of an evaluation so that it can be made again: it may stand beside fields of one's own. */
export interface AuditRecord {
  /** The facts as they were given. Of a comparison: `{ before, after }`. */
  facts: unknown
  /** The evaluation as it was given back. Its stamp holds the day of assessment and the readings. */
  evaluation: Evaluation<unknown>
}

/**
 * Why a record cannot be made again. `no-record`: it is no object with facts and a stamped evaluation.
 * `nothing-evaluated`: its evaluation is `invalid`, which has no stamp. `unknown-trace`: this version of the library has
 * no function of the name in the stamp.
 */
export type UnreadableRecord = 'no-record' | 'nothing-evaluated' | 'unknown-trace'

/**
 * How a stored record compares with what this version of the library makes of the same facts, day and readings.
 *
 * - `same`: every field is equal, and it was made by this version.
 * - `different`: it was made by this version, and yet fields differ: it was changed since.
 * - `other-version`: it was `made` by another version of the library, of the law data or of the trace; what differs `now`,
 *   if anything. `now.law` is absent where the stored facts or readings are refused now.
 * - `unreadable`: it cannot be made again.
 */
export type RecordCheck =
  | { kind: 'same' }
  | { kind: 'different'; differences: RecordDifference[] }
  | {
      kind: 'other-version'
      made: Pick<Stamp, 'version' | 'law' | 'trace'>
      now: Pick<Stamp, 'version' | 'trace'> & Partial<Pick<Stamp, 'law'>>
      differences: RecordDifference[]
    }
  | { kind: 'unreadable'; reason: UnreadableRecord }
