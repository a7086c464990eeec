import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  determineEarningPeriod,
  type EarningPeriodFacts,
  type Ground,
  whatWouldChange
} from '../../src/index.js'
import { readingsOfPeriod } from '../../src/testing/arbitraries/readings.js'
import { plusDays, runs } from '../arbitraries.js'

const asOf = '2022-12-31'
const int = (min: number, max: number) => fc.integer({ min, max })

/** Up to three short grounds, some on the same days, beside one that takes the period to about the end of a month. */
const aCase = fc
  .record({
    spells: fc.array(
      fc.record({
        kind: fc.constantFrom('sickness' as const, 'care' as const),
        on: fc.oneof(int(100, 104), int(363, 368), int(393, 398)),
        days: int(1, 3)
      }),
      { minLength: 1, maxLength: 3 }
    ),
    long: fc.constantFrom(0, 0, 26, 28, 30),
    undated: fc.constantFrom(0, 0, 2)
  })
  .map(({ spells, long, undated }): EarningPeriodFacts => {
    const from = (on: number): string => plusDays('2017-11-01', on)
    const within = { from: '2018-06-01', to: '2018-06-30' }
    return {
      lapseDate: '2018-11-01',
      notice: 'sent-in-time',
      grounds: [
        ...spells.map(
          ({ kind, on, days }): Ground => ({
            kind,
            documented: 'yes',
            from: from(on),
            to: from(on + days - 1)
          })
        ),
        ...(undated === 0
          ? []
          : [{ kind: 'sickness', documented: 'yes', days: undated, within } satisfies Ground]),
        ...(long === 0
          ? []
          : [
              {
                kind: 'sickness',
                documented: 'yes',
                days: long,
                within: { from: '2018-07-01', to: '2018-08-31' }
              } satisfies Ground
            ])
      ]
    }
  })

/** The grounds without some calendar days, and with so many days fewer of each that has no dates. */
function* waysOf(grounds: readonly Ground[]): Generator<{ left: Ground[]; out: number }> {
  const days = new Set<string>()
  for (const one of grounds)
    if ('from' in one) for (let day = one.from; day <= one.to; day = plusDays(day, 1)) days.add(day)
  const all = [...days].sort()
  const undated = grounds.reduce((sum, one) => sum + ('days' in one ? one.days : 0), 0)
  for (let chosen = 0; chosen < 2 ** all.length; chosen++) {
    const gone = new Set(all.filter((_, index) => ((chosen >> index) & 1) === 1))
    const dated = grounds.flatMap((one): Ground[] => {
      if (!('from' in one)) return []
      const kept: Ground[] = []
      for (let day = one.from; day <= one.to; day = plusDays(day, 1))
        if (!gone.has(day)) kept.push({ ...one, from: day, to: day })
      return kept
    })
    // Both grounds without dates lie well within the period: it does not matter of which a day is left out.
    for (let less = 0; less <= Math.min(undated, 4); less++) {
      let take = less
      const fewer = grounds.flatMap((one): Ground[] => {
        if (!('days' in one)) return []
        const taken = Math.min(take, one.days)
        take -= taken
        return [{ ...one, days: one.days - taken }]
      })
      yield { left: [...dated, ...fewer], out: gone.size + less }
    }
  }
}

test('no fewer days give an earlier date, under any reading of the period', () => {
  let examined = 0
  let several = 0
  fc.assert(
    fc.property(
      aCase,
      fc.oneof(fc.constant({}), fc.constant({ 'overlapping-grounds': 'sum' as const }), readingsOfPeriod(fc)),
      (facts, readings) => {
        const options = { asOf, readings }
        const lapseOf = (grounds: Ground[]) => {
          const evaluation = determineEarningPeriod({ ...facts, grounds }, options)
          return evaluation.kind === 'decided' ? evaluation.value.lapseDate : undefined
        }
        const before = lapseOf([...facts.grounds])
        const evaluation = whatWouldChange(facts, options)
        if (before === undefined || evaluation.kind !== 'decided') return
        let fewest = 5
        for (const { left, out } of waysOf(facts.grounds)) {
          if (out >= fewest) continue
          const lapse = lapseOf(left)
          if (lapse !== undefined && lapse < before) fewest = out
        }
        const [fewer] = evaluation.value.changes.flatMap((each) =>
          each.change === 'fewer-days' ? [each] : []
        )
        expect(Math.min(fewer?.days ?? 5, 5)).toBe(fewest)
        examined += 1
        if (fewest > 1 && fewest < 5) several += 1
      }
    ),
    runs(80)
  )
  expect([examined > 40, several > 5]).toEqual([true, true])
})
