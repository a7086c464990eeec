import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { citationIds, type Hinge, type ReadingId, type Readings, readings } from '../../src/index.js'
import { aCase, type Case, periodReadings, runs } from '../arbitraries.js'
import { evaluate, seen } from './given.js'

const holds = (law: (given: Case) => void, usual = 1500) => fc.assert(fc.property(aCase, law), runs(usual))

const withReadings = ({ facts, options }: Case, chosen: Partial<Readings>): Case => ({
  facts,
  options: { ...options, readings: { ...options.readings, ...chosen } }
})

describe('readings', () => {
  test('a result hinges on just those readings that, changed alone, change it, and says how', () => {
    holds((given) => {
      const evaluation = evaluate(given)
      if (evaluation.kind === 'invalid') throw new Error(JSON.stringify(evaluation.issues))
      const before = seen(given)
      const expected = (Object.keys(readings) as ReadingId[]).flatMap((reading) => {
        const chosen = given.options.readings?.[reading] ?? readings[reading].default
        const alternatives = Object.keys(readings[reading].values).filter((value) => value !== chosen)
        return alternatives.flatMap((alternative): Hinge[] => {
          const outcome = seen(withReadings(given, { [reading]: alternative }))
          const same = JSON.stringify(outcome) === JSON.stringify(before)
          return same ? [] : [{ reading, chosen, alternative, outcome: { kind: '', ...outcome } }]
        })
      })
      const byReading = (hinges: Hinge[]) => new Map(hinges.map((hinge) => [hinge.reading, hinge]))
      expect(byReading(evaluation.hinges)).toEqual(byReading(expected))
      expect(evaluation.hinges.length).toBe(expected.length)
    }, 1000)
  })

  test('the stamp names the seven readings, and evaluating under them gives the same', () => {
    holds((given) => {
      const evaluation = evaluate(given)
      if (evaluation.kind === 'invalid') throw new Error(JSON.stringify(evaluation.issues))
      const { stamp } = evaluation
      expect(Object.keys(stamp.readings).sort()).toEqual(Object.keys(periodReadings).sort())
      expect(stamp.asOf).toBe(given.options.asOf)
      expect(evaluate(withReadings(given, stamp.readings))).toEqual(evaluation)
    })
  })
})

describe('steps', () => {
  test('every step, every question and every counted day names provisions that exist', () => {
    const known = new Set<string>(citationIds)
    holds((given) => {
      const evaluation = evaluate(given)
      if (evaluation.kind === 'invalid') throw new Error(JSON.stringify(evaluation.issues))
      const questions = evaluation.kind === 'undetermined' ? evaluation.missing : []
      const counted = evaluation.kind === 'decided' ? evaluation.value.counted : []
      expect(evaluation.steps.length).toBeGreaterThan(0)
      for (const { citations } of [...evaluation.steps, ...questions]) {
        expect(citations.length).toBeGreaterThan(0)
        expect(citations.filter((id) => !known.has(id))).toEqual([])
      }
      expect(counted.filter(({ citation }) => !known.has(citation))).toEqual([])
    })
  })
})

describe('a result is plain data', () => {
  test('it survives JSON unchanged, with nothing null or undefined in it', () => {
    const plain = (value: unknown): boolean => {
      if (Array.isArray(value)) return value.every(plain)
      if (typeof value !== 'object') return value !== undefined && typeof value !== 'function'
      return value !== null && Object.values(value).every(plain)
    }
    holds((given) => {
      const evaluation = evaluate(given)
      expect(JSON.parse(JSON.stringify(evaluation))).toStrictEqual(evaluation)
      expect(plain(evaluation)).toBe(true)
    })
  })

  test('the same facts give it twice', () => {
    holds((given) => {
      expect(evaluate(given)).toStrictEqual(evaluate(structuredClone(given)))
    })
  })

  test('the facts and options may be frozen, and are left as they were', () => {
    const freeze = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      Object.values(Object.freeze(value)).forEach(freeze)
    }
    holds((given) => {
      const before = structuredClone(given)
      freeze(given)
      expect(evaluate(given)).toStrictEqual(evaluate(before))
      expect(given).toEqual(before)
    })
  })
})
