import { describe, expect, test } from 'vitest'
import {
  type Answer,
  citationIds,
  type ReductionFacts,
  reduceUnmarried,
  type SupplementId
} from '../../src/index.js'
import { benefits, pairs, spared } from './rates-of-2016.js'
import { usualAid } from './usual-facts.js'

const asOf = '2018-03-01'
const reduce = (changes: Partial<ReductionFacts>, readings = {}) =>
  reduceUnmarried({ ...usualAid, ...changes }, { asOf, readings })

describe('the class is decided on the sums of 2016', () => {
  const duties: Answer[] = ['yes', 'no']
  test.each(pairs)('$rate with $supplement: $sum', ({ benefit, rate, supplement, sum }) => {
    const alone = spared.includes(rate)
    for (const maintenanceDuty of duties) {
      const bySum = sum >= (maintenanceDuty === 'yes' ? 14_575 : 10_968) ? 'high' : 'lower'
      const facts = { ...usualAid, benefit, rate, supplement, maintenanceDuty }
      for (const reading of ['only', 'any'] as const) {
        const expected = alone && (supplement === 'none' || reading === 'any') ? 'spared' : bySum
        const evaluation = reduceUnmarried(facts, { asOf, readings: { 'spared-rates': reading } })
        expect(evaluation).toMatchObject({ kind: 'decided', value: { class: expected } })
        const hinges = 'hinges' in evaluation ? evaluation.hinges.map((each) => each.reading) : []
        expect(hinges).toEqual(alone && supplement !== 'none' ? ['spared-rates'] : [])
      }
    }
  })

  // An amount between the two lines is high for those without a maintenance duty, lower for those with one.
  test.each(pairs)(
    'an unknown duty matters for $sum on $rate with $supplement if it lies between',
    (pair) => {
      const { sum, amount: _, ...facts } = pair
      const matters =
        sum >= 10_968 && sum < 14_575 && !(spared.includes(pair.rate) && pair.supplement === 'none')
      const evaluation = reduce({ ...facts, maintenanceDuty: 'unknown' })
      expect(evaluation.kind).toBe(matters ? 'undetermined' : 'decided')
      if (evaluation.kind === 'undetermined')
        expect(evaluation.missing.map(({ path }) => path)).toEqual(['facts.maintenanceDuty'])
    }
  )

  test('a spared rate with a supplement hinges on "alone"', () => {
    const facts = { benefit: 'uddannelseshjaelp', rate: '23.2.8', supplement: '24.3.5' } as const
    expect(reduce(facts)).toMatchObject({
      value: { monthlyReduction: 514, class: 'lower' },
      hinges: [
        {
          reading: 'spared-rates',
          chosen: 'only',
          alternative: 'any',
          outcome: { kind: 'decided', monthlyReduction: 0, class: 'spared' }
        }
      ]
    })
  })
})

describe('benefit, rate and supplement that do not belong together are refused', () => {
  const supplements: SupplementId[] = pairs.flatMap(({ supplement }) =>
    supplement === 'none' ? [] : [supplement]
  )

  test.each(['uddannelseshjaelp', 'kontanthjaelp'] as const)('rates and supplements of %s', (benefit) => {
    const other = benefit === 'kontanthjaelp' ? 'uddannelseshjaelp' : 'kontanthjaelp'
    for (const [rate, , own] of benefits[benefit]) {
      expect(reduce({ benefit: other, rate })).toMatchObject({
        kind: 'invalid',
        issues: [{ path: 'facts.rate', code: 'rate-not-of-benefit' }]
      })
      for (const supplement of supplements.filter((each) => each !== own))
        expect(reduce({ benefit, rate, supplement })).toMatchObject({
          kind: 'invalid',
          issues: [{ path: 'facts.supplement', code: 'supplement-not-of-rate' }]
        })
    }
  })
})

test('every step names provisions that exist, and the stamp both readings', () => {
  for (const { sum: _, amount: __, ...pair } of pairs) {
    const evaluation = reduce({ ...pair, maintenanceDuty: 'unknown' })
    if (evaluation.kind === 'invalid') throw new Error(JSON.stringify(evaluation.issues))
    expect(evaluation.stamp.readings).toEqual({ 'spared-rates': 'only', 'half-krone': 'up' })
    for (const { citations } of evaluation.steps) {
      expect(citations.length).toBeGreaterThan(0)
      expect(citations.filter((id) => !citationIds.includes(id))).toEqual([])
    }
  }
})
