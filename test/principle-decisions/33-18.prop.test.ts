import fc from 'fast-check'
import { describe, expect } from 'vitest'
import {
  assessWorkRequirement,
  determineEarningPeriod,
  type Ground,
  postponeLapseDate
} from '../../src/index.js'
import { aCase, plusDays, plusMonths } from '../arbitraries.js'
import { holding } from '../holding.js'

// Ankestyrelsens principafgørelse 33-18: "Perioder med en forlængelsesgrund lægges sammen i dage, og de 12 måneder
// forlænges med summen." "Flere forlængelser flytter kun bortfaldsdatoen yderligere, hvis de tilsammen er på mere end
// 1 måned." "Hjælpen nedsættes eller bortfalder altid den 1. i en måned." "Den forlængede periode slutter på sin sidste
// forlængelsesdag." "Kun arbejdstimer i de tilføjede dage tæller med, også når bortfaldsdatoen flyttes en hel måned."
// All five are encoded.

const int = (min: number, max: number) => fc.integer({ min, max })

/** A bortfaldsdato with some periods inside the 12 months before it, none on a day of another; no covid period is near. */
const extended = fc
  .record({
    month: int(0, 20),
    // The days from the beginning of one to the beginning of the next, and how many of them are not covered.
    periods: fc.array(
      fc.record({
        days: fc.oneof(int(1, 5), int(1, 40), int(26, 32)),
        apart: fc.oneof(fc.constant(0), int(0, 20)),
        kind: fc.constantFrom('sickness', 'care', 'parental-leave', 'military-service')
      }),
      { minLength: 1, maxLength: 5 }
    ),
    isTurned: fc.boolean()
  })
  .map(({ month, periods, isTurned }) => {
    const lapseDate = plusMonths('2017-04-01', month)
    let next = plusMonths(lapseDate, -12)
    const grounds = periods.map(({ days, apart, kind }): Ground => {
      const from = plusDays(next, apart)
      next = plusDays(from, days)
      return { kind, documented: 'yes', from, to: plusDays(next, -1) }
    })
    const total = periods.reduce((sum, { days }) => sum + days, 0)
    return { lapseDate, grounds: isTurned ? grounds.reverse() : grounds, total }
  })

function periodOf({ lapseDate, grounds }: { lapseDate: string; grounds: Ground[] }) {
  const facts = { lapseDate, notice: 'sent-in-time' as const, grounds }
  const evaluation = determineEarningPeriod(facts, { asOf: '2020-01-01' })
  return evaluation.kind === 'decided' ? evaluation.value : expect.fail(evaluation.kind)
}

/** The 1st of the month after that in which a day lies. */
const firstAfter = (day: string) => plusMonths(`${day.slice(0, 7)}-01`, 1)

describe('33-18: several extensions are added up in days, and the aid lapses on the 1st', () => {
  holding(
    'periods with a ground are added up in days, and the 12 months are extended by the total',
    { of: extended, reaches: { 'several periods': 0.5, 'in another order': 0.3 } },
    ({ lapseDate, grounds, total }, reach) => {
      const { period, extensionDays, counted } = periodOf({ lapseDate, grounds })
      expect(extensionDays).toBe(total)
      expect(period).toEqual({ from: plusMonths(lapseDate, -12), to: plusDays(lapseDate, total - 1) })
      expect(counted.map(({ ground, from, to }) => [ground, from, to])).toEqual(
        grounds.map((ground, index) => ('to' in ground ? [index, ground.from, ground.to] : []))
      )
      if (grounds.length > 1) reach('several periods')
      const starts = grounds.map((ground) => ('to' in ground ? ground.from : ''))
      if (starts.some((start, index) => start < (starts[index - 1] ?? ''))) reach('in another order')
    }
  )

  holding(
    'several periods move the date a month, and further only if together they exceed the month',
    {
      of: fc.tuple(extended, fc.oneof(fc.constant(undefined), int(-1, 1))),
      reaches: { 'less than the month': 0.1, 'the month to the day': 0.02, 'more than the month': 0.3 }
    },
    ([given, beside], reach) => {
      const { lapseDate } = given
      const next = plusMonths(lapseDate, 1)
      // From 1 November these are 30 days: as many as there are dates before the next 1st.
      const month = Number(plusDays(next, -1).slice(8))
      const start = plusMonths(lapseDate, -12)
      const atTheEdge = (days: number): Ground[] => [
        { kind: 'sickness', documented: 'yes', from: start, to: plusDays(start, 13) },
        { kind: 'care', documented: 'yes', from: plusDays(start, 20), to: plusDays(start, days + 5) }
      ]
      const total = beside === undefined ? given.total : month + beside
      const grounds = beside === undefined ? given.grounds : atTheEdge(total)
      const found = periodOf({ lapseDate, grounds }).lapseDate
      expect(found > next, `${total} days in all`).toBe(total > month)
      if (total <= month) expect(found).toBe(next)
      reach(
        total < month ? 'less than the month' : total > month ? 'more than the month' : 'the month to the day'
      )
    }
  )

  holding(
    'aid lapses on the 1st of a month, whatever the letter, the grounds and the readings are',
    { of: aCase, reaches: { 'a date': 0.2, 'an earliest date': 0.15, 'another date under a reading': 0.05 } },
    ({ facts, options }, reach) => {
      const evaluation = determineEarningPeriod(facts, options)
      if (evaluation.kind === 'invalid') return expect.fail(JSON.stringify(evaluation.issues))
      if (evaluation.kind === 'decided') {
        reach('a date')
        expect(evaluation.value.lapseDate).toMatch(/-01$/)
      }
      if (evaluation.kind === 'undetermined') {
        reach('an earliest date')
        expect(evaluation.partial?.earliestLapseDate).toMatch(/-01$/)
      }
      for (const { outcome } of evaluation.hinges) {
        if (outcome.lapseDate === undefined) continue
        reach('another date under a reading')
        expect(outcome.lapseDate).toMatch(/-01$/)
      }
    }
  )

  holding(
    'the extended period ends on its last added day: 14 days from 1 November end on 14 November',
    {
      of: fc.record({ month: int(0, 1331), days: fc.oneof(int(0, 70), int(0, 20_000)) }),
      reaches: { 'no day': 0.001, 'the month to the day': 0.005 }
    },
    ({ month, days }, reach) => {
      const lapseDate = plusMonths('1990-01-01', month)
      const lastDay = plusDays(lapseDate, days - 1)
      const postponed = postponeLapseDate({ lapseDate, days })
      // Without a day added, nothing moves; otherwise aid lapses on the 1st after that day.
      const lapses = days === 0 ? lapseDate : firstAfter(lastDay)
      expect(postponed).toEqual({ kind: 'decided', value: { calculationDate: lastDay, lapseDate: lapses } })
      if (days === 0) reach('no day')
      else if (plusDays(lastDay, 1) === lapses) reach('the month to the day')
    }
  )

  holding(
    'only hours on the added days count, also when the date moves a whole month',
    {
      of: fc.tuple(extended, int(-3, 40), int(1, 24)),
      reaches: { 'on the added days': 0.1, 'after them and before the new date': 0.2 }
    },
    ([{ lapseDate, grounds, total }, after, hours], reach) => {
      const day = plusDays(lapseDate, total - 1 + after)
      const before = plusMonths(lapseDate, -6)
      const job = { kind: 'ordinary', workingTime: 'fixed' } as const
      const work = [
        { ...job, from: before, to: plusDays(before, 30), hours: 225 - hours },
        { ...job, from: day, to: day, hours }
      ]
      const facts = { lapseDate, notice: 'sent-in-time' as const, grounds, work }
      const evaluation = assessWorkRequirement(facts, { asOf: '2020-12-31' })
      if (evaluation.kind !== 'decided') return expect.fail(evaluation.kind)
      const { met, hours: found, earningPeriod } = evaluation.value
      const counts = after <= 0
      expect({ met, found }).toEqual({ met: counts, found: counts ? 225 : 225 - hours })
      if (counts && day >= lapseDate) reach('on the added days')
      if (!counts && day < earningPeriod.lapseDate) reach('after them and before the new date')
    }
  )
})
