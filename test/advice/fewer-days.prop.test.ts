import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  determineEarningPeriod,
  type EarningPeriodFacts,
  type Ground,
  whatWouldChange
} from '../../src/index.js'
import { plusDays, runs } from '../arbitraries.js'
import { sick } from '../case/assessment/given.js'

const asOf = '2022-12-31'
const int = (min: number, max: number) => fc.integer({ min, max })
const counted = (days: number, within: { from: string; to: string }): Ground => ({
  kind: 'sickness',
  documented: 'yes',
  days,
  within
})

/** Where days without dates can lie: well within the period, about either edge, or only beyond its end. */
const stretches = [
  { from: '2018-02-01', to: '2018-04-30' },
  { from: '2018-06-01', to: '2018-08-31' },
  { from: '2017-10-28', to: '2017-11-03' },
  { from: '2018-10-25', to: '2018-11-02' },
  { from: '2018-11-01', to: '2018-11-04' },
  { from: '2018-11-30', to: '2018-12-02' }
] as const

/** Up to three grounds of which only the number of days is known, some of them all the days of their stretch. */
const undated = fc
  .uniqueArray(
    fc.record({
      stretch: fc.constantFrom(...stretches),
      days: int(1, 9),
      more: fc.constantFrom(0, 0, 28, 31)
    }),
    { minLength: 1, maxLength: 3, selector: ({ stretch }) => stretch.from }
  )
  .map((grounds) =>
    grounds.map(({ stretch, days, more }): Ground => {
      const length = stretch.from > '2018-01' && stretch.to < '2018-09' ? 99 : lengthIn(stretch)
      return counted(Math.min(days + more, length), stretch)
    })
  )

const lengthIn = ({ from, to }: { from: string; to: string }): number => {
  let length = 1
  for (let day = from; day < to; day = plusDays(day, 1)) length += 1
  return length
}

/** An education without release from availability extends nothing, documented or not. */
const withoutEffect: Ground = {
  ...counted(4, stretches[1]),
  kind: 'education-or-other-benefit',
  exemptFromAvailability: 'no'
}

const aCaseOfUndatedDays = fc
  .record({
    grounds: undated,
    spell: fc.option(
      fc.record({ from: fc.constantFrom('2018-05-01', '2018-10-30', '2018-11-02'), days: int(1, 4) }),
      {
        nil: undefined
      }
    ),
    idle: fc.boolean()
  })
  .chain(({ grounds, spell, idle }) => {
    const dated = spell === undefined ? [] : [sick(spell.from, plusDays(spell.from, spell.days - 1))]
    const all = [...grounds, ...dated, ...(idle ? [withoutEffect] : [])]
    return fc.shuffledSubarray(all, { minLength: all.length })
  })

/** Every way of leaving out some of the days, with how many they are: each ground with fewer, or without some days. */
function* waysOf(grounds: readonly Ground[]): Generator<{ left: Ground[]; out: number }> {
  const [first, ...rest] = grounds
  if (first === undefined) {
    yield { left: [], out: 0 }
    return
  }
  for (const { left, out } of waysOf(rest)) {
    if ('days' in first) {
      for (let taken = 0; taken <= first.days; taken++)
        yield { left: [{ ...first, days: first.days - taken }, ...left], out: out + taken }
      continue
    }
    const days: string[] = []
    for (let day = first.from; day <= first.to; day = plusDays(day, 1)) days.push(day)
    for (let chosen = 0; chosen < 2 ** days.length; chosen++) {
      const kept = days.filter((_, index) => ((chosen >> index) & 1) === 0)
      yield {
        left: [...kept.map((day) => ({ ...first, from: day, to: day })), ...left],
        out: out + days.length - kept.length
      }
    }
  }
}

const lapseOf = (facts: EarningPeriodFacts): string | undefined => {
  const evaluation = determineEarningPeriod(facts, { asOf })
  return evaluation.kind === 'decided' ? evaluation.value.lapseDate : undefined
}

const fewerOf = (facts: EarningPeriodFacts): number | undefined => {
  const evaluation = whatWouldChange(facts, { asOf })
  if (evaluation.kind !== 'decided') throw new Error(JSON.stringify(evaluation))
  const fewer = evaluation.value.changes.find(({ change }) => change === 'fewer-days')
  return fewer?.change === 'fewer-days' ? fewer.days : undefined
}

/** The fewest days without which the date is certain to be earlier, found by trying everything. */
function fewestOf(facts: EarningPeriodFacts, before: string): number | undefined {
  let fewest: number | undefined
  for (const { left, out } of waysOf(facts.grounds)) {
    if (fewest !== undefined && out >= fewest) continue
    const lapse = lapseOf({ ...facts, grounds: left })
    if (lapse !== undefined && lapse < before) fewest = out
  }
  return fewest
}

describe('no fewer days give an earlier date, whichever are left out of whichever grounds', () => {
  test('of up to three grounds without dates, beside days with dates and days that count for nothing', () => {
    let examined = 0
    fc.assert(
      fc.property(aCaseOfUndatedDays, (grounds) => {
        const facts: EarningPeriodFacts = { lapseDate: '2018-11-01', notice: 'sent-in-time', grounds }
        const before = lapseOf(facts)
        const ways = grounds.reduce((all, one) => all * ('days' in one ? one.days + 1 : 2 ** 4), 1)
        if (before === undefined || ways > 4_000) return
        examined += 1
        expect(fewerOf(facts)).toBe(fewestOf(facts, before))
      }),
      runs(120)
    )
    expect(examined).toBeGreaterThan(20)
  })

  test('a sick day in a covid period extends nothing by itself (§ 13 h): the others are left out', () => {
    // 184 and 242 days of § 13 h and 26 from 10 September, 452 in all, end the period of 1 November 2020 on 26 January
    // 2022; 446 on 20 January; 426 on 31 December 2021, which is earlier by a month. The 6 days in March count as covid.
    const facts: EarningPeriodFacts = {
      lapseDate: '2020-11-01',
      notice: 'sent-in-time',
      grounds: [sick('2020-03-20', '2020-03-25'), sick('2020-09-10', '2020-10-05')]
    }
    expect(lapseOf(facts)).toBe('2022-02-01')
    expect(fewerOf(facts)).toBe(26)
    const shorter = {
      ...facts,
      grounds: [sick('2020-03-20', '2020-03-25'), sick('2020-09-10', '2020-09-15')]
    }
    expect(fewerOf(shorter)).toBe(6)
    expect(fewestOf(shorter, '2022-02-01')).toBe(6)
  })
})
