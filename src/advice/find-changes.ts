import type { IsoDate } from '../calendar/iso-date.js'
import type { Finding } from '../evaluation/finding.js'
import type { EarningPeriodFacts } from '../input/earning-period-facts.js'
import type { WorkRequirementFacts } from '../input/work-requirement-facts.js'
import type { Readings } from '../law/readings.js'
import { periodFinding } from '../rule-225/4-earning-period/determine-earning-period.js'
import { earningPeriodCase } from '../rule-225/4-earning-period/reckoning/earning-period-case.js'
import { workCase } from '../rule-225/5-work/work-case.js'
import { outsideTheRule } from '../rule-225/rule-in-force-step.js'
import { changeStep } from './change-steps.js'
import type { Changes } from './changes.js'
import { earlierLetter } from './earlier-letter.js'
import { fewerDays } from './fewer-days.js'
import { moreDays } from './more-days.js'
import { moreHours } from './more-hours.js'
import { type PeriodAndWork, standingOf } from './standing.js'

/** What would move the bortfaldsdato of an earning period. */
export function findChangesOfPeriod(
  facts: EarningPeriodFacts,
  readings: Readings,
  asOf: IsoDate
): Finding<Changes> {
  const given = earningPeriodCase(facts, asOf)
  if (typeof given === 'string') return outsideTheRule(facts.lapseDate, given)
  const found = periodFinding(facts, given, given.settle(readings), readings)
  return withChanges(found, facts, readings, asOf)
}

/** What would move the bortfaldsdato, or meet the requirement. */
export function findChangesOfWork(
  facts: WorkRequirementFacts,
  readings: Readings,
  asOf: IsoDate
): Finding<Changes> {
  const given = workCase(facts, asOf)
  if (typeof given === 'string') return outsideTheRule(facts.lapseDate, given)
  return withChanges(given.find(given.assess(readings), readings), facts, readings, asOf)
}

/** The case as it was found, with the changes in place of its value. */
function withChanges(
  found: Finding<unknown>,
  facts: PeriodAndWork,
  readings: Readings,
  asOf: IsoDate
): Finding<Changes> {
  if (found.kind === 'notCovered') return found
  const { steps, warnings = [] } = found
  const standing = standingOf(facts, readings, asOf)
  if (found.kind === 'undetermined' || standing === undefined || !('lapseDate' in standing.outcome)) {
    const missing = found.kind === 'undetermined' ? found.missing : []
    return { kind: 'undetermined', missing, steps, warnings }
  }
  const changes = [
    ...moreHours(standing),
    ...moreDays(facts, standing, readings, asOf),
    ...fewerDays(facts, standing, readings, asOf),
    ...earlierLetter(facts, standing, readings, asOf)
  ]
  return {
    kind: 'decided',
    value: { ...standing.outcome, changes },
    steps: [...steps, ...changes.map(changeStep)],
    warnings
  }
}
