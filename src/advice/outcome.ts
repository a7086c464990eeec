import { isoDate } from '../calendar/iso-date.js'
import type { Settlement } from '../rule-225/4-earning-period/reckoning/settle.js'
import type { CaseOutcome } from './changes.js'

/** How a settled earning period comes out, with what is known of the hours; `undefined` where its date is not settled. */
export function outcomeOf(settlement: Settlement, met: boolean | undefined): CaseOutcome | undefined {
  if (settlement.kind === 'undetermined') return undefined
  if (settlement.kind === 'notCovered') return { ended: settlement.reason }
  const lapseDate = isoDate(settlement.reckoning.newLapse)
  return met === undefined ? { lapseDate } : { lapseDate, met }
}
