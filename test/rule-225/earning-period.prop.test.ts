import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type EarningPeriod, type Ground, postponeLapseDate } from '../../src/index.js'
import { aCase, aKnownCase, type Case, later, plusDays, plusMonths, runs } from '../arbitraries.js'
import { evaluate, withGrounds } from './given.js'

/** The lapse date, or the earliest one; absent where the case has none to compare. */
function lapseOf(given: Case): string | undefined {
  const evaluation = evaluate(given)
  if (evaluation.kind === 'decided') return evaluation.value.lapseDate
  if (evaluation.kind === 'undetermined') return evaluation.partial?.earliestLapseDate
  return evaluation.kind === 'notCovered' && evaluation.reason === 'repealed' ? 'repealed' : undefined
}

function neverEarlier(before: Case, after: Case): void {
  const [first, second] = [lapseOf(before), lapseOf(after)]
  // Dates sort as text, and 'repealed' after every date.
  if (first !== undefined && second !== undefined) expect(second >= first, `${first} to ${second}`).toBe(true)
}

const decided = (law: (value: EarningPeriod, given: Case) => void) =>
  fc.assert(
    fc.property(fc.oneof(aCase, aKnownCase), (given) => {
      const evaluation = evaluate(given)
      if (evaluation.kind === 'decided') law(evaluation.value, given)
    }),
    runs(1500)
  )

describe('the lapse date never moves back', () => {
  test('when more days are documented', () => {
    fc.assert(
      fc.property(aCase, fc.nat(5), (given, which) => {
        const grounds = given.facts.grounds.map(
          (ground, index): Ground =>
            index === which ? { ...ground, documented: 'yes', exemptFromAvailability: 'yes' } : ground
        )
        neverEarlier(given, withGrounds(given, grounds))
        neverEarlier(withGrounds(given, given.facts.grounds.slice(0, which)), given)
      }),
      runs(1500)
    )
  })

  test('when the letter is sent later', () => {
    fc.assert(
      fc.property(aCase, fc.oneof(fc.nat(3), fc.nat(400)), ({ facts, options }, days) => {
        const { notice } = facts
        if (typeof notice !== 'object') return
        const sentOn = plusDays(notice.sentOn, days)
        const asOf = later(sentOn, options.asOf)
        const after = { facts: { ...facts, notice: { sentOn } }, options: { ...options, asOf } }
        neverEarlier({ facts, options }, after)
        neverEarlier({ facts: { ...facts, notice: 'sent-in-time' }, options: after.options }, after)
      }),
      runs(1500)
    )
  })
})

describe('the parts of a result fit together', () => {
  test('the lapse date is the 1st after the calculation date, unless the months since the letter move it', () => {
    decided(({ lapseDate, calculationDate, daysLate }, { facts, options }) => {
      expect(lapseDate).toMatch(/-01$/)
      expect(lapseDate > calculationDate).toBe(true)
      const plain = options.readings?.['extended-date'] === 'plain-addition'
      const latest = plusMonths(plusDays(calculationDate, plain ? 1 : 0), 1)
      if (lapseDate <= latest) return
      const months = facts.lapseDate < '2017-04-01' ? 3 : 6
      const { notice } = facts
      const passed = typeof notice === 'object' && daysLate > 0 ? plusMonths(notice.sentOn, months) : ''
      expect(plusMonths(lapseDate, -1) < passed && passed <= lapseDate).toBe(true)
    })
  })

  test('the period ends on the calculation date, N days after the day before the lapse date', () => {
    decided(({ period, calculationDate, requirement, daysLate, extensionDays }, { facts }) => {
      expect(period.to).toBe(calculationDate)
      // The months left out at the beginning are added at the end; without any, N is just the days.
      const start = plusMonths(facts.lapseDate, -requirement.months)
      let leftOut = 0
      while (plusMonths(start, leftOut) < period.from) leftOut += 1
      const dayAfter = plusDays(facts.lapseDate, daysLate + extensionDays)
      expect(period).toEqual({
        from: plusMonths(start, leftOut),
        to: plusDays(plusMonths(dayAfter, leftOut), -1)
      })
    })
  })

  test('the days of extension are the sum of the days that are listed', () => {
    decided(({ extensionDays, counted }) => {
      expect(counted.reduce((sum, { days }) => sum + days, 0)).toBe(extensionDays)
    })
  })

  test('the bare arithmetic gives the same, where no month is left out and the letter does not hold back', () => {
    decided(
      ({ requirement, period, daysLate, extensionDays, calculationDate, lapseDate }, { facts, options }) => {
        if (period.from !== plusMonths(facts.lapseDate, -requirement.months)) return
        const days = daysLate + extensionDays
        const extendedDate = options.readings?.['extended-date']
        const postponed = postponeLapseDate({ lapseDate: facts.lapseDate, days }, { extendedDate })
        if (postponed.kind === 'invalid') throw new Error(JSON.stringify(postponed.issues))
        expect(postponed.value.calculationDate).toBe(calculationDate)
        if (daysLate === 0) expect(postponed.value.lapseDate).toBe(lapseDate)
        else expect(postponed.value.lapseDate <= lapseDate).toBe(true)
      }
    )
  })
})
