import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LIBRARY_VERSION } from '../../src/evaluation/version.js'
import {
  type AuditRecord,
  checkRecord,
  determineEarningPeriod,
  type EarningPeriodFacts,
  type Evaluation,
  whatWouldChange
} from '../../src/index.js'
import { aCase, runs } from '../arbitraries.js'

/** A letter in time and no ground: nothing is late and nothing extends, so that the date stays. */
const facts: EarningPeriodFacts = { lapseDate: '2018-11-01', notice: 'sent-in-time', grounds: [] }
const evaluation = determineEarningPeriod(facts, { asOf: '2018-11-01' })
/** What comes back from storage. */
const stored = (record: unknown): AuditRecord => JSON.parse(JSON.stringify(record))
/** The record with something replaced in its text. */
const replaced = (from: string, to: string): AuditRecord => {
  const text = JSON.stringify({ facts, evaluation })
  expect(text).toContain(from)
  return JSON.parse(text.replaceAll(from, to))
}

test('the example of the documentation', () => {
  const facts: EarningPeriodFacts = { lapseDate: '2018-11-01', notice: { sentOn: '2018-05-30' }, grounds: [] }
  const evaluation = determineEarningPeriod(facts, { asOf: '2018-11-01' })
  const stored = JSON.stringify({ facts, evaluation })
  expect(checkRecord(JSON.parse(stored))).toEqual({ kind: 'same' })
  expect(checkRecord(JSON.parse(stored.replace('"daysLate":30', '"daysLate":3')))).toEqual({
    kind: 'different',
    differences: [{ path: 'value.daysLate', stored: 3, now: 30 }]
  })
})

describe('a record that this version has made', () => {
  test('is the same, also beside fields of one’s own', () => {
    expect(checkRecord(stored({ id: '149', by: 'a caseworker', facts, evaluation }))).toEqual({
      kind: 'same'
    })
  })

  test('whose value was changed is different, field by field', () => {
    expect(checkRecord(replaced('"daysLate":0', '"daysLate":9'))).toMatchObject({
      kind: 'different',
      differences: expect.arrayContaining([{ path: 'value.daysLate', stored: 9, now: 0 }])
    })
  })

  test('whose facts were changed is different in what follows from them', () => {
    const check = checkRecord(stored({ facts: { ...facts, lapseDate: '2018-12-01' }, evaluation }))
    expect(check).toMatchObject({ kind: 'different' })
    expect(check).toHaveProperty(
      'differences',
      expect.arrayContaining([{ path: 'value.lapseDate', stored: '2018-11-01', now: '2018-12-01' }])
    )
  })

  test('whose facts are no facts any more differs in kind', () => {
    const check = checkRecord(stored({ facts: { ...facts, lapseDate: '2018-11-02' }, evaluation }))
    expect(check).toMatchObject({
      kind: 'different',
      differences: expect.arrayContaining([{ path: 'kind', stored: 'decided', now: 'invalid' }])
    })
  })

  test('under other readings than the defaults is made again under them', () => {
    const readings = { 'extended-date': 'plain-addition' } as const
    const late: EarningPeriodFacts = { ...facts, notice: { sentOn: '2018-05-30' } }
    const chosen = determineEarningPeriod(late, { asOf: '2018-11-01', readings })
    // 30 days after the last timely day, 30 April: N = 30, and 1 November plus 30 days is 1 December.
    expect(chosen).toMatchObject({ value: { lapseDate: '2019-01-01' } })
    expect(determineEarningPeriod(late, { asOf: '2018-11-01' })).toMatchObject({
      value: { lapseDate: '2018-12-01' }
    })
    expect(checkRecord(stored({ facts: late, evaluation: chosen }))).toEqual({ kind: 'same' })
  })

  test('of a question about a checklist bears the edition of the law on sanctions', () => {
    const file = new URL('../../examples/checklists/complete.json', import.meta.url)
    const { facts: list, options } = JSON.parse(readFileSync(file, 'utf8'))
    const changes = whatWouldChange(list, options)
    expect(changes).toMatchObject({ stamp: { law: expect.not.stringContaining('13 f') } })
    expect(checkRecord(stored({ facts: list, evaluation: changes }))).toEqual({ kind: 'same' })
  })
})

describe('a record of another version', () => {
  test.each([
    ['version', `"version":"${LIBRARY_VERSION}"`, '"version":"0.0.9"'],
    ['law', '"law":"', '"law":"udkast til '],
    ['trace', '"trace":"earning-period/1"', '"trace":"earning-period/2"']
  ] as const)('by its %s is made again all the same', (field, from, to) => {
    const record = replaced(from, to)
    const { made, now, ...rest } = checkRecord(record) as unknown as Record<string, Record<string, string>>
    expect(rest).toEqual({ kind: 'other-version', differences: [] })
    expect(Object.keys(made ?? {}).filter((name) => made?.[name] !== now?.[name])).toEqual([field])
  })

  test('tells what comes out otherwise now', () => {
    const record = replaced(`"version":"${LIBRARY_VERSION}"`, '"version":"0.0.9"')
    Object.assign(record.evaluation, { hinges: ['one more'] })
    expect(checkRecord(record)).toMatchObject({
      kind: 'other-version',
      differences: [{ path: 'hinges', stored: ['one more'], now: [] }]
    })
  })

  test('with a reading that is no longer known differs in kind, and has no law now', () => {
    const record = replaced(`"version":"${LIBRARY_VERSION}"`, '"version":"0.0.9"')
    Object.assign((record.evaluation as { stamp: object }).stamp, { readings: { abolished: 'yes' } })
    const check = checkRecord(record)
    expect(check).toMatchObject({
      kind: 'other-version',
      now: { version: LIBRARY_VERSION, trace: 'earning-period/1' },
      differences: expect.arrayContaining([{ path: 'kind', stored: 'decided', now: 'invalid' }])
    })
    expect(check).not.toHaveProperty('now.law')
  })
})

describe('what cannot be made again is told', () => {
  const { stamp } = evaluation as Exclude<Evaluation<unknown>, { kind: 'invalid' }>
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'record'],
    ['a list', []],
    ['facts alone', { facts }],
    ['an evaluation alone', { evaluation }],
    ['an evaluation that is null', { facts, evaluation: null }],
    ['a stamp that is null', { facts, evaluation: { ...evaluation, stamp: null } }],
    ['a stamp without its law', { facts, evaluation: { ...evaluation, stamp: { ...stamp, law: 1 } } }]
  ])('%s is no record', (_, record) => {
    expect(checkRecord(record as AuditRecord)).toEqual({ kind: 'unreadable', reason: 'no-record' })
  })

  test('an invalid evaluation has no stamp', () => {
    const invalid = determineEarningPeriod({ ...facts, lapseDate: '2018-11-02' }, { asOf: '2018-11-01' })
    expect(checkRecord(stored({ facts, evaluation: invalid }))).toEqual({
      kind: 'unreadable',
      reason: 'nothing-evaluated'
    })
  })

  test.each([
    ['"trace":"earning-period/1"', '"trace":"toString/1"'],
    ['"trace":"earning-period/1"', '"trace":""'],
    ['"library":"aktivloven"', '"library":"barselsloven"']
  ])('%s as %s', (from, to) => {
    expect(checkRecord(replaced(from, to))).toEqual({ kind: 'unreadable', reason: 'unknown-trace' })
  })

  test('a record nested without end ends nothing', () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)
    const record = { facts, evaluation: { ...evaluation, value: deep, more: { deep } } }
    expect(checkRecord(record as AuditRecord)).toMatchObject({ kind: 'different' })
  })
})

/** The value with the keys of its objects the other way round, as a database may give them back. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)])
  )
}

test('whatever the case, its record is the same after storage, in whatever order its keys come back', () => {
  fc.assert(
    fc.property(aCase, ({ facts, options }) => {
      const made = determineEarningPeriod(facts, options)
      fc.pre(made.kind !== 'invalid')
      const record = stored({ facts, evaluation: made })
      expect(checkRecord(record)).toEqual({ kind: 'same' })
      expect(checkRecord(turned(record) as AuditRecord)).toEqual({ kind: 'same' })
    }),
    runs(100)
  )
})

test('every field of an evaluation is compared', () => {
  const leaves: (readonly (string | number)[])[] = []
  const walk = (value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value !== 'object' || value === null) leaves.push(path)
    else if (Array.isArray(value)) for (const [index, inner] of value.entries()) walk(inner, [...path, index])
    else for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key])
  }
  walk(evaluation, [])
  expect(leaves.length).toBeGreaterThan(40)
  const kinds = leaves.map((path) => {
    const record = stored({ facts, evaluation })
    const holder = path
      .slice(0, -1)
      .reduce<Record<string | number, unknown>>(
        (value, key) => value[key] as Record<string | number, unknown>,
        record.evaluation as unknown as Record<string, unknown>
      )
    holder[path.at(-1) as string] = 'something else'
    return checkRecord(record).kind
  })
  expect(kinds).not.toContain('same')
})
