import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { determineEarningPeriod, postponeLapseDate, reduceUnmarried, reductionOn } from '../../src/index.js'
import { runs } from '../arbitraries.js'
import { changed, counted, evaluate, facts, ground, issuesOf, issuesWith, options } from './spoilt.js'

describe('values that are not known', () => {
  test.each([
    ['facts.notice', 'sent'],
    ['facts.grounds.0.kind', 'holiday'],
    ['facts.grounds.0.kind', 'covid'],
    ['facts.grounds.0.documented', 'maybe'],
    ['facts.grounds.0.exemptFromAvailability', 'true'],
    ['options.readings.extended-date', 'first-day'],
    ['options.readings.aid-year', 'last-day']
  ])('%s: %s', (path, value) => {
    expect(issuesWith(path, value)).toEqual([`${path.replace('.0', '[0]')}: unknown-value`])
  })
})

describe('an unknown key is refused by name', () => {
  const places = [
    'facts',
    'facts.notice',
    'facts.grounds.0',
    'facts.grounds.1',
    'facts.grounds.1.within',
    'options'
  ]
  test.each([...places, 'options.readings'])('in %s', (place) => {
    for (const key of ['sentON', 'constructor', '__proto__', 'toString', 'extended_date']) {
      const path = place.replace(/\.(\d+)/, '[$1]')
      expect(issuesWith(`${place}.${key}`, 1), key).toEqual([`${path}.${key}: unknown-key`])
    }
  })

  test('a prototype in the text of a case is a key like any other', () => {
    const text = JSON.stringify(facts).replace('{', '{"__proto__":{"lapseDate":"2018-11-01"},')
    expect(issuesOf(JSON.parse(text), options)).toEqual(['facts.__proto__: unknown-key'])
  })

  test('a ground is dated or counted, not both', () => {
    expect(issuesWith('facts.grounds.0.days', 3)).toEqual(['facts.grounds[0].days: unknown-key'])
    expect(issuesWith('facts.grounds.1.from', '2018-01-01')).toEqual(['facts.grounds[1].from: unknown-key'])
  })
})

describe('fields that do not go together', () => {
  test('from after to', () => {
    expect(issuesWith('facts.grounds.0.to', '2017-12-31')).toEqual(['facts.grounds[0].from: from-after-to'])
    expect(issuesWith('facts.grounds.0.to', '2018-01-01')).toEqual(['decided'])
    expect(issuesWith('facts.grounds.1.within.to', '2018-01-31')).toContain(
      'facts.grounds[1].within.from: from-after-to'
    )
  })

  test('more days than there is room for', () => {
    expect(issuesWith('facts.grounds.1.days', 4)).toEqual(['facts.grounds[1].days: more-days-than-within'])
    expect(issuesWith('facts.grounds.1.days', 0)).toEqual(['decided'])
  })

  test.each([-1, 0.5, 2.5, 1e21, '3', '', Number.NaN])('%s days', (days) => {
    const [first = ''] = issuesWith('facts.grounds.1.days', days)
    expect(first).toMatch(
      /^facts\.grounds\[1\]\.days: (wrong-type|number-out-of-range|more-days-than-within)$/
    )
  })

  test('what begins or is sent after the day of assessment', () => {
    const ongoing = (from: string) => changed('facts.grounds.0', { ...ground, from, to: 'ongoing' })
    const issues = (given: unknown) => issuesOf((given as { facts: unknown }).facts, options)
    expect(issues(ongoing('2018-12-31'))).toEqual(['decided'])
    expect(issues(ongoing('2019-01-01'))).toEqual(['facts.grounds[0].from: starts-after-assessment'])
    expect(issuesWith('facts.notice.sentOn', '2018-12-31')).toEqual(['decided'])
    expect(issuesWith('facts.notice.sentOn', '2019-01-01')).toEqual([
      'facts.notice.sentOn: sent-after-assessment'
    ])
    // Planned education may begin and end later.
    expect(issuesWith('facts.grounds.0', { ...ground, from: '2019-01-01', to: '2019-06-30' })).toEqual([
      'decided'
    ])
  })

  test('several at once are all named, by their places', () => {
    const grounds = [ground, counted, ground, { ...ground, from: '2018-02-30' }, { ...counted, days: 9 }]
    expect(issuesOf({ ...facts, lapseDate: '2018-11-02', grounds }, {})).toEqual([
      'facts.lapseDate: not-first-of-month',
      'facts.grounds[3].from: not-a-date',
      'facts.grounds[4].days: more-days-than-within',
      'options.asOf: required'
    ])
  })
})

test('10,000 grounds are examined, 10,001 are not', () => {
  const grounds = Array.from({ length: 10_000 }, () => ground)
  expect(evaluate({ ...facts, grounds }, options)).toMatchObject({ value: { extensionDays: 31 } })
  expect(issuesOf({ ...facts, grounds: [...grounds, {}] }, options)).toEqual(['facts.grounds: too-many'])
})

test('a reading that is stated as undefined is one that is not stated', () => {
  const asOf = '2018-12-31'
  const stated = evaluate(facts, { asOf, readings: { 'extended-date': undefined, 'half-krone': undefined } })
  expect(stated).toStrictEqual(evaluate(facts, { asOf }))
})

describe('nothing is ever thrown', () => {
  const functions = [determineEarningPeriod, reduceUnmarried, postponeLapseDate, reductionOn]
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true
    }),
    fc.constantFrom(undefined, Symbol('x'), () => 1, Object.create(null), facts, options)
  )
  const kinds = ['decided', 'undetermined', 'notCovered', 'invalid']
  test('whatever the facts and the options', () => {
    fc.assert(
      fc.property(anything, anything, (given, chosen) => {
        for (const each of functions as ((...input: unknown[]) => { kind: string })[])
          expect(kinds).toContain(each(given, chosen).kind)
      }),
      runs(3000)
    )
  })

  test('whatever stands in one place of a case', () => {
    const places = [
      'lapseDate',
      'notice',
      'notice.sentOn',
      'grounds',
      'grounds.0',
      'grounds.1.within',
      'grounds.0.to'
    ]
    const paths = [...places.map((place) => `facts.${place}`), 'options.asOf', 'options.readings']
    fc.assert(
      fc.property(fc.constantFrom(...paths), anything, (path, value) => {
        const spoilt = changed(path, value) as { facts: unknown; options: unknown }
        expect(kinds).toContain((evaluate(spoilt.facts, spoilt.options) as { kind: string }).kind)
      }),
      runs(3000)
    )
  })
})
