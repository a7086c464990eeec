import { describe, expect, test } from 'vitest'
import { evaluate, facts, issuesWith, named, options } from './spoilt.js'

const fields = [
  'facts',
  'facts.lapseDate',
  'facts.notice',
  'facts.notice.sentOn',
  'facts.grounds',
  'facts.grounds.0.kind',
  'facts.grounds.0.documented',
  'facts.grounds.0.from',
  'facts.grounds.0.to',
  'facts.grounds.1.days',
  'facts.grounds.1.within',
  'facts.grounds.1.within.from',
  'facts.grounds.1.within.to',
  'options',
  'options.asOf'
]

test('what is changed below is valid', () => {
  expect(evaluate(facts, options)).toMatchObject({ kind: 'decided' })
  expect(issuesWith('options.readings')).toEqual(['decided'])
})

describe('a field that is missing is asked for by its name', () => {
  test.each(fields)('%s', (path) => {
    expect(issuesWith(path)).toEqual([`${named(path)}: required`])
  })
})

describe('a field of the wrong type, or null, is refused', () => {
  const values = [null, true, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 10n, Symbol('x'), () => 1, []]
  test.each([...fields, 'options.readings'])('%s', (path) => {
    for (const value of values) {
      if (path === 'facts.grounds' && Array.isArray(value)) continue
      if (path.endsWith('.days') && value === 1.5) continue
      const issues = issuesWith(path, value)
      expect(issues).not.toEqual([])
      for (const issue of issues)
        expect(
          issue.startsWith(named(path)) && /(wrong-type|unknown-value|required)$/.test(issue),
          issue
        ).toBe(true)
    }
  })

  test.each(['facts', 'facts.lapseDate', 'facts.grounds', 'facts.grounds.0', 'options', 'options.asOf'])(
    'text that is none: %s',
    (path) => {
      expect(issuesWith(path, 'x')).toHaveLength(1)
      expect(issuesWith(path, {})).not.toEqual(['decided'])
    }
  )
})

describe('a date that is none, or out of range, is refused', () => {
  const dates = ['facts.grounds.0.from', 'facts.grounds.0.to', 'facts.grounds.1.within.from', 'options.asOf']
  const all = ['facts.lapseDate', 'facts.notice.sentOn', ...dates, 'facts.grounds.1.within.to']
  const forms = [
    '',
    'ongoin',
    '2018-1-1',
    '01-01-2018',
    '20180101',
    '2018-01-01T00:00',
    '2018-01-01Z',
    ' 2018-01-01'
  ]
  const impossible = [
    '2018-02-29',
    '2025-02-30',
    '2018-04-31',
    '2018-13-01',
    '2018-00-01',
    '2018-01-00',
    '0000-01-01'
  ]
  const odd = ['2018-01-01\n', '٢٠١٨-٠١-٠١', '+02018-01-01', '-2018-01-01', '12018-01-01', '2018‐01‐01']
  test.each(all)('%s', (path) => {
    for (const text of [...forms, ...impossible, ...odd])
      expect(issuesWith(path, text), text).toContain(`${named(path)}: not-a-date`)
    for (const text of ['1989-12-01', '0001-01-01', '2101-01-01', '9999-12-01'])
      expect(issuesWith(path, text), text).toContain(`${named(path)}: date-out-of-range`)
  })

  test('the first and the last date are in range', () => {
    expect(issuesWith('facts.lapseDate', '1990-01-01')).toEqual(['notCovered'])
    expect(issuesWith('facts.lapseDate', '2100-12-01')).toEqual(['notCovered'])
    expect(issuesWith('facts.grounds.0.from', '1990-01-01')).toEqual(['decided'])
    expect(issuesWith('facts.grounds.0.to', '2100-12-31')).toEqual(['notCovered'])
  })

  test.each(['2018-11-02', '2018-11-30', '2018-10-31'])('the lapse date %s is no 1st', (date) => {
    expect(issuesWith('facts.lapseDate', date)).toEqual(['facts.lapseDate: not-first-of-month'])
  })
})
