import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Answer, reduceUnmarried } from '../../src/index.js'
import { plusMonths, runs } from '../arbitraries.js'
import { pairs } from './rates-of-2016.js'

const lapseDates = fc.integer({ min: 0, max: 104 }).map((months) => plusMonths('2016-10-01', months))
const aPerson = fc.constantFrom(...pairs).chain(({ benefit, rate, supplement, amount }) =>
  fc.record({
    facts: fc.record({
      lapseDate: lapseDates,
      benefit: fc.constant(benefit),
      rate: fc.constant(rate),
      supplement: fc.constant(supplement),
      maintenanceDuty: fc.constantFrom<Answer>('yes', 'no', 'unknown')
    }),
    options: fc.record({
      asOf: lapseDates,
      readings: fc.record({
        'spared-rates': fc.constantFrom('only' as const, 'any' as const),
        'half-krone': fc.constantFrom('up' as const, 'down' as const)
      })
    }),
    amount: fc.constant(amount)
  })
)

// No later year's rate is lower than that of 2016.
test('a reduction is not below 0 and not above the rate, in whole kroner, from the lapse date', () => {
  fc.assert(
    fc.property(aPerson, ({ facts, options, amount }) => {
      const evaluation = reduceUnmarried(facts, options)
      if (evaluation.kind !== 'decided') return
      const { monthlyReduction, from } = evaluation.value
      expect(Number.isInteger(monthlyReduction)).toBe(true)
      expect(monthlyReduction).toBeGreaterThanOrEqual(0)
      expect(monthlyReduction).toBeLessThanOrEqual(amount)
      expect(from).toBe(facts.lapseDate)
    }),
    runs(2000)
  )
})

test('the class, and whether it is open, does not depend on the year', () => {
  fc.assert(
    fc.property(aPerson, lapseDates, ({ facts, options }, lapseDate) => {
      const ways = [facts, { ...facts, lapseDate }].map((each) => {
        const evaluation = reduceUnmarried(each, options)
        return evaluation.kind === 'decided' ? evaluation.value.class : evaluation.kind
      })
      expect(ways[0]).toBe(ways[1])
    }),
    runs(2000)
  )
})

test('knowing the maintenance duty never changes what is decided without it, and decides what is open', () => {
  fc.assert(
    fc.property(aPerson, ({ facts, options }) => {
      const before = reduceUnmarried({ ...facts, maintenanceDuty: 'unknown' }, options)
      const values = (['yes', 'no'] as const).map((maintenanceDuty) => {
        const after = reduceUnmarried({ ...facts, maintenanceDuty }, options)
        expect(after.kind).toBe('decided')
        return after.kind === 'decided' ? after.value : undefined
      })
      if (before.kind === 'decided') expect(values).toEqual([before.value, before.value])
      else expect(values[0]).not.toEqual(values[1])
    }),
    runs(2000)
  )
})

test('it hinges on just those readings that, changed alone, change amount, class or whether it is decided', () => {
  const other = { only: 'any', any: 'only', up: 'down', down: 'up' } as const
  fc.assert(
    fc.property(aPerson, ({ facts, options }) => {
      const seen = (readings: object) => {
        const evaluation = reduceUnmarried(facts, { ...options, readings })
        if (evaluation.kind !== 'decided') return { kind: evaluation.kind }
        const { monthlyReduction, class: found } = evaluation.value
        return { kind: 'decided', monthlyReduction, class: found }
      }
      const before = seen(options.readings)
      const expected = (['spared-rates', 'half-krone'] as const).flatMap((reading) => {
        const chosen = options.readings[reading]
        const outcome = seen({ ...options.readings, [reading]: other[chosen] })
        const same = JSON.stringify(outcome) === JSON.stringify(before)
        return same ? [] : [{ reading, chosen, alternative: other[chosen], outcome }]
      })
      expect(reduceUnmarried(facts, options)).toMatchObject({ hinges: expected })
    }),
    runs(2000)
  )
})

test('a result survives JSON unchanged, and the same facts give it twice', () => {
  fc.assert(
    fc.property(aPerson, ({ facts, options }) => {
      const evaluation = reduceUnmarried(Object.freeze(facts), options)
      expect(JSON.parse(JSON.stringify(evaluation))).toStrictEqual(evaluation)
      expect(reduceUnmarried({ ...facts }, structuredClone(options))).toStrictEqual(evaluation)
    }),
    runs(2000)
  )
})
