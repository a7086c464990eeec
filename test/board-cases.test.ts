import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  determineEarningPeriod,
  type EarningPeriodFacts,
  type Options,
  postponeLapseDate
} from '../src/index.js'

/** Ankestyrelsens praksisundersøgelse om 225-timersreglen, juni 2018, section 3.4: what it prints of its cases. */
const cases = [
  { id: 'sag-62', lapseDate: '2017-05-01', days: 10, late: 0, municipality: '2017-05-01' },
  { id: 'sag-65', lapseDate: '2017-02-01', days: 115, late: 0, municipality: '2017-02-01' },
  { id: 'sag-108', lapseDate: '2017-06-01', days: 35, late: 0, municipality: '2017-04-01' },
  { id: 'sag-149', lapseDate: '2017-02-01', days: 118, late: 0, municipality: '2017-03-01' },
  { id: 'sag-171', lapseDate: '2017-03-01', days: 139, late: 8, municipality: '2017-03-01' },
  { id: 'sag-216', lapseDate: '2017-10-01', days: 94, late: 0, municipality: undefined }
] as const

interface CaseFile {
  id: string
  facts: EarningPeriodFacts
  options: Options
}

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../examples/cases/${name}.json`, import.meta.url), 'utf8')) as T

describe('the appeal board’s cases', () => {
  it.each(cases)('$id ends on $lapseDate after $days days of extension', ({ id, lapseDate, days, late }) => {
    const { facts, options } = read<CaseFile>(id)
    const evaluation = determineEarningPeriod(facts, options)
    expect(evaluation).toMatchObject({
      kind: 'decided',
      value: { lapseDate, extensionDays: days, daysLate: late }
    })
    // None of the board's dates turns on an open question of law.
    expect(evaluation).toMatchObject({ hinges: [] })
  })

  it.each(cases)('$id is retold as the study prints it', ({ id, municipality }) => {
    const retold = read<{ case: string; municipality: { lapseDate?: string } }[]>('board')
    expect(retold.find((entry) => entry.case === id)?.municipality.lapseDate).toBe(municipality)
  })

  it('case 149: the municipality’s 1 March 2017 is one month too late', () => {
    const computed = postponeLapseDate({ lapseDate: '2016-10-01', days: 49 + 49 + 20 })
    expect(computed).toEqual({
      kind: 'decided',
      value: { calculationDate: '2017-01-26', lapseDate: '2017-02-01' }
    })
  })

  it('case 149: the rounds may be counted as one, and the letters’ 103 days give the same date', () => {
    for (const days of [118, 103]) {
      expect(postponeLapseDate({ lapseDate: '2016-10-01', days })).toMatchObject({
        value: { lapseDate: '2017-02-01' }
      })
    }
  })

  it('case 216: the municipality’s 60 days would have given 1 August 2017', () => {
    expect(postponeLapseDate({ lapseDate: '2017-06-01', days: 60 })).toMatchObject({
      value: { lapseDate: '2017-08-01' }
    })
  })

  it('33-18: 14 days from 1 November end on 14 November, and one more day postpones no further', () => {
    expect(postponeLapseDate({ lapseDate: '2018-11-01', days: 14 })).toMatchObject({
      value: { calculationDate: '2018-11-14', lapseDate: '2018-12-01' }
    })
    expect(postponeLapseDate({ lapseDate: '2018-11-01', days: 15 })).toMatchObject({
      value: { calculationDate: '2018-11-15', lapseDate: '2018-12-01' }
    })
  })

  it('33-18: further only if the periods together exceed a month', () => {
    expect(postponeLapseDate({ lapseDate: '2018-11-01', days: 30 })).toMatchObject({
      value: { lapseDate: '2018-12-01' }
    })
    expect(postponeLapseDate({ lapseDate: '2018-11-01', days: 31 })).toMatchObject({
      value: { lapseDate: '2019-01-01' }
    })
    expect(
      postponeLapseDate({ lapseDate: '2018-11-01', days: 30 }, { extendedDate: 'plain-addition' })
    ).toMatchObject({ value: { lapseDate: '2019-01-01' } })
  })

  it('no days leave the lapse date where it is, under both readings', () => {
    for (const extendedDate of ['last-day', 'plain-addition'] as const) {
      expect(postponeLapseDate({ lapseDate: '2018-11-01', days: 0 }, { extendedDate })).toEqual({
        kind: 'decided',
        value: { calculationDate: '2018-10-31', lapseDate: '2018-11-01' }
      })
    }
  })
})
