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
import type { Changeable, PeriodParts, Tried } from './changeable.js'
import type { CaseOutcome, Changes, PeriodChange } from './changes.js'
import { earlierLetter } from './earlier-letter.js'
import { fewerDays } from './fewer-days.js'
import { moreDays } from './more-days.js'
import { moreHours } from './more-hours.js'
import { outcomeOf } from './outcome.js'
import { sendLetter } from './send-letter.js'

/** The smallest change of each kind. */
export const smallestChanges = (given: Changeable): PeriodChange[] => [
  ...moreHours(given),
  ...moreDays(given),
  ...fewerDays(given),
  ...earlierLetter(given)
]

/** What would move the bortfaldsdato of an earning period. */
export function findChangesOfPeriod(
  facts: EarningPeriodFacts,
  readings: Readings,
  asOf: IsoDate
): Finding<Changes> {
  const given = earningPeriodCase(facts, asOf)
  if (typeof given === 'string') return outsideTheRule(facts.lapseDate, given)
  const settlement = given.settle(readings)
  const found = periodFinding(facts, given, settlement, readings)
  const letter = () =>
    sendLetter(facts.notice, asOf, settlement.reckoning.noticeDeadline, (sentOn) => {
      const other = earningPeriodCase({ ...facts, notice: { sentOn } }, asOf)
      return typeof other === 'string' ? undefined : outcomeOf(other.settle(readings), undefined)
    })
  return withChanges(found, letter, ({ lapseDate }) => ({
    outcome: { lapseDate },
    notice: facts.notice,
    grounds: facts.grounds,
    reckoning: settlement.reckoning,
    readings,
    with(changed) {
      const other = earningPeriodCase(changedFacts(facts, changed), asOf)
      return typeof other === 'string' ? undefined : tried(outcomeOf(other.settle(readings), undefined))
    },
    withHours: () => undefined
  }))
}

/** What would move the bortfaldsdato, or meet the requirement. */
export function findChangesOfWork(
  facts: WorkRequirementFacts,
  readings: Readings,
  asOf: IsoDate
): Finding<Changes> {
  const given = workCase(facts, asOf)
  if (typeof given === 'string') return outsideTheRule(facts.lapseDate, given)
  const assessed = given.assess(readings)
  const letter = () =>
    sendLetter(facts.notice, asOf, assessed.settlement.reckoning.noticeDeadline, (sentOn) => {
      const other = workCase({ ...facts, notice: { sentOn } }, asOf)
      if (typeof other === 'string') return undefined
      const { settlement, found } = other.assess(readings)
      return outcomeOf(settlement, found.met)
    })
  return withChanges(
    given.find(assessed, readings),
    letter,
    ({ met, shortfall, earningPeriod: { lapseDate } }) => ({
      outcome: { lapseDate, met },
      notice: facts.notice,
      grounds: facts.grounds,
      reckoning: assessed.settlement.reckoning,
      readings,
      ...(met ? {} : { shortfall }),
      with(changed) {
        const other = workCase(changedFacts(facts, changed), asOf)
        if (typeof other === 'string') return undefined
        const { settlement, found } = other.assess(readings)
        return tried(outcomeOf(settlement, found.met))
      },
      // The date is stated: on whichever day of the period they are done, the hours that are missing meet the requirement.
      withHours: () => tried({ lapseDate, met: true })
    })
  )
}

const changedFacts = <Facts extends EarningPeriodFacts>(
  facts: Facts,
  changed: Partial<PeriodParts>
): Facts => {
  const { notice = facts.notice, grounds = facts.grounds } = changed
  return { ...facts, notice, grounds: [...grounds] }
}

const tried = (outcome: CaseOutcome | undefined): Tried | undefined =>
  outcome && { outcome, told: () => outcome }

/** The case as it was found, with the changes in place of its value; of an open one, the letter that can still be sent. */
function withChanges<Value>(
  found: Finding<Value>,
  letter: () => PeriodChange[],
  changeable: (value: Value) => Changeable
): Finding<Changes> {
  if (found.kind === 'notCovered') return found
  const { steps, warnings = [] } = found
  if (found.kind === 'undetermined') {
    const { kind, missing } = found
    const changes = letter()
    return changes.length === 0
      ? { kind, missing, steps, warnings }
      : { kind, missing, partial: { changes }, steps: [...steps, ...changes.map(changeStep)], warnings }
  }
  const given = changeable(found.value)
  const changes = smallestChanges(given)
  return {
    kind: 'decided',
    value: { ...given.outcome, changes },
    steps: [...steps, ...changes.map(changeStep)],
    warnings
  }
}
