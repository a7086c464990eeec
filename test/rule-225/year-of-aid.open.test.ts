import { describe, expect, test } from 'vitest'
import { type AidEntry, countYearOfAid, type ExemptionPeriod } from '../../src/index.js'
import { plusDays } from '../arbitraries.js'

// Exemptions of which it is not known whether they are documented: § 13 f, stk. 9, 2. pkt., needs 12 continuous months.

const exempt = (from: string, to: string, documented: ExemptionPeriod['documented']) => ({
  from,
  to,
  documented
})
const goingOn = (from: string): AidEntry[] => [{ kind: 'kontanthjaelp', from, to: 'ongoing' }]
const count = (asOf: string, aid: AidEntry[], exemptions: ExemptionPeriod[]) =>
  countYearOfAid({ of: 'unmarried', aid, exemptions }, { asOf })

/** Which of the exemptions are asked for, by their places. */
function asked(asOf: string, exemptions: ExemptionPeriod[]): number[] {
  const evaluation = count(asOf, goingOn('2012-01-01'), exemptions)
  return evaluation.kind === 'undetermined'
    ? evaluation.missing.map(({ path }) => Number(/\d+/.exec(path)?.[0]))
    : []
}

/** So many weeks of which nothing is known, a day or more apart, from a day on. */
const weeks = (many: number, from: string, apart = 1): ExemptionPeriod[] =>
  Array.from({ length: many }, (_, week) => {
    const first = plusDays(from, week * (7 + apart))
    return exempt(first, plusDays(first, 6), 'unknown')
  })

describe('what is not known of an exemption is not asked for, of however many', () => {
  test('where no two of them lie together', () => {
    expect(asked('2018-12-31', weeks(60, '2016-01-01'))).toEqual([])
  })

  test('where only what was not documented joins them', () => {
    const between = weeks(60, '2016-01-01').map(({ to }) => exempt(plusDays(to, 1), plusDays(to, 1), 'no'))
    expect(asked('2018-12-31', [...weeks(60, '2016-01-01'), ...between])).toEqual([])
  })

  test('where they lie before and after twelve months that are documented', () => {
    const documented = exempt('2016-07-01', '2017-06-30', 'yes')
    const apart = [...weeks(15, '2016-01-01'), documented, ...weeks(15, '2017-08-01')]
    expect(asked('2018-12-31', apart)).toEqual([])
  })
})

describe('what is not known of an exemption is asked for', () => {
  test('where its single day completes twelve months, be it the first or the last', () => {
    expect(
      asked('2018-12-31', [
        exempt('2017-07-01', '2018-06-29', 'yes'),
        exempt('2018-06-30', '2018-06-30', 'unknown')
      ])
    ).toEqual([1])
    expect(
      asked('2018-12-31', [
        exempt('2017-07-02', '2018-06-30', 'yes'),
        exempt('2017-07-01', '2017-07-01', 'unknown')
      ])
    ).toEqual([1])
  })

  // With the exemption the count starts on 1 April 2024, and the 365th day is 31 March 2025; without it the year is
  // reached since 2012.
  test('where the aid could lapse earlier without it, in the last months of the rule too', () => {
    expect(asked('2025-05-01', [exempt('2023-04-01', '2024-03-31', 'unknown')])).toEqual([0])
    // With this one the 365th day is 30 June 2025, and no bortfaldsdato follows before the repeal.
    expect(asked('2025-05-01', [exempt('2023-07-01', '2024-06-30', 'unknown')])).toEqual([0])
  })

  // The 365th day is 31 July 2025 without the exemption, and later with it.
  test('not where the rule is repealed before the aid can lapse, however it turns out', () => {
    const exemptions = [exempt('2024-04-01', '2025-03-31', 'unknown')]
    expect(count('2025-05-01', goingOn('2024-08-01'), exemptions)).toMatchObject({
      kind: 'notCovered',
      reason: 'repealed'
    })
  })
})

test('the transcript says that the year turns on the exemption, and what is asked', () => {
  const exemptions = [exempt('2017-07-01', '2018-06-30', 'unknown')]
  expect(count('2018-12-31', goingOn('2016-01-01'), exemptions)).toMatchObject({
    kind: 'undetermined',
    missing: [
      {
        path: 'facts.exemptions[0].documented',
        question: {
          da: 'Er det dokumenteret på sagen, at borgeren var undtaget fra 1. juli 2017 til 30. juni 2018?'
        },
        citations: ['aktivloven/13f/9/2']
      }
    ],
    partial: { earliestLapseDate: '2017-01-01' },
    steps: [
      { rule: 'year-without-aid', outcome: 'notMet', inputs: {}, citations: ['aktivloven/13f/11'] },
      {
        rule: 'restart-after-exemption',
        outcome: 'unknown',
        decisive: true,
        inputs: {},
        citations: ['aktivloven/13f/9/2']
      },
      {
        rule: 'year-of-aid',
        outcome: 'unknown',
        decisive: true,
        inputs: { of: 'unmarried' },
        citations: ['aktivloven/13f/6/1']
      }
    ]
  })
})
