import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  assessWorkRequirement,
  type Change,
  determineEarningPeriod,
  type EarningPeriodFacts,
  type Ground,
  whatWouldChange
} from '../../src/index.js'
import { plusDays, runs } from '../arbitraries.js'
import { hours, sick } from '../case/assessment/given.js'

const asOf = '2019-12-31'
const int = (min: number, max: number) => fc.integer({ min, max })

/** Few short spells of sickness, about the edges of a period of 12 months, and a letter in time or some days late. */
const aSmallCase = fc
  .record({
    lapseDate: fc.constantFrom('2018-03-01', '2018-11-01', '2019-01-01'),
    sentAfter: fc.oneof(fc.constant(undefined), int(-20, 45)),
    spells: fc.array(
      fc.record({ before: fc.oneof(int(-40, 6), int(-40, 6), int(20, 360)), days: int(1, 4) }),
      { maxLength: 3 }
    ),
    long: fc.option(int(25, 31), { nil: undefined })
  })
  .map(({ lapseDate, sentAfter, spells, long }): EarningPeriodFacts => {
    const grounds = spells.map(({ before, days }): Ground => {
      const from = plusDays(lapseDate, -before)
      return sick(from, plusDays(from, days - 1))
    })
    const from = plusDays(lapseDate, -200)
    return {
      lapseDate,
      notice: sentAfter === undefined ? 'sent-in-time' : { sentOn: plusDays(lapseDate, sentAfter - 184) },
      grounds: long === undefined ? grounds : [...grounds, sick(from, plusDays(from, long - 1))]
    }
  })

const lapseOf = (facts: EarningPeriodFacts): string => {
  const evaluation = determineEarningPeriod(facts, { asOf })
  if (evaluation.kind === 'notCovered') return evaluation.reason
  if (evaluation.kind !== 'decided') throw new Error(JSON.stringify(evaluation))
  return evaluation.value.lapseDate
}

function changesOf(facts: Parameters<typeof whatWouldChange>[0]) {
  const evaluation = whatWouldChange(facts, { asOf })
  if (evaluation.kind !== 'decided') throw new Error(JSON.stringify(evaluation))
  const named = <Name extends Change['change']>(name: Name) =>
    evaluation.value.changes.find((each): each is Extract<Change, { change: Name }> => each.change === name)
  return { named, lapseDate: evaluation.value.lapseDate ?? '' }
}

/** The days of a year up to the bortfaldsdato on which the citizen was not sick. */
function wellDays({ lapseDate, grounds }: EarningPeriodFacts): string[] {
  const days = Array.from({ length: 365 }, (_, index) => plusDays(lapseDate, -1 - index))
  return days.filter((day) => !grounds.some((one) => 'from' in one && one.from <= day && day <= one.to))
}

/** The grounds as single days, without those of some days. */
const sickDays = ({ grounds }: EarningPeriodFacts): string[] => {
  const days = new Set<string>()
  for (const one of grounds)
    if ('from' in one) for (let day = one.from; day <= one.to; day = plusDays(day, 1)) days.add(day)
  return [...days].sort()
}
const onDays = (facts: EarningPeriodFacts, days: readonly string[]): EarningPeriodFacts => ({
  ...facts,
  grounds: days.map((day) => sick(day, day))
})

describe('a change does what it says, and no smaller one of its kind does', () => {
  test('so many more sick days, on whichever days of the period they lie, move the date; one fewer does not', () => {
    fc.assert(
      fc.property(aSmallCase, fc.infiniteStream(int(0, 1_000_000)), (facts, places) => {
        const { named, lapseDate } = changesOf(facts)
        const more = named('more-days')
        if (more === undefined) throw new Error('a year has days enough')
        const free = wellDays(facts)
        const more1 = Array.from({ length: more.days }, () => {
          const [day = ''] = free.splice((places.next().value ?? 0) % free.length, 1)
          return sick(day, day)
        })
        const withMore = (count: number) => ({
          ...facts,
          grounds: [...facts.grounds, ...more1.slice(0, count)]
        })
        expect(lapseOf(withMore(more.days))).toBe(
          'lapseDate' in more.gives ? more.gives.lapseDate : more.gives.ended
        )
        expect(lapseOf(withMore(more.days - 1))).toBe(lapseDate)
      }),
      runs(300)
    )
  })

  test('without so many of the sick days the date is earlier; without fewer, whichever they are, it is not', () => {
    let examined = 0
    fc.assert(
      fc.property(aSmallCase, (facts) => {
        const { named, lapseDate } = changesOf(facts)
        const fewer = named('fewer-days')
        const days = sickDays(facts)
        const without = (left: readonly number[]) =>
          lapseOf(
            onDays(
              facts,
              days.filter((_, index) => !left.includes(index))
            )
          )
        if (fewer === undefined) {
          expect(without(days.map((_, index) => index))).toBe(lapseDate)
          return
        }
        expect(
          without(Array.from({ length: fewer.days }, (_, index) => index + firstCounted(facts, days)))
        ).toBe('lapseDate' in fewer.gives ? fewer.gives.lapseDate : '')
        if (fewer.days > 3 || days.length > 40) return
        examined += 1
        for (const left of choices(days.length, fewer.days - 1)) expect(without(left)).toBe(lapseDate)
      }),
      runs(300)
    )
    expect(examined).toBeGreaterThan(0)
  })

  test('a letter sent on that day gives the earlier date; one sent on any later day does not', () => {
    fc.assert(
      fc.property(aSmallCase, (facts) => {
        const { named, lapseDate } = changesOf(facts)
        const { notice } = facts
        const earlier = named('earlier-letter')
        const sentOn = (day: string) => lapseOf({ ...facts, notice: { sentOn: day } })
        if (typeof notice !== 'object') {
          expect(earlier).toBeUndefined()
          return
        }
        const until = earlier?.by ?? plusDays(notice.sentOn, -60)
        for (let day = plusDays(until, 1); day <= notice.sentOn; day = plusDays(day, 1))
          expect(sentOn(day)).toBe(lapseDate)
        if (earlier !== undefined)
          expect(sentOn(earlier.by)).toBe((earlier.gives as { lapseDate: string }).lapseDate)
      }),
      runs(300)
    )
  })

  test('so many more hours in the period meet the requirement; a hundredth of an hour fewer does not', () => {
    fc.assert(
      fc.property(aSmallCase, int(0, 22_499), (facts, hundredths) => {
        const work = [
          hours(plusDays(facts.lapseDate, -100), plusDays(facts.lapseDate, -50), hundredths / 100)
        ]
        const more = changesOf({ ...facts, work }).named('more-hours')
        if (more === undefined) throw new Error('hours are missing')
        const met = (count: number) => {
          const added = hours(more.by, more.by, Math.round(count * 100) / 100)
          const evaluation = assessWorkRequirement({ ...facts, work: [...work, added] }, { asOf })
          return evaluation.kind === 'decided' && evaluation.value.met
        }
        expect(met(more.hours)).toBe(true)
        expect(met(more.hours - 0.01)).toBe(false)
      }),
      runs(300)
    )
  })
})

/** The place of the first sick day that counts: those before the period do not. */
const firstCounted = ({ lapseDate }: EarningPeriodFacts, days: readonly string[]): number =>
  days.findIndex((day) => day >= `${Number(lapseDate.slice(0, 4)) - 1}${lapseDate.slice(4)}`)

/** Every choice of `count` places among `length`. */
function choices(length: number, count: number): number[][] {
  if (count === 0) return [[]]
  return Array.from({ length }, (_, first) => first).flatMap((first) =>
    choices(length, count - 1)
      .filter(([next = length]) => count === 1 || next > first)
      .map((rest) => [first, ...rest])
  )
}
