import type { IsoDate } from '../../calendar/iso-date.js'
import type { Finding } from '../../evaluation/finding.js'
import type { CaseFacts } from '../../input/case-facts.js'
import type { Readings } from '../../law/readings.js'
import { findRegaining } from '../../rule-225/8-regaining/find-regaining.js'
import type { EarliestRegaining, Regaining } from '../../rule-225/8-regaining/regaining.js'
import type { Failing } from './failing.js'
import { fieldsOfPerson } from './fields-of-case.js'
import type { PersonCase } from './person-case.js'
import { placed } from './placed-finding.js'

/** Whether full aid is regained, by one person of a case. */
export type RegainingFound = Finding<Regaining, EarliestRegaining>

/**
 * § 13 f, stk. 14: whether a person whose bortfaldsdato has passed has regained full aid by work done since, given that
 * the aid was reduced on that date. Absent where it has not passed, or nothing has been worked since.
 */
export function regainingInCase(
  { maritalStatus }: CaseFacts,
  { whom, facts: { grounds, work } }: PersonCase,
  failing: Failing,
  readings: Readings,
  asOf: IsoDate
): RegainingFound | undefined {
  if (typeof failing === 'string' || !failing.certain || maritalStatus === 'unknown') return undefined
  const reducedFrom = failing.from
  // Dates in this form sort as text.
  const hasWorked = work.some(({ from, to }) => to >= reducedFrom && from <= asOf)
  if (reducedFrom > asOf || !hasWorked) return undefined
  return placed(
    findRegaining({ reducedFrom, maritalStatus, grounds, work }, readings, asOf),
    fieldsOfPerson,
    whom
  )
}

/** The same failing, until full aid is resumed. */
export const failingUntilResumed = (failing: Failing, regaining: RegainingFound | undefined): Failing =>
  typeof failing === 'object' && regaining?.kind === 'decided' && regaining.value.resumedFrom !== undefined
    ? { ...failing, until: regaining.value.resumedFrom }
    : failing
