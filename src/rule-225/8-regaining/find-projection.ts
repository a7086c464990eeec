import { type IsoDate, isoDate } from '../../calendar/iso-date.js'
import type { Finding } from '../../evaluation/finding.js'
import { type Step, step } from '../../evaluation/step.js'
import type { ProjectionFacts } from '../../input/projection-facts.js'
import { noticeOrderOn } from '../../law/notice-order.js'
import type { Readings } from '../../law/readings.js'
import { REPEALED_FROM } from '../../law/rule-life.js'
import type { EarliestLapse } from '../4-earning-period/determine-earning-period.js'
import { workCase } from '../5-work/work-case.js'
import type { WorkRequirement } from '../5-work/work-requirement.js'
import { outsideTheRule } from '../rule-in-force-step.js'
import { firstNotMet } from './first-not-met.js'

/** The bortfaldsdato that follows if no more work is done, and by what it was reckoned. */
export interface Projection extends Omit<WorkRequirement, 'met'> {
  /** The first 1st of a month for which the work requirement is not met, before extension. */
  originalLapseDate: IsoDate
  /** The bortfaldsdato after extension; that of `earningPeriod`. */
  lapseDate: IsoDate
}

/** What is found of a projection: while facts are missing, always the earliest bortfaldsdato. */
export type FoundProjection = Finding<Projection, EarliestLapse> &
  ({ kind: 'decided' | 'notCovered' } | { kind: 'undetermined'; partial: EarliestLapse })

/** What a projection comes to for valid facts. */
export function findProjection(facts: ProjectionFacts, readings: Readings, asOf: IsoDate): FoundProjection {
  const { grounds, work } = facts
  const tried = firstNotMet(
    facts,
    (lapse) => workCase({ lapseDate: isoDate(lapse), notice: 'sent-in-time', grounds, work }, asOf),
    readings
  )
  if (tried === 'repealed') {
    const { steps, ...outside } = outsideTheRule(REPEALED_FROM, tried)
    return { ...outside, steps: [projectionStep(facts.from, REPEALED_FROM), ...steps] }
  }
  const { lapse, given, assessed } = tried
  const originalLapseDate = isoDate(lapse)
  const projected = projectionStep(facts.from, originalLapseDate)
  const { steps: found, ...finding } = given.find(assessed, readings)
  // Nothing is known of a letter: the projection says until when it must be sent.
  const steps = [projected, ...found.filter(({ rule }) => rule !== 'notice-in-time')]
  if (finding.kind === 'notCovered') return { ...finding, steps }
  if (finding.kind === 'undetermined') {
    const { earningPeriod: _, ...partial } = finding.partial as EarliestLapse & Partial<WorkRequirement>
    return { ...finding, partial, steps }
  }
  const { met: _, ...reckoned } = finding.value
  const { lapseDate, noticeDeadline } = reckoned.earningPeriod
  const value = { originalLapseDate, lapseDate, ...reckoned }
  return { ...finding, value, steps: [...steps, letterStep(originalLapseDate, noticeDeadline)] }
}

/** That hours have put off the bortfaldsdato, from the first that was tried to the first on which they do not suffice. */
export const projectionStep = (from: IsoDate, originalLapseDate: IsoDate): Step =>
  step('projection', 'computed', {
    inputs: { from },
    value: { originalLapseDate },
    also: [noticeOrderOn(originalLapseDate).computation],
    decisive: true
  })

const letterStep = (originalLapseDate: IsoDate, noticeDeadline: IsoDate): Step =>
  step('notice-deadline', 'computed', {
    inputs: { originalLapseDate },
    value: { noticeDeadline },
    also: [noticeOrderOn(originalLapseDate).notice]
  })
