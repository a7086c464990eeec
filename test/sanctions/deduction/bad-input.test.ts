import { describe, expect, test } from 'vitest'
import { computeDeduction, factsSchemaOf } from '../../../src/index.js'

const options = { asOf: '2021-06-01' }
const talk = { provision: '37', due: '2021-03-01', renewed: '2021-03-03', deductedIn: '2021-05-01' }
const facts = { events: [talk], aid: { '2021-03-01': 11_698 } }
const compute = computeDeduction as (facts: unknown, options: unknown) => ReturnType<typeof computeDeduction>

/** What is wrong, as `path: code`; each is told in both languages. */
function issuesOf(given: unknown, with_: unknown = options): string[] {
  const evaluation = compute(given, with_)
  if (evaluation.kind !== 'invalid') return [evaluation.kind]
  return evaluation.issues.map(({ path, code, message }) => {
    for (const sentence of [message.da, message.en]) {
      expect(sentence.startsWith(`${path}: `)).toBe(true)
      expect(sentence).not.toMatch(/\{\w+\}|undefined|\[object/)
    }
    return `${path}: ${code}`
  })
}
const withEvent = (...events: unknown[]) => ({ ...facts, events })
const withRates = (from: string, rates: unknown) => ({ ...facts, publishedRates: { [from]: rates } })

test('the case that is spoilt below is valid', () => {
  expect(issuesOf(facts)).toEqual(['decided'])
})

test.each([null, undefined, 7, 'x', [], { events: [] }])('no facts at all: %j', (given) => {
  expect(issuesOf(given).every((issue) => issue.startsWith('facts'))).toBe(true)
  expect(issuesOf(given)).not.toEqual([])
})

describe('the events', () => {
  test.each([
    [[], 'facts.events: too-few'],
    [[{ ...talk, provision: '41' }], 'facts.events[0].provision: unknown-value'],
    [[{ provision: '40a' }], 'facts.events[0].from: required'],
    [[{ ...talk, day: 1 }], 'facts.events[0].day: unknown-key'],
    [[{ ...talk, renewed: 'never' }], 'facts.events[0].renewed: not-a-date'],
    [[{ ...talk, renewed: '2021-02-28' }], 'facts.events[0].due: from-after-to'],
    [[{ ...talk, renewed: '2021-06-02' }], 'facts.events[0].renewed: breach-after-assessment'],
    [[{ ...talk, deductedIn: '2021-05-02' }], 'facts.events[0].deductedIn: not-a-month'],
    [[{ ...talk, deductedIn: '2021-02-01' }], 'facts.events[0].deductedIn: before-event'],
    [[{ ...talk, decidedOn: '2021-02-28' }], 'facts.events[0].decidedOn: before-event'],
    [[{ ...talk, decidedOn: '2021-06-01' }], 'facts.events[0].decidedOn: decided-after-deduction'],
    [
      [{ ...talk, deductedIn: 'unknown', decidedOn: '2021-06-02' }],
      'facts.events[0].decidedOn: decided-after-assessment'
    ],
    [[{ provision: '36', missed: [] }], 'facts.events[0].missed: too-few'],
    [
      [{ provision: '36', missed: [{ date: '2021-03-32', extent: 'whole' }] }],
      'facts.events[0].missed[0].date: not-a-date'
    ],
    [
      [{ provision: '38', breaches: [{ from: '2021-03-02', to: '2021-03-01' }] }],
      'facts.events[0].breaches[0].from: from-after-to'
    ],
    [
      [{ provision: '38', breaches: [{ from: '2021-06-02', to: 'ongoing' }] }],
      'facts.events[0].breaches[0].from: breach-after-assessment'
    ],
    [[{ provision: '39', date: '2021-06-02' }], 'facts.events[0].date: breach-after-assessment']
  ])('%j', (events, issue) => {
    expect(issuesOf(withEvent(...(events as unknown[])))).toContain(issue)
  })

  test('no more than a hundred', () => {
    expect(issuesOf(withEvent(...Array.from({ length: 101 }, () => talk)))).toEqual([
      'facts.events: too-many'
    ])
  })

  test('of § 40 a: months of the sanction, with no more days than it has in them', () => {
    const sanction = (daysMet: unknown) =>
      issuesOf(withEvent({ provision: '40a', from: '2021-03-10', to: '2021-04-09', daysMet }))
    expect(sanction({ '2021-03-01': 22 })).toEqual(['decided'])
    expect(sanction({ '2021-03-01': 23 })).toEqual([
      'facts.events[0].daysMet.2021-03-01: more-days-than-within'
    ])
    expect(sanction({ '2021-05-01': 0 })).toEqual([
      'facts.events[0].daysMet.2021-05-01: month-outside-sanction'
    ])
    expect(sanction({ march: 0 })).toEqual(['facts.events[0].daysMet.march: not-a-month'])
    expect(sanction({ '2021-03-01': 1.5 })).toEqual(['facts.events[0].daysMet.2021-03-01: wrong-type'])
  })
})

describe('the aid', () => {
  test.each([
    [{ '2021-03-02': 1 }, 'facts.aid.2021-03-02: not-a-month'],
    [{ '2021': 1 }, 'facts.aid.2021: not-a-month'],
    [{ '2021-03-01': -1 }, 'facts.aid.2021-03-01: number-out-of-range'],
    [{ '2021-03-01': 1.005 }, 'facts.aid.2021-03-01: more-than-two-decimals']
  ])('%j', (aid, issue) => {
    expect(issuesOf({ ...facts, aid })).toEqual([issue])
  })
})

describe('the published rates', () => {
  test.each([
    ['2021-02-01', {}, 'facts.publishedRates.2021-02-01: no-rates-begin'],
    ['2019-01-01', {}, 'facts.publishedRates.2019-01-01: no-rates-begin'],
    ['x', {}, 'facts.publishedRates.x: no-rates-begin'],
    ['2024-07-01', {}, 'facts.publishedRates.2024-07-01: no-rates-begin'],
    ['2024-01-01', { rates: [200, 400, 350, 700] }, 'facts.publishedRates.2024-01-01.rates: not-ascending'],
    [
      '2021-01-01',
      { rates: [200, 450, 600, 700] },
      'facts.publishedRates.2021-01-01.rates[1]: other-than-read'
    ],
    [
      '2023-01-01',
      { rates: [250, 450, 600, 700] },
      'facts.publishedRates.2023-01-01.rates[0]: other-than-read'
    ],
    [
      '2023-01-01',
      { thresholds: [5752, 10_144, 13_803] },
      'facts.publishedRates.2023-01-01.thresholds[0]: other-than-read'
    ]
  ])('%s %j', (from, rates, issue) => {
    expect(issuesOf(withRates(from, rates))).toEqual([issue])
  })

  test('hold from 1 January of a year, or from 1 July 2025', () => {
    for (const from of ['2020-01-01', '2025-01-01', '2025-07-01', '2026-01-01'])
      expect(issuesOf(withRates(from, {}))).toEqual(['decided'])
  })
})

test('the JSON Schema of the facts can be had', () => {
  expect(factsSchemaOf('deduction')).toMatchObject({ required: ['events', 'aid'] })
})

test('what is given is left as it was', () => {
  const frozen = structuredClone(facts)
  compute(frozen, options)
  expect(frozen).toEqual(facts)
})
