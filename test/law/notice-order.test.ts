import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '../../src/calendar/iso-date.js'
import { type CitationId, citation } from '../../src/law/citations.js'
import { noticeOrderOn, noticeOrdersByDate } from '../../src/law/notice-order.js'
import { covers, gapsAndOverlaps, realDay } from './real-date.js'

describe('the versions of the notice order', () => {
  test('follow each other without a gap or an overlap from 1 April 2016 through the life of the rule', () => {
    expect(gapsAndOverlaps(noticeOrdersByDate, '2016-04-01', '2025-06-30')).toEqual([])
  })

  test('each stand for ten different duties, of the order that was in force all that time', () => {
    for (const { from, to, ...duties } of noticeOrdersByDate) {
      const ids: readonly CitationId[] = Object.values(duties)
      expect(ids.filter((id) => !covers(citation(id).inForce, from, to))).toEqual([])
      const order = (id: CitationId): string => id.split('/')[0] ?? ''
      expect(new Set(ids.map(order)).size).toBe(1)
      expect(ids.map((id) => id.slice(order(id).length))).toEqual([
        '/4/1',
        '/4/2',
        '/4/3',
        '/4/4',
        '/4/5',
        '/4/6',
        '/6/1',
        '/6/2',
        '/7',
        '/8'
      ])
    }
  })

  test.each([
    ['2016-04-01', 'bek-310-2016'],
    ['2016-10-01', 'bek-310-2016'],
    ['2019-12-16', 'bek-310-2016'],
    ['2019-12-17', 'bek-1463-2019'],
    ['2020-04-21', 'bek-1463-2019'],
    ['2020-04-22', 'bek-474-2020'],
    ['2025-06-30', 'bek-474-2020'],
    ['1990-01-01', 'bek-310-2016'],
    ['2016-03-31', 'bek-310-2016'],
    ['2025-07-01', 'bek-474-2020'],
    ['2100-12-31', 'bek-474-2020']
  ])('on %s it is %s', (date, order) => {
    expect(noticeOrderOn(date).notice).toBe(`${order}/4/2`)
  })

  test('the order of a day is the one between whose days it lies, and no other', () => {
    const days = fc.integer({ min: realDay('2016-04-01'), max: realDay('2025-06-30') })
    fc.assert(
      fc.property(days, (day) => {
        const inForce = noticeOrdersByDate.filter(
          ({ from, to }) => realDay(from) <= day && day <= realDay(to)
        )
        expect(inForce).toEqual([noticeOrderOn(isoDate(day))])
      })
    )
  })
})
