import { type IsoDate, isoDate } from '../calendar/iso-date.js'
import type { EarningPeriodFacts } from '../input/earning-period-facts.js'
import type { WorkRecord } from '../input/work-record.js'
import type { Readings } from '../law/readings.js'
import type { Reckoning } from '../rule-225/4-earning-period/reckoning/reckoning.js'
import { workCase } from '../rule-225/5-work/work-case.js'
import type { WorkInPeriod } from '../rule-225/5-work/work-in-period.js'
import type { CaseOutcome } from './changes.js'

/** The facts of an earning period, and the work where it is asked about too. */
export interface PeriodAndWork extends EarningPeriodFacts {
  work?: WorkRecord[]
}

/** How a case comes out, and how it was reckoned. */
export interface Standing {
  outcome: CaseOutcome
  reckoning: Reckoning
  work: WorkInPeriod
}

/** How a case comes out under some readings; `undefined` where its bortfaldsdato is not settled. */
export function standingOf(facts: PeriodAndWork, readings: Readings, asOf: IsoDate): Standing | undefined {
  const { work } = facts
  const given = workCase({ ...facts, work: work ?? [] }, asOf)
  if (typeof given === 'string') return undefined
  const { settlement, found } = given.assess(readings)
  if (settlement.kind === 'undetermined') return undefined
  const { reckoning } = settlement
  if (settlement.kind === 'notCovered')
    return { outcome: { ended: settlement.reason }, reckoning, work: found }
  const known = work === undefined || found.met === undefined ? {} : { met: found.met }
  return { outcome: { lapseDate: isoDate(reckoning.newLapse), ...known }, reckoning, work: found }
}

/** Whether an outcome is another bortfaldsdato, or none any more. */
export const isAnotherDate = (before: CaseOutcome, after: CaseOutcome): boolean =>
  dateOf(before) !== dateOf(after)

/** The bortfaldsdato as text, later than all others where there is none. */
export const dateOf = (outcome: CaseOutcome): string => ('lapseDate' in outcome ? outcome.lapseDate : '9999')
