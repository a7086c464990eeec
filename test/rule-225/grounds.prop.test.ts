import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ground } from '../../src/index.js'
import { aCase, type Case, plusDays, runs } from '../arbitraries.js'
import { sick } from './both-ways.js'
import { evaluate, seen, withGrounds } from './given.js'

/** The dates and the sum, without the list of counted days; how it ended where there are none. */
function datesOf(given: Case): object {
  const evaluation = evaluate(given)
  if (evaluation.kind !== 'decided') return seen(given)
  const { counted: _, ...rest } = evaluation.value
  return rest
}

describe('the grounds are a set of days', () => {
  test('permuting them changes nothing but their numbers', () => {
    const permuted = aCase.chain((given) => {
      const { grounds } = given.facts
      return fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray([...grounds.keys()], { minLength: grounds.length })
      )
    })
    fc.assert(
      fc.property(permuted, ([given, order]) => {
        const { grounds } = given.facts
        // Of two grounds of one kind on the same days either may be named.
        const alike = (ground?: Ground) =>
          JSON.stringify(
            ground && [ground.kind, 'within' in ground ? ground.within : [ground.from, ground.to]]
          )
        const name = (index: number) => grounds.findIndex((each) => alike(each) === alike(grounds[index]))
        const told = (one: Case, original: (index: number) => number): unknown =>
          JSON.parse(JSON.stringify(evaluate(one)), (key, value) => {
            if (key === 'ground' && typeof value === 'number') return name(original(value))
            if (key === 'path' || key === 'da' || key === 'en')
              return String(value)
                .replace(/\[(\d+)\]/, (_, index) => `[${name(original(Number(index)))}]`)
                .replace(
                  /(?<=nr\. |number )\d+(?= af de| of those)/,
                  (nr) => `${name(original(Number(nr) - 1))}`
                )
            return Array.isArray(value) ? value.map((each) => JSON.stringify(each)).sort() : value
          })
        const shuffled = withGrounds(
          given,
          order.flatMap((index) => grounds[index] ?? [])
        )
        expect(told(shuffled, (index) => order[index] ?? -1)).toEqual(told(given, (index) => index))
      }),
      runs(1500)
    )
  })

  test('splitting one in two that touch, and so merging two, changes no date and no sum', () => {
    fc.assert(
      fc.property(aCase, fc.nat(5), fc.oneof(fc.nat(40), fc.nat(800)), (given, which, after) => {
        const { grounds } = given.facts
        const split = grounds.flatMap((ground, index): Ground[] => {
          if ('within' in ground || index !== which % grounds.length) return [ground]
          const day = plusDays(ground.from, after)
          const next = plusDays(day, 1)
          const fits = next <= (ground.to === 'ongoing' ? given.options.asOf : ground.to)
          return fits
            ? [
                { ...ground, to: day },
                { ...ground, from: next }
              ]
            : [ground]
        })
        expect(datesOf(withGrounds(given, split))).toEqual(datesOf(given))
      }),
      runs(1500)
    )
  })

  test('what is not documented is not asked for on days that count anyway, however those are stated', () => {
    const stated = (...grounds: Ground[]): Case => ({
      facts: { lapseDate: '2018-11-01', notice: 'sent-in-time', grounds },
      options: { asOf: '2018-12-31' }
    })
    const open: Ground = { ...sick('2018-01-05', 11), documented: 'unknown' }
    const [first, second] = [sick('2018-01-01', 10), sick('2018-01-11', 10)]
    // 20 days, to 20 November, whether 5 to 15 January are documented twice or not.
    const decided = { kind: 'decided', value: { extensionDays: 20, lapseDate: '2018-12-01' } }
    const whole = sick('2018-01-01', 20)
    const same: Ground = { ...whole, documented: 'unknown' }
    for (const grounds of [
      [whole, open],
      [open, whole],
      [first, second, open],
      [open, second, first],
      [whole, same],
      [same, whole]
    ])
      expect(evaluate(stated(...grounds)), JSON.stringify(grounds)).toMatchObject(decided)
  })
})
