import { describe, expect } from 'vitest'
import { isoDate } from '../../src/calendar/iso-date.js'
import { withDefaults } from '../../src/evaluation/hinge.js'
import {
  determineEarningPeriod,
  type ReadingId,
  type Readings,
  readings,
  type Step
} from '../../src/index.js'
import { earningPeriodCase } from '../../src/rule-225/4-earning-period/reckoning/earning-period-case.js'
import type { Settlement } from '../../src/rule-225/4-earning-period/reckoning/settle.js'
import { aCase, aKnownCase, type Case, periodReadings, plusDays, plusMonths } from '../arbitraries.js'
import { holding } from '../holding.js'

// A case is settled in day numbers, without a step or a sentence; that is what hinges and reviews run many times over. Here the
// settlement is held against the evaluation that explains it, and against the steps as a reader adds them up.

/** The case settled without explanation, or absent where its bortfaldsdato lies outside the rule's life. */
function settled(
  { facts, options }: Case,
  chosen: Partial<Readings> = options.readings ?? {}
): Settlement | undefined {
  const given = earningPeriodCase(facts, options.asOf)
  return typeof given === 'string' ? undefined : given.settle(withDefaults(chosen))
}

function explained({ facts, options }: Case) {
  const evaluation = determineEarningPeriod(facts, options)
  if (evaluation.kind === 'invalid') throw new Error(JSON.stringify(evaluation.issues))
  return evaluation
}

/** The values of a rule's steps, together. */
const valuesOf = (steps: readonly Step[], rule: string): Record<string, unknown>[] =>
  steps.flatMap((step) => (step.rule === rule && typeof step.value === 'object' ? [{ ...step.value }] : []))
const numberOf = (steps: readonly Step[], rule: string, field: string): number =>
  valuesOf(steps, rule).reduce((sum, value) => sum + Number(value[field] ?? 0), 0)
const grounds = [
  ...['ground-sickness', 'ground-parental-leave', 'ground-care', 'ground-military-service'],
  ...['ground-limited-work-capacity', 'ground-education-or-other-benefit', 'ground-covid']
]

describe('the fast path and the explained path', () => {
  holding(
    'a case that is settled without explanation ends as the evaluation does, on the same dates',
    { of: aCase, reaches: { decided: 0.15, undetermined: 0.25, notCovered: 0.2 } },
    (given, reach) => {
      const bare = settled(given)
      const evaluation = explained(given)
      reach(evaluation.kind)
      if (bare === undefined) return expect(evaluation.kind).toBe('notCovered')
      expect(evaluation.kind).toBe(bare.kind)
      const { newLapse, from, to, daysLate, extensionDays, version } = bare.reckoning
      if (bare.kind === 'notCovered') expect(evaluation).toMatchObject({ reason: bare.reason })
      if (evaluation.kind === 'undetermined')
        expect(evaluation.partial?.earliestLapseDate).toBe(isoDate(newLapse))
      if (evaluation.kind === 'decided')
        expect(evaluation.value).toMatchObject({
          lapseDate: isoDate(newLapse),
          period: { from: isoDate(from), to: isoDate(to) },
          calculationDate: isoDate(to),
          daysLate,
          extensionDays,
          requirement: { hours: version.hours, months: version.months }
        })
    }
  )

  holding(
    'the steps, added up by a reader, come to the dates of the result',
    { of: aCase, reaches: { decided: 0.15, 'months left out': 0.002 } },
    (given, reach) => {
      const evaluation = explained(given)
      if (evaluation.kind !== 'decided') return
      reach('decided')
      const { steps, value } = evaluation
      const daysLate = numberOf(steps, 'notice-in-time', 'daysLate')
      const days = grounds.reduce((sum, rule) => sum + numberOf(steps, rule, 'days'), 0)
      const added = numberOf(steps, 'three-year-limit', 'daysAdded')
      const [{ from, to } = {}] = valuesOf(steps, 'earning-period')
      const leftOut = numberOf(steps, 'three-year-limit', 'monthsLeftOut')
      expect(numberOf(steps, 'extension', 'extensionDays')).toBe(days)
      const lastDay = plusDays(String(to), daysLate + days + added)
      expect(valuesOf(steps, 'calculation-date')).toEqual([{ calculationDate: lastDay }])
      expect(value.period).toEqual({ from: plusMonths(String(from), leftOut), to: lastDay })
      const [byDays] = valuesOf(steps, 'new-lapse-date')
      const [bySection7] = valuesOf(steps, 'late-notice-floor')
      expect(value.lapseDate).toBe((bySection7 ?? byDays)?.lapseDate)
      if (leftOut > 0) reach('months left out')
    }
  )

  holding(
    'a reading that is passed over as not at stake would have changed nothing',
    // Where a fact is open none is passed over: all are known here.
    { of: aKnownCase, reaches: { 'passed over': 0.5 } },
    ({ facts, options }, reach) => {
      const plain: Case = { facts, options: { asOf: options.asOf } }
      const given = earningPeriodCase(facts, options.asOf)
      if (typeof given === 'string') return
      const chosen = withDefaults(undefined)
      const settlement = given.settle(chosen)
      const atStake: readonly ReadingId[] = given.atStake(settlement, chosen)
      for (const reading of Object.keys(periodReadings) as (keyof typeof periodReadings)[]) {
        if (atStake.includes(reading)) continue
        reach('passed over')
        const [usual, other] = Object.keys(readings[reading].values)
        expect(usual).toBe(readings[reading].default)
        const changed = settled(plain, { [reading]: other } as Partial<Readings>)
        const seen = (of: Settlement | undefined) => {
          const reason = of?.kind === 'notCovered' ? of.reason : 'none'
          return [of?.kind, reason, reason === 'none' ? of?.reckoning.newLapse : 0, of?.reckoning.version]
        }
        expect(seen(changed), reading).toEqual(seen(settlement))
      }
    }
  )
})
