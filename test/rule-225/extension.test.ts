import { describe, expect, test } from 'vitest'
import { determineEarningPeriod, type EarningPeriodFacts, type Ground } from '../../src/index.js'
import { caring, inTime, letter, sick } from './both-ways.js'

const evaluate = (facts: EarningPeriodFacts, asOf = '2022-12-31') => determineEarningPeriod(facts, { asOf })
const covid = { ground: 'covid', kind: 'covid' }
const spring = { ...covid, days: 184, from: '2020-03-09', to: '2020-09-08', citation: 'aktivloven/13h/2' }
const winter = { ...covid, days: 242, from: '2020-11-01', to: '2021-06-30', citation: 'aktivloven/13h/3' }

describe('months more than three years back are left out, and added at the end', () => {
  // 760 days: to 30 April 2019. Three years before the day after it, 1 May 2016, April 2016 is wholly past.
  test('a month that ends three years and a day before the day after the period', () => {
    expect(evaluate(inTime('2017-04-01', sick('2016-04-01', 760)))).toMatchObject({
      kind: 'decided',
      value: {
        extensionDays: 760,
        period: { from: '2016-05-01', to: '2019-05-31' },
        calculationDate: '2019-05-31',
        lapseDate: '2019-06-01'
      }
    })
  })

  test('not a month of which a day lies within the three years', () => {
    expect(evaluate(inTime('2017-04-01', sick('2016-04-01', 759)))).toMatchObject({
      value: { extensionDays: 759, period: { from: '2016-04-01', to: '2019-04-29' }, lapseDate: '2019-05-01' }
    })
  })

  // 913 days: to 30 September 2019. April to September 2016 are left out; six months on from 1 October is 1 April.
  // In the months added lie the first 23 days of the covid period, which do not extend again.
  test('six months to the end of a month, and what lies in them does not count', () => {
    expect(evaluate(inTime('2017-04-01', sick('2016-04-01', 913)))).toMatchObject({
      kind: 'decided',
      value: {
        extensionDays: 913,
        counted: [{ ground: 0, days: 913 }],
        period: { from: '2016-10-01', to: '2020-03-31' },
        lapseDate: '2020-04-01'
      }
    })
  })
})

describe('the covid periods extend for everyone, by their days in the period as extended', () => {
  test.each([
    ['2020-03-01', [], '2020-02-29', '2020-03-01'],
    ['2020-04-01', [spring], '2020-10-01', '2020-11-01'],
    ['2020-05-01', [spring], '2020-10-31', '2020-11-01'], // a day before the second
    ['2020-06-01', [spring, winter], '2021-07-31', '2021-08-01'],
    ['2021-03-01', [spring, winter], '2022-04-30', '2022-05-01'],
    ['2022-07-01', [], '2022-06-30', '2022-07-01']
  ])('a lapse date on %s', (lapseDate, counted, calculationDate, moved) => {
    const extensionDays = counted.reduce((sum, { days }) => sum + days, 0)
    expect(evaluate(inTime(lapseDate))).toMatchObject({
      kind: 'decided',
      value: { extensionDays, counted, calculationDate, lapseDate: moved }
    })
  })

  test('a late letter reaches one: 9 days to 9 March 2020', () => {
    expect(evaluate(letter('2020-03-01', '2019-09-08'))).toMatchObject({
      value: { daysLate: 8, extensionDays: 0, lapseDate: '2020-04-01' }
    })
    // 9 + 184 days: to 9 September.
    expect(evaluate(letter('2020-03-01', '2019-09-09'))).toMatchObject({
      value: { daysLate: 9, extensionDays: 184, calculationDate: '2020-09-09', lapseDate: '2020-10-01' }
    })
  })
})

describe('sickness of a citizen who is exempt', () => {
  const exempt = (from: string, days: number): Ground => ({
    ...sick(from, days),
    kind: 'limited-work-capacity'
  })
  const finding = { path: 'facts.grounds[0].kind', code: 'wrong-legal-ground' }
  const under = (facts: EarningPeriodFacts, citation: string) => {
    const evaluation = evaluate(facts)
    const counted = evaluation.kind === 'decided' ? evaluation.value.counted : []
    return counted.filter((each) => each.citation === citation).reduce((sum, { days }) => sum + days, 0)
  }

  test('extends under nr. 5 on the days of exemption, with a finding, and by as many days', () => {
    const facts = inTime('2018-11-01', sick('2018-01-01', 31), exempt('2018-01-11', 10))
    expect(evaluate(facts)).toMatchObject({
      kind: 'decided',
      value: { extensionDays: 31, lapseDate: '2019-01-01' },
      warnings: [finding]
    })
    expect(under(facts, 'aktivloven/13f/12/1')).toBe(21)
    expect(under(facts, 'aktivloven/13f/12/5')).toBe(10)
  })

  test.each([
    ['begins with it', '2018-01-05', 6],
    ['began a day before it', '2018-01-04', 7],
    ['began long before it and lasts longer, as in case 46', '2017-12-01', 100]
  ])('has the finding also where the exemption %s', (_, from, days) => {
    const facts = inTime('2018-11-01', sick('2018-01-05', 6), exempt(from, days))
    expect(evaluate(facts)).toMatchObject({ value: { extensionDays: days }, warnings: [finding] })
    expect(under(facts, 'aktivloven/13f/12/1')).toBe(0)
  })

  test('has the finding beside another', () => {
    const claimed = { ...sick('2018-01-01', 31), exemptFromAvailability: 'yes' as const }
    const evaluation = evaluate(inTime('2018-11-01', claimed, exempt('2018-01-11', 10)))
    const warnings = evaluation.kind === 'invalid' ? [] : (evaluation.warnings ?? [])
    expect(warnings.map(({ code }) => code)).toContain('wrong-legal-ground')
  })

  test('stays under nr. 1 where the exemption is not documented, or lies elsewhere', () => {
    const undocumented: Ground = { ...exempt('2018-01-01', 31), documented: 'no' }
    for (const other of [undocumented, exempt('2018-02-01', 5), caring('2018-01-01', 3)]) {
      const facts = inTime('2018-11-01', sick('2018-01-04', 3), other)
      expect(evaluate(facts)).not.toHaveProperty('warnings')
      expect(under(facts, 'aktivloven/13f/12/1')).toBe(3)
    }
  })
})
