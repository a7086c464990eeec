import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  determineEarningPeriod,
  type EarningPeriodFacts,
  explain,
  type PeriodChange,
  whatWouldChange
} from '../../src/index.js'
import { plusDays, runs } from '../arbitraries.js'
import { hours, sick } from '../case/assessment/given.js'

const unsent: EarningPeriodFacts = { lapseDate: '2018-11-01', notice: 'not-sent', grounds: [] }

function letterOf(facts: Parameters<typeof whatWouldChange>[0], asOf: string): PeriodChange | undefined {
  const evaluation = whatWouldChange(facts, { asOf })
  if (evaluation.kind !== 'undetermined') throw new Error(JSON.stringify(evaluation))
  return evaluation.partial?.changes?.flatMap((each) => (each.change === 'send-letter' ? [each] : []))[0]
}

describe('while no letter has been sent, the last day that still gives the earliest date', () => {
  test('is the last day in time: 6 months before 1 November is 30 April', () => {
    expect(letterOf(unsent, '2018-02-01')).toEqual({
      change: 'send-letter',
      by: '2018-04-30',
      gives: { lapseDate: '2018-11-01' }
    })
  })

  test('of a letter that is late already, is the last that ends the period in the same month', () => {
    // 29 May is 29 days late: 29 November, 1 December; 30 May: 30 November, 1 December; 31 May: 1 December, and so
    // 1 January by the days. § 7 asks for 30 November and 1 December: the 1st of the month after.
    expect(letterOf(unsent, '2018-05-11')).toMatchObject({
      by: '2018-05-30',
      gives: { lapseDate: '2018-12-01' }
    })
  })

  test('says whether the hours suffice on it', () => {
    const facts = { ...unsent, work: [hours('2018-03-01', '2018-03-31', 225)] }
    expect(letterOf(facts, '2018-05-11')).toMatchObject({ gives: { lapseDate: '2018-12-01', met: true } })
  })

  test('is not said where another fact is missing too', () => {
    const grounds = [{ ...sick('2018-03-01', '2018-03-31'), documented: 'unknown' } as const]
    expect(letterOf({ ...unsent, grounds }, '2018-05-11')).toBeUndefined()
    expect(letterOf({ ...unsent, notice: 'unknown' }, '2018-05-11')).toBeUndefined()
  })

  test('stands on the page', () => {
    const evaluation = whatWouldChange(unsent, { asOf: '2018-05-11' })
    const page = (language: 'da' | 'en') =>
      explain(evaluation, { language, format: 'text' }).replace(/\s+/g, ' ')
    expect(page('da')).toContain(
      'Der er ikke sendt et varslingsbrev. Sendes det senest 30. maj 2018, er bortfaldsdatoen 1. december 2018. Sendes det senere, er den senere.'
    )
    expect(page('en')).toContain('If it is sent by 30 May 2018, the lapse date is 1 December 2018.')
    expect(`${page('da')} ${page('en')}`).not.toMatch(/[{}]|undefined/)
  })
})

test('a letter sent on any day until then gives that date, and one sent the day after a later one', () => {
  const cases = fc.record({
    lapseDate: fc.constantFrom('2018-03-01', '2018-11-01', '2019-01-01'),
    before: fc.integer({ min: 30, max: 300 }),
    spells: fc.array(
      fc.record({ at: fc.integer({ min: -40, max: 360 }), days: fc.integer({ min: 1, max: 20 }) }),
      {
        maxLength: 2
      }
    )
  })
  fc.assert(
    fc.property(cases, ({ lapseDate, before, spells }) => {
      const grounds = spells.map(({ at, days }) => {
        const from = plusDays(lapseDate, -at)
        return sick(from, plusDays(from, days - 1))
      })
      const asOf = plusDays(lapseDate, -before)
      const letter = letterOf({ lapseDate, notice: 'not-sent', grounds }, asOf)
      if (letter?.change !== 'send-letter' || !('lapseDate' in letter.gives)) throw new Error('no letter')
      const sent = (sentOn: string): string => {
        const evaluation = determineEarningPeriod(
          { lapseDate, notice: { sentOn }, grounds },
          { asOf: '2022-12-31' }
        )
        return evaluation.kind === 'decided' ? evaluation.value.lapseDate : evaluation.kind
      }
      for (const day of [asOf, plusDays(letter.by, -1), letter.by])
        if (day >= asOf) expect(sent(day)).toBe(letter.gives.lapseDate)
      expect(sent(plusDays(letter.by, 1)) > letter.gives.lapseDate).toBe(true)
    }),
    runs(60)
  )
})
