import { describe, expect, test } from 'vitest'
import { type OpenAnswer, turn } from '../../src/logic/turning.js'

type Facts = Readonly<Record<string, string>>

const open = (name: string, ...values: string[]): OpenAnswer<Facts> => ({
  path: name,
  ways: values.map((value) => (facts) => ({ ...facts, [name]: value }))
})
const a = open('a', 'yes', 'no')
const b = open('b', 'yes', 'no')
const c = open('c', 'one', 'two', 'three')
const equal = <T>(x: T, y: T): boolean => x === y
const turningOn = (
  result: (facts: Facts) => unknown,
  ...facts: OpenAnswer<Facts>[]
): string[] | 'settled' => {
  const turned = turn<Facts, unknown, OpenAnswer<Facts>>({}, facts, result, equal)
  return turned.settled ? 'settled' : turned.turningOn.map(({ path }) => path)
}

describe('what all ways of completing the facts share is settled', () => {
  test('with nothing open it is the result itself', () => {
    expect(turn({}, [], () => 7, equal)).toEqual({ settled: true, result: 7 })
  })

  test('an open fact that changes nothing is not asked for', () => {
    expect(turningOn(() => 7, a, b, c)).toBe('settled')
    expect(turningOn((facts) => facts.b, a, b, c)).toEqual(['b'])
  })

  test('each fact that, changed alone, can give another result is asked for, in its order', () => {
    expect(turningOn(({ a, c }) => a === 'yes' && c === 'three', a, b, c)).toEqual(['a', 'c'])
    expect(turningOn(({ a, b }) => a !== b, a, b)).toEqual(['a', 'b'])
  })

  test('a difference between the second way and the third is seen too', () => {
    expect(turningOn(({ c }) => c === 'three', c)).toEqual(['c'])
    expect(turningOn(({ c }) => c === 'two', c, a)).toEqual(['c'])
  })

  test('no result is a result: it can be the other one', () => {
    expect(turningOn(({ a }) => (a === 'yes' ? 1 : undefined), a)).toEqual(['a'])
    expect(turningOn(({ a }) => (a === 'no' ? 1 : undefined), b, a)).toEqual(['a'])
    expect(turningOn(() => undefined, a, b)).toBe('settled')
  })
})

test('beyond 4,096 ways nothing is tried, and everything is asked for', () => {
  const many = Array.from({ length: 13 }, (_, index) => open(`f${index}`, 'yes', 'no'))
  expect(turningOn(() => 7, ...many.slice(0, 12))).toBe('settled')
  expect(turn({}, many, () => 7, equal)).toEqual({ settled: false, turningOn: many, results: [] })
})
