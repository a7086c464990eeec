import { describe, expect, test } from 'vitest'
import { type CitationId, citation } from '../../src/law/citations.js'
import { LOV_1413_FROM } from '../../src/law/lov1413-2016.js'
import { REPEALED_FROM, ruleVersions } from '../../src/law/rule-life.js'
import { covers, gapsAndOverlaps, realDay } from './real-date.js'

const FIRST = '2016-10-01'
const LAST = '2025-06-30'

describe('the versions of the rule', () => {
  test('follow each other without a gap or an overlap through the whole life of the rule', () => {
    expect(gapsAndOverlaps(ruleVersions, FIRST, LAST)).toEqual([])
  })

  test('begin with the rule and end with it', () => {
    expect(ruleVersions[0].from).toBe(FIRST)
    expect(ruleVersions[1].to).toBe(LAST)
    expect(ruleVersions).toHaveLength(2)
    expect(realDay(REPEALED_FROM)).toBe(realDay(LAST) + 1)
  })

  test('demand 113 hours within 6 months to 31 March 2017, with 3 months of notice', () => {
    expect(ruleVersions[0]).toMatchObject({
      from: '2016-10-01',
      to: '2017-03-31',
      hours: 113,
      months: 6,
      noticeMonths: 3
    })
  })

  test('demand 225 hours within 12 months from 1 April 2017, with 6 months of notice', () => {
    expect(ruleVersions[1]).toMatchObject({
      from: '2017-04-01',
      to: '2025-06-30',
      hours: 225,
      months: 12,
      noticeMonths: 6
    })
  })

  test('each rest on provisions that were in force all that time', () => {
    for (const { from, to, citations } of ruleVersions) {
      const ids: readonly CitationId[] = citations
      expect(ids.length).toBeGreaterThan(0)
      expect(ids.filter((id) => !covers(citation(id).inForce, from, to))).toEqual([])
    }
  })
})

test('LOV 1413/2016, of 30 November 2016, is applied from the first 1st of a month after that', () => {
  expect(realDay(LOV_1413_FROM)).toBe(realDay('2016-11-30') + 1)
  expect(LOV_1413_FROM).toMatch(/-01$/)
})
