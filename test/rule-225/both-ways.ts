import { describe, expect, test } from 'vitest'
import {
  defaultReadings,
  determineEarningPeriod,
  type EarningPeriodFacts,
  type Ground,
  type Readings
} from '../../src/index.js'
import { periodReadings, plusDays } from '../arbitraries.js'

export const full = { hours: 225, months: 12 }
export const half = { hours: 113, months: 6 }
export const decided = (lapseDate: string, requirement = full) => ({
  kind: 'decided',
  lapseDate,
  requirement
})

/** So many documented days of sickness from a day on. */
export const sick = (from: string, days: number): Ground => ({
  kind: 'sickness',
  documented: 'yes',
  from,
  to: plusDays(from, days - 1)
})

/** So many documented days of care from a day on. */
export const caring = (from: string, days: number): Ground => ({ ...sick(from, days), kind: 'care' })

/** A case whose letter was in time. */
export const inTime = (lapseDate: string, ...grounds: Ground[]): EarningPeriodFacts => ({
  lapseDate,
  notice: 'sent-in-time',
  grounds
})

/** A case in which nothing is known but the letter. */
export const letter = (lapseDate: string, sentOn: string): EarningPeriodFacts => ({
  lapseDate,
  notice: { sentOn },
  grounds: []
})

/** A case under a reading's default and its alternative. */
export interface Row {
  facts: EarningPeriodFacts
  /** The outcome under the default, and under the alternative where that is another. */
  outcome: object
  other?: object
  /** What else of the value to look at, under the default and under the alternative. */
  values?: [object, object]
  asOf?: string
  /** Readings chosen besides. */
  besides?: Partial<Readings>
}

/** Both outcomes are as stated, and each names the other as its hinge, where they differ and only there. */
function compare(reading: keyof typeof periodReadings, row: Row): void {
  const values = periodReadings[reading]
  expect(defaultReadings[reading]).toBe(values[0])
  const outcomes = [row.outcome, row.other ?? row.outcome] as const
  for (const side of [0, 1] as const) {
    const options = {
      asOf: row.asOf ?? '2022-12-31',
      readings: { ...row.besides, [reading]: values[side] }
    }
    const evaluation = determineEarningPeriod(row.facts, options)
    if (evaluation.kind === 'invalid') throw new Error(JSON.stringify(evaluation.issues))
    const { kind, ...fields } = outcomes[side] as { kind: string }
    const within = { decided: 'value', undetermined: 'partial' }[kind]
    expect(evaluation).toMatchObject(within === undefined ? outcomes[side] : { kind, [within]: fields })
    if (row.values) expect(evaluation).toMatchObject({ value: row.values[side] })
    const [alternative, outcome] = [values[1 - side], outcomes[1 - side]]
    const hinge = { reading, chosen: values[side], alternative, outcome }
    const found = evaluation.hinges.filter((each) => each.reading === reading)
    expect(found).toEqual(row.other === undefined ? [] : [hinge])
  }
}

/** A test for each row. */
export function bothWays(reading: keyof typeof periodReadings, rows: Record<string, Row>): void {
  describe(reading, () => {
    test.each(Object.entries(rows))('%s', (_, row) => compare(reading, row))
  })
}
