import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import {
  type Capability,
  checkRecord,
  type Evaluation,
  evaluationSchemaOf,
  factsSchemaOf,
  type Options
} from '../../src/index.js'
import { frozen } from '../../src/law/frozen.js'
import { functions } from '../../src/record/functions.js'

interface StoredRecord {
  facts: unknown
  options: Options
  evaluation: Evaluation<unknown>
}

const stored = readdirSync(new URL('.', import.meta.url))
  .filter((name) => name.endsWith('.json'))
  .map((name) => {
    const [capability, kind] = name.split('.') as [Capability, Evaluation<unknown>['kind']]
    const text = readFileSync(new URL(name, import.meta.url), 'utf8')
    return { name, capability, kind, record: JSON.parse(text) as StoredRecord }
  })

/** How the evaluations of a function cannot end, and why. */
const never: Partial<Record<Capability, Partial<Record<Evaluation<unknown>['kind'], string>>>> = {
  'sickness-documentation': { notCovered: 'how sickness is documented has no date' },
  'ordinary-work': { notCovered: 'whether work is ordinary has no date' },
  review: { undetermined: 'a matter of which a fact is not known is one that cannot be assessed' },
  comparison: {
    undetermined: 'what differs between two evaluations is always known',
    notCovered: 'two evaluations can be compared whatever they are about'
  }
}

/** A value with the keys of its objects in the alphabet's order, as a database may keep them. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]))
}

test('there is a record of every function and of every way in which it can end', () => {
  const kinds = ['decided', 'undetermined', 'notCovered', 'invalid'] as const
  const expected = (Object.keys(functions) as Capability[]).flatMap((capability) =>
    kinds
      .filter((kind) => never[capability]?.[kind] === undefined)
      .map((kind) => `${capability}.${kind}.json`)
  )
  expect(stored.map(({ name }) => name).sort()).toEqual(expected.sort())
})

/** The evaluation as it was stored, by the version that made it. */
function ofVersion(evaluation: Evaluation<unknown>, version: string): Evaluation<unknown> {
  return evaluation.kind === 'invalid'
    ? evaluation
    : { ...evaluation, stamp: { ...evaluation.stamp, version } }
}

afterEach(() => {
  vi.useRealTimers()
})

describe.each(stored)('$name', ({ capability, kind, record }) => {
  const { facts, options, evaluation } = record

  test('is made again, byte for byte, but for the version of the library', () => {
    const again = functions[capability](facts, options)
    const version = evaluation.kind === 'invalid' ? '' : evaluation.stamp.version
    expect(ofVersion(again, version)).toEqual(evaluation)
    expect(JSON.stringify(ofVersion(again, version))).toBe(JSON.stringify(evaluation))
  })

  test('is the same on whatever day it is made, and nothing is written in its facts', () => {
    const now = functions[capability](facts, options)
    vi.useFakeTimers({ now: Date.UTC(1999, 11, 31, 23, 30) })
    expect(functions[capability](...frozen([facts, options]))).toEqual(now)
  })

  test('is as the published schemas say', () => {
    expect(z.fromJSONSchema(evaluationSchemaOf(capability)).safeParse(evaluation).error).toBeUndefined()
    if (kind !== 'invalid')
      expect(z.fromJSONSchema(factsSchemaOf(capability)).safeParse(facts).error).toBeUndefined()
  })

  test('is checked by what it holds itself', () => {
    const check = checkRecord(record)
    if (kind === 'invalid') expect(check).toEqual({ kind: 'unreadable', reason: 'nothing-evaluated' })
    else if (check.kind === 'other-version') expect(check.differences).toEqual([])
    else expect(check).toEqual({ kind: 'same' })
  })

  test('is the same to the check with its keys sorted', () => {
    expect(checkRecord(sorted(record) as StoredRecord)).toEqual(checkRecord(record))
  })
})

test('the schemas let nothing through that they do not know', () => {
  const { record } = stored.find(({ name }) => name === 'earning-period.decided.json') as (typeof stored)[0]
  const text = JSON.stringify(record.evaluation)
  const schema = z.fromJSONSchema(evaluationSchemaOf('earning-period'))
  const spoilt = (from: string, to: string) => schema.safeParse(JSON.parse(text.replace(from, to))).success
  expect(spoilt('', '')).toBe(true)
  expect(spoilt('"rule":"', '"rule":"no-')).toBe(false)
  expect(spoilt('"lapseDate"', '"laps"')).toBe(false)
  expect(spoilt('"hinges":', '"more":1,"hinges":')).toBe(false)
})
