import type { Day } from '../../calendar/day.js'
import { type IsoDate, isoDate } from '../../calendar/iso-date.js'
import type { NotCovered } from '../../evaluation/evaluation.js'
import type { HingeOutcome } from '../../evaluation/hinge.js'
import { validDay } from '../../input/date.js'
import type { Finding } from '../../input/question.js'
import type { WorkRequirementFacts } from '../../input/work-requirement-facts.js'
import type { ReadingId, Readings } from '../../law/readings.js'
import { type EarliestLapse, earliestLapse } from '../4-earning-period/determine-earning-period.js'
import { earningPeriodOf } from '../4-earning-period/earning-period.js'
import { countedDays } from '../4-earning-period/reckoning/counted-days.js'
import {
  type EarningPeriodCase,
  earningPeriodCase,
  earningPeriodReadings
} from '../4-earning-period/reckoning/earning-period-case.js'
import type { Settlement } from '../4-earning-period/reckoning/settle.js'
import { questionOf } from '../4-earning-period/trace/questions.js'
import { earningPeriodSteps } from '../4-earning-period/trace/steps.js'
import { earningPeriodWarnings } from '../4-earning-period/trace/warnings.js'
import { openWorkFacts, type WorkInPeriod, workInPeriod } from './work-in-period.js'
import type { WorkRequirement } from './work-requirement.js'
import { shortfall, workSteps } from './work-steps.js'
import { impossibleHours, workNotDone } from './work-warnings.js'

/** The readings on which the work requirement rests. */
export const workRequirementReadings: readonly ReadingId[] = [
  ...earningPeriodReadings,
  'no-fixed-hours',
  'conversion-rate-year'
]

/** A settled earning period with the hours in it. */
export interface Assessed {
  settlement: Settlement
  found: WorkInPeriod
}

/** The work requirement of one person, ready to be assessed under any readings. */
export interface WorkCase {
  assess: (readings: Readings) => Assessed
  /** The readings that can give another assessment than this one. */
  atStake: (assessed: Assessed, readings: Readings) => readonly ReadingId[]
  find: (assessed: Assessed, readings: Readings) => Finding<WorkRequirement, EarliestLapse>
}

/** The case of valid facts, or on which side of the rule's life its bortfaldsdato lies. */
export function workCase(
  facts: WorkRequirementFacts,
  asOf: IsoDate
): WorkCase | 'notYetInForce' | 'repealed' {
  const given = earningPeriodCase(facts, asOf)
  if (typeof given === 'string') return given
  const assessed = validDay(asOf)
  const converts = facts.work.some(({ workingTime }) => workingTime !== 'fixed')
  let first: Assessed | undefined
  return {
    assess(readings) {
      const settlement = given.settle(readings)
      // The hours are counted again only in another period, or where another reading can convert income otherwise.
      const found =
        first !== undefined && !converts && isSamePeriod(first.settlement, settlement)
          ? first.found
          : workInPeriod(facts, settlement.reckoning, readings, assessed)
      const made = { settlement, found }
      first ??= made
      return made
    },
    atStake({ settlement }, readings) {
      const ofPeriod = given.atStake(settlement, readings)
      return converts ? [...ofPeriod, 'no-fixed-hours', 'conversion-rate-year'] : ofPeriod
    },
    find: (found, readings) => findingOf(facts, given, found, readings, assessed)
  }
}

/** Whether work is counted on the same days, and held against the same requirement; the first day follows from both. */
const isSamePeriod = ({ reckoning: a }: Settlement, { reckoning: b }: Settlement): boolean =>
  a.to === b.to && a.version === b.version

/** Whether the requirement is met, or why the case is not covered; undefined while that, or the date, is open. */
function endingOf({ settlement, found }: Assessed): boolean | NotCovered | undefined {
  if (settlement.kind === 'notCovered') return settlement.reason
  return settlement.kind === 'decided' ? found.met : undefined
}

/** Whether what is not known can still change the assessment. */
export const isOpen = (assessed: Assessed): boolean => endingOf(assessed) === undefined

/** The result as the citizen sees it: whether the requirement is met, and the bortfaldsdato. */
export function seenOf(assessed: Assessed): HingeOutcome {
  const ending = endingOf(assessed)
  if (typeof ending === 'string') return { kind: 'notCovered', reason: ending }
  const lapseDate = isoDate(assessed.settlement.reckoning.newLapse)
  return ending === undefined
    ? { kind: 'undetermined', earliestLapseDate: lapseDate }
    : { kind: 'decided', met: ending, lapseDate }
}

/** Whether the citizen sees the same in both; where the case is not covered there is no date to see. */
export function seenAlike(a: Assessed, b: Assessed): boolean {
  const ending = endingOf(a)
  return (
    ending === endingOf(b) &&
    (typeof ending === 'string' || a.settlement.reckoning.newLapse === b.settlement.reckoning.newLapse)
  )
}

function findingOf(
  facts: WorkRequirementFacts,
  given: EarningPeriodCase,
  { settlement, found }: Assessed,
  readings: Readings,
  asOf: Day
): Finding<WorkRequirement, EarliestLapse> {
  const ofPeriod = settlement.kind === 'undetermined' ? given.openFacts(readings) : []
  const asked = found.met === undefined ? [...ofPeriod, ...openWorkFacts(found)] : ofPeriod
  const counted = countedDays(settlement.reckoning, readings)
  const steps = earningPeriodSteps({ facts, settlement, counted, asked, readings })
  const warnings = [
    ...earningPeriodWarnings(facts, settlement.reckoning),
    ...impossibleHours(facts.work),
    ...workNotDone(facts.work, settlement.reckoning, asOf)
  ]
  if (settlement.kind === 'notCovered')
    return { kind: 'notCovered', reason: settlement.reason, steps, warnings }

  const { met, required, least } = found
  steps.push(...workSteps(facts, found, settlement.reckoning.version.citations))
  const earningPeriod = earningPeriodOf(settlement.reckoning, counted, readings)
  if (settlement.kind === 'decided' && met !== undefined) {
    const hours = least / 100
    const value = { met, required, hours, shortfall: shortfall(found), earningPeriod }
    return { kind: 'decided', value, steps, warnings }
  }
  const { earliestLapseDate } = earliestLapse(earningPeriod)
  const known = settlement.kind === 'decided' ? { earningPeriod } : {}
  const missing = asked.map((fact) => questionOf(fact, facts))
  return {
    kind: 'undetermined',
    missing,
    partial: { earliestLapseDate, required, ...known },
    steps,
    warnings
  }
}
