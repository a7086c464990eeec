import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { determineEarningPeriod, postponeLapseDate } from '../src/index.js'
import { boardCases } from '../src/testing.js'

interface Retold {
  case: string
  board: { lapseDate?: string; days?: number; daysLate?: number }
  municipality: { lapseDate?: string }
}

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../examples/cases/${name}.json`, import.meta.url), 'utf8')) as T
const retold = read<Retold[]>('board')

/** The cases of section 3.4 of the board's study of 2018, with the period that each asks for. */
const periods = boardCases.flatMap(({ id, asked }) =>
  asked.flatMap((question) => (question.function === 'determineEarningPeriod' ? [{ ...question, id }] : []))
)

describe('the appeal board’s cases', () => {
  it('are the six of which the study prints the days', () => {
    expect(periods.map(({ id }) => id).sort()).toEqual(retold.map((each) => each.case).sort())
  })

  it.each(periods)('$id turns on no open question of law', ({ facts, options, expected }) => {
    expect(determineEarningPeriod(facts, options)).toMatchObject({ ...expected, hinges: [] })
  })

  it.each(periods)('$id is retold in the examples as the study prints it', ({ id, expected }) => {
    const value = expected.kind === 'decided' ? expected.value : {}
    const { lapseDate, extensionDays: days, daysLate = 0 } = value
    const board = retold.find((each) => each.case === id)?.board
    // Of case 108 the study prints neither the days nor the date.
    const printed = id === 'sag-108' ? {} : { lapseDate, days }
    expect(board).toEqual({
      verdict: expect.any(String),
      ...printed,
      ...(daysLate === 0 ? {} : { daysLate })
    })
  })

  it.each([
    ['sag-62', '2017-05-01'],
    ['sag-65', '2017-02-01'],
    ['sag-108', '2017-04-01'],
    ['sag-149', '2017-03-01'],
    ['sag-171', '2017-03-01'],
    ['sag-216', undefined]
  ])('%s: the municipality went by %s', (id, lapseDate) => {
    expect(retold.find((each) => each.case === id)?.municipality.lapseDate).toBe(lapseDate)
  })
})

it('33-18: a month to the day postpones once, and under the words of the study twice', () => {
  const days = { lapseDate: '2018-11-01', days: 30 }
  expect(postponeLapseDate(days)).toMatchObject({ value: { lapseDate: '2018-12-01' } })
  expect(postponeLapseDate(days, { extendedDate: 'plain-addition' })).toMatchObject({
    value: { lapseDate: '2019-01-01' }
  })
})

it('no days leave the lapse date where it is, under both readings', () => {
  for (const extendedDate of ['last-day', 'plain-addition'] as const) {
    expect(postponeLapseDate({ lapseDate: '2018-11-01', days: 0 }, { extendedDate })).toEqual({
      kind: 'decided',
      value: { calculationDate: '2018-10-31', lapseDate: '2018-11-01' }
    })
  }
})
