import { describe, expect, test } from 'vitest'
import { determineEarningPeriod, type EarningPeriodFacts, type Ground } from '../../src/index.js'
import { decided, half, inTime, letter, sick } from './both-ways.js'
import { seen } from './given.js'

const asOf = '2030-12-31'
const repealed = { kind: 'notCovered', reason: 'repealed' }
const restarted = { kind: 'notCovered', reason: 'restarted' }
const notYetInForce = { kind: 'notCovered', reason: 'notYetInForce' }

const ends = (facts: EarningPeriodFacts, day = asOf) => seen({ facts, options: { asOf: day } })

const exempt = (from: string, to: string, documented: Ground['documented'] = 'yes'): Ground => ({
  kind: 'limited-work-capacity',
  documented,
  from,
  to
})

describe('the rule begins on 1 October 2016', () => {
  test('before it nothing lapses, however late the letter or long the sickness', () => {
    expect(ends(inTime('2016-09-01'))).toEqual(notYetInForce)
    expect(ends(letter('2016-09-01', '2016-12-01'))).toEqual(notYetInForce)
    expect(ends(inTime('2016-09-01', sick('2016-03-01', 90)))).toEqual(notYetInForce)
    expect(ends(inTime('1990-01-01'))).toEqual(notYetInForce)
  })

  test.each([
    ['2016-10-01', 113, 6, '2016-04-01', '2016-06-30'],
    ['2017-03-01', 113, 6, '2016-09-01', '2016-11-30'],
    ['2017-04-01', 225, 12, '2016-04-01', '2016-09-30'],
    ['2025-06-01', 225, 12, '2024-06-01', '2024-11-30']
  ])('a lapse date on %s takes %i hours in %i months', (lapseDate, hours, months, from, noticeDeadline) => {
    expect(determineEarningPeriod(inTime(lapseDate), { asOf })).toMatchObject({
      kind: 'decided',
      value: { lapseDate, requirement: { hours, months }, period: { from }, noticeDeadline, extensionDays: 0 }
    })
  })
})

describe('the rule ends on 1 July 2025', () => {
  test('from then on it is repealed, and nothing else is looked at', () => {
    expect(determineEarningPeriod(inTime('2025-07-01'), { asOf })).toMatchObject({ ...repealed, hinges: [] })
    expect(ends(letter('2025-10-01', '2025-03-31'))).toEqual(repealed)
  })

  test('a lapse date in June 2025 stands, and a single day moves it out of the rule', () => {
    expect(ends(inTime('2025-06-01'))).toEqual(decided('2025-06-01'))
    expect(ends(inTime('2025-06-01', sick('2025-05-31', 1)))).toEqual(repealed)
    expect(ends(letter('2025-06-01', '2024-11-30'))).toEqual(decided('2025-06-01'))
    expect(ends(letter('2025-06-01', '2024-12-01'))).toEqual(repealed)
    expect(ends(inTime('2025-05-01', sick('2025-01-01', 31)))).toEqual(decided('2025-06-01'))
    expect(ends(inTime('2025-05-01', sick('2025-01-01', 32)))).toEqual(repealed)
  })

  test('what is unknown matters as long as the earliest date lies before the repeal', () => {
    const day: Ground = { ...sick('2025-05-31', 1), documented: 'unknown' }
    const open = { kind: 'undetermined', earliestLapseDate: '2025-06-01' }
    expect(ends(inTime('2025-06-01', day))).toEqual(open)
    expect(ends(inTime('2025-06-01', day, sick('2025-05-01', 1)))).toEqual(repealed)
    expect(ends({ ...inTime('2025-06-01'), notice: 'unknown' })).toEqual(open)
    expect(ends({ ...inTime('2025-06-01'), notice: 'not-sent' }, '2024-11-30')).toEqual(open)
    expect(ends({ ...inTime('2025-06-01'), notice: 'not-sent' }, '2024-12-01')).toEqual(repealed)
  })

  test('that is so also where what is unknown may have made the reckoning start afresh', () => {
    // By the first entry alone the period ends 2026-05-31. The second, if documented, carries the exemption on.
    const facts = inTime(
      '2025-06-01',
      exempt('2025-05-01', '2026-04-30'),
      exempt('2026-05-01', 'ongoing', 'unknown')
    )
    expect(ends(facts)).toEqual(repealed)
  })
})

describe('12 months of exemption make the reckoning start afresh', () => {
  const ending = (...grounds: Ground[]) => ends(inTime('2019-06-01', ...grounds), '2019-03-01')

  test('12 months to the day, and not a day less', () => {
    expect(ending(exempt('2018-01-01', '2018-12-31'))).toEqual(restarted)
    // 213 of its days lie in the period from 1 June 2018: to 30 December 2019.
    expect(ending(exempt('2018-01-01', '2018-12-30'))).toEqual(decided('2020-01-01'))
    expect(ending(exempt('2016-01-15', '2017-01-14'))).toEqual(restarted)
    expect(ending(exempt('2016-01-15', '2017-01-13'))).toEqual(decided('2019-06-01'))
  })

  test('entries that touch or overlap are one stretch, a day between them is a gap', () => {
    const first = exempt('2018-01-01', '2018-06-30')
    expect(ending(first, exempt('2018-07-01', '2018-12-31'))).toEqual(restarted)
    expect(ending(exempt('2018-06-01', '2018-12-31'), first)).toEqual(restarted)
    expect(ending(first, exempt('2018-07-02', '2019-01-01'))).toEqual(decided('2020-01-01'))
  })

  test('it must be documented, of its kind, and over', () => {
    expect(ending(exempt('2018-01-01', '2018-12-31', 'no'))).toEqual(decided('2019-06-01'))
    expect(ending(sick('2018-01-01', 365))).toEqual(decided('2020-01-01'))
    expect(ending(exempt('2018-01-01', '2018-12-31', 'unknown'))).toEqual({
      kind: 'undetermined',
      earliestLapseDate: '2019-06-01'
    })
    // To the day of assessment 274 days: to 29 February 2020.
    expect(ending(exempt('2018-01-01', 'ongoing'))).toEqual({
      kind: 'undetermined',
      earliestLapseDate: '2020-03-01'
    })
  })

  test('it must end on or before the new lapse date, so it must begin in the period as extended or before', () => {
    expect(ends(inTime('2018-11-01', exempt('2018-10-31', '2019-10-30')))).toEqual(restarted)
    expect(ends(inTime('2018-11-01', exempt('2018-11-01', '2019-10-31')))).toEqual(decided('2018-11-01'))
  })

  test('it comes before the repeal', () => {
    expect(ends(inTime('2025-06-01', exempt('2025-05-01', '2026-04-30')))).toEqual(restarted)
  })

  test('it is open where an unknown entry may carry it on, though another unknown entry would restart too', () => {
    // 2015 restarts by itself, but not if the last entry carries it on; then 2013 restarts, if it is documented.
    const open = [exempt('2013-01-01', '2013-12-31', 'unknown'), exempt('2016-01-01', 'ongoing', 'unknown')]
    const facts = inTime('2018-11-01', exempt('2015-01-01', '2015-12-31'), ...open)
    expect(determineEarningPeriod(facts, { asOf: '2018-10-01' })).toMatchObject({ kind: 'undetermined' })
  })

  test('in the transition too', () => {
    expect(ends(inTime('2016-10-01', exempt('2015-01-01', '2015-12-31')))).toEqual(restarted)
    expect(ends(inTime('2016-10-01', exempt('2015-01-01', '2015-12-30')))).toEqual(
      decided('2016-10-01', half)
    )
  })
})
