import { describe, expect, test } from 'vitest'
import { defaultReadings, type Readings } from '../../src/index.js'
import { validDay as day } from '../../src/input/date.js'
import { type ExtendingPeriod, groundCitation } from '../../src/rule-225/4-earning-period/13f-12-grounds.js'
import { covidExtensions } from '../../src/rule-225/4-earning-period/13h-covid.js'
import {
  type CountedDays,
  countedDays,
  daysByProvision
} from '../../src/rule-225/4-earning-period/reckoning/counted-days.js'

type Kind = keyof typeof groundCitation
const ground = (place: number, kind: Kind, from: string, to: string, undated = false): ExtendingPeriod => ({
  ground: place,
  kind,
  from: day(from),
  to: day(to),
  citation: groundCitation[kind],
  ongoing: false,
  undated
})
const year = { originalFrom: day('2018-01-01'), countedUpTo: day('2018-12-31') }
/** Each stretch of days: the place of its ground, its dates or its number of days, and its number of stk. 12. */
const listed = (days: readonly CountedDays[]): string[] =>
  days.map(({ ground, days, from, to, citation }) =>
    [ground, from === undefined ? days : `${from}/${to}`, citation.replace('aktivloven/', '')].join(' ')
  )
const counted = (...periods: ExtendingPeriod[]) => listed(countedDays({ ...year, periods }, defaultReadings))

describe('the counted days', () => {
  test('of sickness that lies within other sickness are named once', () => {
    expect(
      counted(
        ground(0, 'sickness', '2018-01-01', '2018-01-31'),
        ground(1, 'sickness', '2018-01-05', '2018-01-10'),
        ground(2, 'sickness', '2018-01-20', '2018-02-10')
      )
    ).toEqual(['0 2018-01-01/2018-01-31 13f/12/1', '2 2018-02-01/2018-02-10 13f/12/1'])
  })

  test('without dates overlap with nothing, and are named beside days with dates', () => {
    expect(
      counted(
        ground(0, 'care', '2018-01-01', '2018-01-31'),
        ground(1, 'parental-leave', '2018-01-05', '2018-01-10', true)
      )
    ).toEqual(['0 2018-01-01/2018-01-31 13f/12/3', '1 6 13f/12/2'])
  })

  test('are listed in the order of the facts, the covid periods last', () => {
    const covid = covidExtensions[0] as ExtendingPeriod
    const periods = [
      ground(1, 'care', '2020-02-01', '2020-02-10'),
      covid,
      ground(0, 'sickness', '2020-10-01', '2020-10-02')
    ]
    const window = { originalFrom: day('2020-01-01'), countedUpTo: day('2020-12-31') }
    expect(listed(countedDays({ ...window, periods }, defaultReadings))).toEqual([
      '0 2020-10-01/2020-10-02 13f/12/1',
      '1 2020-02-01/2020-02-10 13f/12/3',
      'covid 2020-03-09/2020-09-08 13h/2'
    ])
  })

  test('of a covid period alone may be those before the period too, as its reading has it', () => {
    const periods = [ground(0, 'care', '2020-03-01', '2020-09-30'), covidExtensions[0] as ExtendingPeriod]
    const of = (reading: Readings['covid-days']) =>
      listed(
        countedDays(
          { periods, originalFrom: day('2020-05-01'), countedUpTo: day('2021-04-30') },
          { ...defaultReadings, 'covid-days': reading }
        )
      )
    const after = '0 2020-09-09/2020-09-30 13f/12/3'
    expect(of('inside')).toEqual([after, 'covid 2020-05-01/2020-09-08 13h/2'])
    expect(of('whole')).toEqual([after, 'covid 2020-03-09/2020-09-08 13h/2'])
  })

  test('of sickness stand under nr. 5 from the first to the last day of an exemption, with no empty stretch', () => {
    const sickness = ground(0, 'sickness', '2018-01-01', '2018-01-31')
    const readings: Readings = { ...defaultReadings, 'overlapping-grounds': 'sum' }
    const under = (from: string, to: string) =>
      listed(
        countedDays({ ...year, periods: [sickness, ground(1, 'limited-work-capacity', from, to)] }, readings)
      ).filter((each) => each.startsWith('0'))
    expect(under('2018-01-01', '2018-01-31')).toEqual(['0 2018-01-01/2018-01-31 13f/12/5'])
    expect(under('2018-01-11', '2018-01-20')).toEqual([
      '0 2018-01-01/2018-01-10 13f/12/1',
      '0 2018-01-11/2018-01-20 13f/12/5',
      '0 2018-01-21/2018-01-31 13f/12/1'
    ])
  })
})

describe('two lists of days, compared by provision', () => {
  const dated = (from: string, to: string, kind: Kind = 'sickness'): CountedDays => ({
    ground: 0,
    kind,
    days: day(to) - day(from) + 1,
    from,
    to,
    citation: groundCitation[kind]
  })
  const undated = (days: number, kind: Kind = 'sickness'): CountedDays => ({
    ground: 0,
    kind,
    days,
    citation: groundCitation[kind]
  })
  const same = (some: CountedDays[], others: CountedDays[]): boolean =>
    daysByProvision(some) === daysByProvision(others)
  const january = dated('2018-01-01', '2018-01-31')
  const parts = [dated('2018-01-01', '2018-01-10'), dated('2018-01-11', '2018-01-31')]

  test('are the same however a stretch is divided, and in whatever order they stand', () => {
    expect(same([january], parts)).toBe(true)
    expect(same([undated(5)], [undated(2), undated(3)])).toBe(true)
    const care = dated('2018-03-01', '2018-03-05', 'care')
    expect(same([january, care], [care, january])).toBe(true)
    expect(same([undated(1), undated(2, 'care')], [undated(2, 'care'), undated(1)])).toBe(true)
  })

  test('are not the same where a day, a date or a provision is another', () => {
    expect(same([january], parts.slice(1))).toBe(false)
    expect(same([january], [dated('2018-01-01', '2018-01-31', 'care')])).toBe(false)
    expect(same([january], [undated(31)])).toBe(false)
    expect(same([undated(5)], [undated(4)])).toBe(false)
    expect(same([undated(5)], [undated(5, 'care')])).toBe(false)
    expect(same([undated(2), undated(3)], [undated(2), undated(1)])).toBe(false)
  })
})
