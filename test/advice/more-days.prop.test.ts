import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  determineEarningPeriod,
  type EarningPeriodFacts,
  type Ground,
  whatWouldChange
} from '../../src/index.js'
import { daysFrom, plusDays, runs } from '../arbitraries.js'
import { sick } from '../case/assessment/given.js'

const asOf = '2022-12-31'
const int = (min: number, max: number) => fc.integer({ min, max })
const leave = (from: string, to: string): Ground => ({ kind: 'parental-leave', documented: 'yes', from, to })

function periodOf(facts: EarningPeriodFacts): { lapseDate: string; to: string } {
  const evaluation = determineEarningPeriod(facts, { asOf })
  if (evaluation.kind !== 'decided') throw new Error(JSON.stringify(evaluation))
  const { lapseDate, period } = evaluation.value
  return { lapseDate, to: period.to }
}

const moreOf = (facts: EarningPeriodFacts) => {
  const evaluation = whatWouldChange(facts, { asOf })
  if (evaluation.kind !== 'decided') throw new Error(JSON.stringify(evaluation))
  return evaluation.value.changes.flatMap((each) => (each.change === 'more-days' ? [each] : []))[0]
}

/** The fewest days, each on a day of the period as the ones before have extended it, that move the date; with none, 0. */
function fewestOf(facts: EarningPeriodFacts, from: string, place: () => number): number {
  const { lapseDate: before } = periodOf(facts)
  let { grounds } = facts
  for (let count = 1; count < 70; count++) {
    const { to } = periodOf({ ...facts, grounds })
    const length = daysFrom(from, to) + 1
    const free = Array.from({ length }, (_, index) => plusDays(from, index)).filter(
      (day) => !grounds.some((one) => 'from' in one && one.from <= day && day <= one.to)
    )
    if (free.length === 0) return 0
    const day = free[place() % free.length] ?? ''
    grounds = [...grounds, sick(day, day)]
    if (periodOf({ ...facts, grounds }).lapseDate !== before) return count
  }
  return 0
}

const full: EarningPeriodFacts = {
  lapseDate: '2018-11-01',
  notice: 'sent-in-time',
  grounds: [leave('2017-11-01', '2018-10-31')]
}

describe('a period whose every day before extension is covered', () => {
  test('one sick day in the time that a year of leave has added moves the date by a month', () => {
    // 365 days of leave: the period ends on 31 October 2019. With 1 March 2019 it ends on 1 November.
    expect(periodOf(full)).toEqual({ lapseDate: '2019-11-01', to: '2019-10-31' })
    expect(moreOf(full)).toEqual({ change: 'more-days', days: 1, gives: { lapseDate: '2019-12-01' } })
    const withOne = { ...full, grounds: [...full.grounds, sick('2019-03-01', '2019-03-01')] }
    expect(periodOf(withOne).lapseDate).toBe('2019-12-01')
    // One is used, and 30 of November 2019 are left before the date moves again.
    expect(moreOf(withOne)).toMatchObject({ days: 30, gives: { lapseDate: '2020-01-01' } })
  })

  test('with one well day left, the rest lie in the time that is added', () => {
    // 364 days of leave end the period on 30 October 2019; the first of two more days may be 31 October 2018.
    const facts = { ...full, grounds: [leave('2017-11-01', '2018-10-30')] }
    expect(periodOf(facts)).toEqual({ lapseDate: '2019-11-01', to: '2019-10-30' })
    expect(moreOf(facts)).toMatchObject({ days: 2, gives: { lapseDate: '2019-12-01' } })
  })
})

test('so many days, wherever in the extended period they lie, are the fewest that move the date', () => {
  let examined = 0
  const cases = fc.record({
    lacks: fc.constantFrom(0, 0, 0, 1, 3),
    beyond: fc.constantFrom(0, 0, 5, 40),
    late: fc.option(int(1, 40), { nil: undefined }),
    spells: fc.array(fc.record({ on: int(360, 740), days: int(1, 5) }), { maxLength: 3 })
  })
  fc.assert(
    fc.property(cases, fc.infiniteStream(int(0, 1_000_000)), ({ lacks, beyond, late, spells }, places) => {
      const facts: EarningPeriodFacts = {
        lapseDate: '2018-11-01',
        notice: late === undefined ? 'sent-in-time' : { sentOn: plusDays('2018-04-30', late) },
        grounds: [
          leave(plusDays('2017-11-01', lacks), plusDays('2018-10-31', beyond)),
          ...spells.map(({ on, days }) =>
            sick(plusDays('2017-11-01', on), plusDays('2017-11-01', on + days - 1))
          )
        ]
      }
      const fewest = fewestOf(facts, '2017-11-01', () => places.next().value ?? 0)
      expect(moreOf(facts)?.days ?? 0).toBe(fewest)
      examined += 1
    }),
    runs(60)
  )
  expect(examined).toBeGreaterThan(0)
})
