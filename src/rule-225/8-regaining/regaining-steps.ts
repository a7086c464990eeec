import { type IsoDate, isoDate } from '../../calendar/iso-date.js'
import { type Step, step } from '../../evaluation/step.js'
import type { RegainingFacts } from '../../input/regaining-facts.js'
import type { CitationId } from '../../law/citations.js'
import { noticeOrderOn } from '../../law/notice-order.js'
import type { Readings } from '../../law/readings.js'
import type { RuleVersion } from '../../law/rule-life.js'
import { countedDays } from '../4-earning-period/reckoning/counted-days.js'
import { groundSteps } from '../4-earning-period/trace/ground-steps.js'
import { workSteps } from '../5-work/work-steps.js'
import { ruleInForceStep } from '../rule-in-force-step.js'
import type { FoundProjection } from './find-projection.js'
import type { Regained } from './regaining.js'
import type { RegainingEnd } from './regaining-case.js'
import type { WorkOnADay } from './work-on-a-day.js'

/** § 13 f, stk. 14, demands 225 hours in 12 months; the order has the transition's 113 in 6. */
const requirementCitations = ({ hours }: RuleVersion): CitationId[] =>
  hours === 113 ? ['bek-310-2016/1'] : []

/** The requirement, the days on which work counts, the grounds that extend them, and the hours. */
export function windowSteps(
  { reducedFrom, grounds, work }: RegainingFacts,
  { day, window, found, asked }: WorkOnADay,
  readings: Readings
): Step[] {
  const { from, to, version, periods } = window
  const { hours, months } = version
  const counted = countedDays({ periods, originalFrom: from, countedUpTo: to }, readings)
  return [
    ruleInForceStep(reducedFrom),
    step('regaining-requirement', 'computed', {
      inputs: { reducedFrom },
      value: { hours, months },
      also: requirementCitations(version)
    }),
    ...groundSteps({ facts: { grounds }, counted, asked }),
    step('regaining-period', 'computed', {
      inputs: { day: isoDate(day), reducedFrom, months },
      value: { from: isoDate(from), to: isoDate(to) }
    }),
    ...workSteps({ work }, found, ['aktivloven/13f/14'])
  ]
}

/** That the hours were not reached, or that it is not known. */
export const notRegainedStep = (outcome: 'notMet' | 'unknown', asOf: IsoDate, required: number): Step =>
  step('regained', outcome, { inputs: { asOf, required }, decisive: true })

/** When the hours were reached, and from when full aid is paid. */
export function regainedSteps(
  { maritalStatus }: RegainingFacts,
  { regainedOn: { earliest: from, latest: to }, resumedFrom, required }: Regained,
  asOf: IsoDate
): Step[] {
  return [
    step('regained', 'met', { inputs: { asOf, required }, value: { from, to }, decisive: true }),
    step('resumption', 'computed', {
      inputs: { maritalStatus, from, to },
      value: { resumedFrom },
      // Under the reading of the same day § 26 is not applied to the unmarried.
      also: resumedFrom > to ? ['aktivloven/26/10'] : [],
      decisive: true
    })
  ]
}

/** The next bortfaldsdato, and that it is told with the resumed aid. */
export function nextLapseSteps({ resumedFrom }: Regained, projected: FoundProjection): Step[] {
  const inputs = { resumedFrom }
  const letter = step('resumption-letter', 'computed', {
    inputs,
    also: [noticeOrderOn(resumedFrom).resumption]
  })
  if (projected.kind === 'notCovered')
    return [step('next-lapse-date', 'notMet', { inputs, value: projected.reason, decisive: true }), letter]
  if (projected.kind === 'undetermined') {
    const value = { lapseDate: projected.partial.earliestLapseDate }
    return [step('next-lapse-date', 'unknown', { inputs, value, decisive: true }), letter]
  }
  const { originalLapseDate, lapseDate, required, hours } = projected.value
  return [
    step('next-lapse-date', 'computed', {
      inputs: { ...inputs, required },
      value: { originalLapseDate, lapseDate, hours },
      decisive: true
    }),
    letter
  ]
}

/** The steps of a reduction that the rule does not reach, or no longer. */
export function outsideSteps(
  reducedFrom: IsoDate,
  end: 'notYetInForce' | 'repealed' | (RegainingEnd & { kind: 'restarted' | 'repealed' })
): Step[] {
  const notReached = step('regained', 'notReached', { inputs: {} })
  if (typeof end === 'string') return [ruleInForceStep(reducedFrom, end), notReached]
  return [
    ruleInForceStep(reducedFrom),
    ...(end.kind === 'restarted'
      ? [
          step('restart-after-exemption', 'met', {
            inputs: { from: isoDate(end.restart.from), to: isoDate(end.restart.to) },
            decisive: true
          }),
          notReached
        ]
      : [
          step('resumption-repealed', 'notMet', {
            inputs: { reducedFrom },
            also: ['lov-1655-2024'],
            decisive: true
          })
        ])
  ]
}
