import { describe, expect, test } from 'vitest'
import { citation } from '../../src/law/citations.js'
import { covidPeriods } from '../../src/law/covid-periods.js'
import { lengthOf, overlapOf } from '../../src/periods/period.js'
import { covers, realDay } from './real-date.js'

const [first, second, ...more] = covidPeriods.map((entry) => ({
  entry,
  period: { from: realDay(entry.from), to: realDay(entry.to) }
}))
if (first === undefined || second === undefined) throw new Error('there are two covid periods')

describe('the covid periods', () => {
  test('run from 9 March to 8 September 2020, 184 days', () => {
    expect([first.entry.from, first.entry.to]).toEqual(['2020-03-09', '2020-09-08'])
    expect(lengthOf(first.period)).toBe(184)
    expect(first.entry.citation).toBe('aktivloven/13h/2')
  })

  test('and from 1 November 2020 to 30 June 2021, 242 days', () => {
    expect([second.entry.from, second.entry.to]).toEqual(['2020-11-01', '2021-06-30'])
    expect(lengthOf(second.period)).toBe(242)
    expect(second.entry.citation).toBe('aktivloven/13h/3')
  })

  test('are two, in order, with no day in common', () => {
    expect(more).toEqual([])
    expect(first.period.to).toBeLessThan(second.period.from)
    expect(overlapOf(first.period, second.period)).toBeUndefined()
  })

  test('each rest on a provision that was in force when the period ended', () => {
    for (const { to, citation: id } of covidPeriods) expect(covers(citation(id).inForce, to, to)).toBe(true)
  })

  test('say where they come from, how sure that is and when it was checked', () => {
    for (const { source, confidence, checkedOn } of covidPeriods) {
      expect(source.trim()).not.toBe('')
      expect(['read', 'secondary', 'derived']).toContain(confidence)
      expect(realDay(checkedOn)).toBeGreaterThan(0)
    }
  })
})
