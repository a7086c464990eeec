import type { IsoDate } from '../calendar/iso-date.js'
import type { ReadingId, Readings } from '../law/readings.js'
import { LAW_EDITION } from '../law/rule-life.js'
import { SANCTION_LAW_EDITION } from '../law/sanction-versions.js'
import { LIBRARY_VERSION } from './version.js'

/** What a result rests on, so that it can be stored for years and computed again. */
export interface Stamp {
  library: string
  /** The library's version. */
  version: string
  /** The edition of the law data. */
  law: string
  /** The day of assessment. */
  asOf: IsoDate
  /** The format of the evaluation: its function and the format's version. */
  trace: string
  /** The readings that this function consulted. */
  readings: Record<string, string>
}

/** The function that made an evaluation: the first part of `stamp.trace`. */
export type Capability =
  | 'coverage'
  | 'year-of-aid'
  | 'exemption'
  | 'sickness-documentation'
  | 'earning-period'
  | 'ordinary-work'
  | 'work-requirement'
  | 'reduction'
  | 'couple-reduction'
  | 'regaining'
  | 'projection'
  | 'case'
  | 'review'
  | 'analysis-form'
  | 'letter'
  | 'comparison'
  | 'checklist'
  | 'deduction'
  | 'what-would-change'

const TRACE_FORMAT = 1

/** The functions that go by another edition of the law data than that of the 225-hour rule. */
const editions: Partial<Record<Capability, string>> = {
  checklist: SANCTION_LAW_EDITION,
  deduction: SANCTION_LAW_EDITION
}

/** The format of an evaluation made by a function. */
export const traceOf = (capability: Capability): string => `${capability}/${TRACE_FORMAT}`

/** The stamp of an evaluation made by `capability` on `asOf` under the readings that it consulted. */
export function stamp(
  capability: Capability,
  asOf: IsoDate,
  consulted: readonly ReadingId[],
  chosen: Readings
): Stamp {
  const readings: Record<string, string> = {}
  for (const id of consulted) readings[id] = chosen[id]
  return {
    library: 'aktivloven',
    version: LIBRARY_VERSION,
    law: editions[capability] ?? LAW_EDITION,
    asOf,
    trace: traceOf(capability),
    readings
  }
}
