import type { Evaluation } from '../evaluation/evaluation.js'
import { type Capability, type Stamp, traceOf } from '../evaluation/stamp.js'
import { LIBRARY_VERSION } from '../evaluation/version.js'
import type { AuditRecord, RecordCheck, UnreadableRecord } from './audit-record.js'
import { differing } from './differing.js'
import { functions } from './functions.js'

/** What a record rests on, as far as it can be made again. */
interface Readable {
  capability: Capability
  stamp: Stamp
}

/** A record can come from anywhere: each of its fields is looked at before it is used. */
type Unexamined = {
  facts?: unknown
  evaluation?: { kind?: unknown; stamp?: Partial<Stamp> | null } | null
} | null

function read(record: Unexamined): Readable | UnreadableRecord {
  const { facts, evaluation } = record ?? {}
  if (evaluation?.kind === 'invalid') return 'nothing-evaluated'
  const stamp = evaluation?.stamp
  const isStamped =
    typeof stamp?.trace === 'string' && typeof stamp.version === 'string' && typeof stamp.law === 'string'
  if (facts === undefined || !isStamped) return 'no-record'
  const capability = stamp.trace?.split('/')[0] as Capability
  const isKnown = stamp.library === 'aktivloven' && Object.hasOwn(functions, capability)
  return isKnown ? { capability, stamp: stamp as Stamp } : 'unknown-trace'
}

/** An evaluation without the editions of its stamp, which are told apart from what differs. */
function withoutEditions(evaluation: Evaluation<unknown>): unknown {
  if (evaluation.kind === 'invalid') return evaluation
  const { version: _, law: _law, trace: _trace, ...stamp } = evaluation.stamp
  return { ...evaluation, stamp }
}

/**
 * Answers: does a stored evaluation still come out of its stored facts? They are evaluated again by the function that the
 * stamp names, on the stamp's day of assessment and under its readings, and every field is compared; the order of keys
 * does not matter, for a database may have sorted them.
 *
 * A record that another version of the library or of the law data has made is evaluated by this one: it is
 * `other-version`, with what differs, which may be nothing. What cannot be made again is `unreadable`. Nothing is thrown,
 * whatever the record holds; facts that are refused now are a difference of `kind`.
 *
 * @example
 * const facts = { lapseDate: '2018-11-01', notice: { sentOn: '2018-05-30' }, grounds: [] }
 * const evaluation = determineEarningPeriod(facts, { asOf: '2018-11-01' })
 * const stored = JSON.stringify({ facts, evaluation })
 *
 * checkRecord(JSON.parse(stored)) // { kind: 'same' }
 * checkRecord(JSON.parse(stored.replace('"daysLate":30', '"daysLate":3')))
 * // { kind: 'different', differences: [{ path: 'value.daysLate', stored: 3, now: 30 }] }
 */
export function checkRecord(record: AuditRecord): RecordCheck {
  try {
    return check(record)
  } catch {
    // What runs code of its own when it is read, or is nested without end, came out of no store.
    return { kind: 'unreadable', reason: 'no-record' }
  }
}

function check(record: AuditRecord): RecordCheck {
  const found = read(record as Unexamined)
  if (typeof found === 'string') return { kind: 'unreadable', reason: found }
  const { capability, stamp } = found
  const { version, law, trace, asOf, readings } = stamp
  const evaluation = functions[capability](record.facts, { asOf, readings })
  const differences = differing('', withoutEditions(record.evaluation), withoutEditions(evaluation))
  const isRefused = evaluation.kind === 'invalid'
  const now = isRefused
    ? { version: LIBRARY_VERSION, trace: traceOf(capability) }
    : { version: evaluation.stamp.version, trace: evaluation.stamp.trace, law: evaluation.stamp.law }
  if (version !== now.version || trace !== now.trace || law !== (now.law ?? law))
    return { kind: 'other-version', made: { version, law, trace }, now, differences }
  return differences.length === 0 ? { kind: 'same' } : { kind: 'different', differences }
}
