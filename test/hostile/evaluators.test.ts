import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Invalid, postponeLapseDate, reductionOn } from '../../src/index.js'
import { functions } from '../../src/record/functions.js'
import { runs } from '../arbitraries.js'
import { stored } from './stored.js'
import { hostileData, hostileValue, type Made, spoiltOf } from './values.js'

const kinds = ['decided', 'undetermined', 'notCovered', 'invalid']

/** What a prototype holds must be what it held. */
const untouched = [Object, Array, Function, String, Number].map(({ prototype }) => ({
  prototype,
  keys: Reflect.ownKeys(prototype)
}))

/** The laws that hold of every answer, whatever was asked. */
function isAnAnswer(answer: { kind: string }): void {
  expect(kinds).toContain(answer.kind)
  const text = JSON.stringify(answer)
  expect(JSON.parse(text)).toStrictEqual(answer)
  if (answer.kind === 'invalid') {
    const { issues } = answer as Invalid
    expect(issues.length).toBeGreaterThan(0)
    expect(issues.length).toBeLessThanOrEqual(2000)
    for (const { path, message } of issues) {
      expect(path.length).toBeLessThan(1000)
      expect(message.da.length).toBeLessThan(3000)
    }
  }
  for (const { prototype, keys } of untouched) expect(Reflect.ownKeys(prototype)).toEqual(keys)
  expect('polluted' in {}).toBe(false)
}

/** Values that are as they should be. */
const asWell = (values: readonly unknown[]): fc.Arbitrary<Made> =>
  fc.constantFrom(...values).map((value) => () => value)

describe.each(Object.entries(functions))('%s', (capability, evaluate) => {
  const own = stored.filter((record) => record.capability === capability)
  const facts = own.length > 0 ? own.map((record) => record.facts) : [{}]
  const options = own.length > 0 ? own.map((record) => record.options) : [{ asOf: '2018-01-01' }]

  test('answers anything at all with one of the four endings, as JSON', () => {
    fc.assert(
      fc.property(hostileValue, fc.oneof(hostileValue, asWell(options)), (bad, chosen) =>
        isAnAnswer(evaluate(bad(), chosen()))
      ),
      runs(150)
    )
  })

  test('answers a case with one thing wrong in it', () => {
    fc.assert(
      fc.property(
        spoiltOf(facts, fc.oneof(hostileData, hostileValue)),
        fc.oneof(
          { weight: 4, arbitrary: asWell(options) },
          { weight: 1, arbitrary: spoiltOf(options, hostileValue) }
        ),
        (bad, chosen) => isAnAnswer(evaluate(bad(), chosen()))
      ),
      runs(250)
    )
  })
})

describe('the arithmetic and the table of amounts', () => {
  const loose = {
    postponeLapseDate: postponeLapseDate as (...given: unknown[]) => { kind: string },
    reductionOn: reductionOn as (...given: unknown[]) => { kind: string }
  }
  test.each(Object.entries(loose))('%s answers anything at all', (_name, evaluate) => {
    const cases = [{ lapseDate: '2018-01-01', days: 3 }]
    fc.assert(
      fc.property(fc.oneof(hostileValue, spoiltOf(cases, hostileValue)), hostileValue, (one, other) =>
        isAnAnswer(evaluate(one(), other()))
      ),
      runs(400)
    )
    isAnAnswer(evaluate())
  })
})
