import { describe, expect, test } from 'vitest'
import { dayOf } from '../../src/calendar/iso-date.js'
import { ruleVersions } from '../../src/law/rule-life.js'
import {
  type ExemptStretch,
  lastsTwelveMonths,
  restartingExemptions
} from '../../src/rule-225/13f-09-restart.js'
import { ruleInForceOn } from '../../src/rule-225/lov296-7-rule-in-force.js'

const day = (date: string): number => dayOf(date) as number
const exempt = (from: string, to: string, ongoing = false): ExemptStretch => ({
  from: day(from),
  to: day(to),
  ongoing
})

// LOV 296/2016 § 7, stk. 3; LOV 1655/2024.
test.each([
  ['2016-09-30', 'notYetInForce'],
  ['2016-10-01', ruleVersions[0]],
  ['2017-03-31', ruleVersions[0]],
  ['2017-04-01', ruleVersions[1]],
  ['2025-06-30', ruleVersions[1]],
  ['2025-07-01', 'repealed']
])('on %s the rule is %j', (date, version) => {
  expect(ruleInForceOn(day(date))).toBe(version)
})

test.each([
  ['2015-01-01', '2015-12-31', true],
  ['2015-01-01', '2015-12-30', false],
  ['2016-02-29', '2017-02-27', true],
  ['2016-02-29', '2017-02-26', false]
])('from %s to %s are 12 months: %s', (from, to, lasts) => {
  expect(lastsTwelveMonths(exempt(from, to))).toBe(lasts)
})

describe('12 months of exemption that have ended begin the reckoning afresh', () => {
  const of2015 = exempt('2015-01-01', '2015-12-31')
  const stretch = { from: day('2015-01-01'), to: day('2015-12-31') }

  test('whatever is still going on after them, or was so before them', () => {
    expect(restartingExemptions([of2015])).toEqual([stretch])
    expect(restartingExemptions([of2015, exempt('2016-02-01', '2016-05-01', true)])).toEqual([stretch])
    expect(restartingExemptions([exempt('2014-02-01', '2014-05-01', true), of2015])).toEqual([stretch])
  })

  test('but not while they go on, from the first day or the last', () => {
    expect(restartingExemptions([exempt('2015-01-01', '2015-12-31', true)])).toEqual([])
    expect(restartingExemptions([of2015, exempt('2015-12-31', '2015-12-31', true)])).toEqual([])
    expect(restartingExemptions([of2015, exempt('2016-01-01', '2016-05-01', true)])).toEqual([])
  })
})
