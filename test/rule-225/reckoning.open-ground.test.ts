import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/calendar/day.js'
import { validDay as day } from '../../src/input/date.js'
import { openGround } from '../../src/rule-225/4-earning-period/reckoning/open-grounds.js'
import { placeUndatedDays } from '../../src/rule-225/4-earning-period/reckoning/undated-days.js'
import { sick } from './both-ways.js'

describe('days without dates', () => {
  const april = { from: day('2018-04-01'), to: day('2018-04-30') }
  const place = (days: number, from: string, inside: 'many' | 'few') =>
    placeUndatedDays(days, april, day(from), inside)

  test('lie in the period at their most from its first day, as far as there is room', () => {
    expect(place(5, '2018-04-11', 'many')).toEqual({ from: day('2018-04-11'), to: day('2018-04-15') })
    expect(place(5, '2018-04-28', 'many')).toEqual({ from: day('2018-04-28'), to: day('2018-04-30') })
    expect(place(5, '2018-04-30', 'many')).toEqual({ from: day('2018-04-30'), to: day('2018-04-30') })
    expect(place(5, '2018-05-01', 'many')).toBeUndefined()
  })

  test('lie in it at their fewest only as there is no room before it', () => {
    expect(place(10, '2018-04-11', 'few')).toBeUndefined()
    expect(place(9, '2018-04-11', 'few')).toBeUndefined()
    expect(place(11, '2018-04-11', 'few')).toEqual({ from: day('2018-04-30'), to: day('2018-04-30') })
  })
})

describe('a ground', () => {
  const certain = { from: day('2017-11-01'), to: day('2018-10-31') }
  const [asOf, beyond]: Day[] = [day('2018-06-30'), day('2100-12-31')]
  const made = { ground: 3, kind: 'sickness', citation: 'aktivloven/13f/12/1' }
  const open = (given: Parameters<typeof openGround>[0]) =>
    openGround(given, 3, asOf as Day, beyond as Day, certain)
  const from = day('2018-06-01')

  test('that has ended lasts as long at its longest as at its shortest', () => {
    const { period, undated } = open(sick('2018-06-01', 10))
    expect(undated).toBe(false)
    for (const longest of [true, false])
      expect(period(longest, certain.from)).toEqual({
        ...made,
        ...{ from, to: day('2018-06-10'), ongoing: false, undated: false }
      })
  })

  test('that goes on does so at its shortest, to today, and at its longest', () => {
    const { period, undated } = open({ ...sick('2018-06-01', 1), to: 'ongoing' })
    expect(undated).toBe(false)
    expect(period(false, certain.from)).toEqual({ ...made, from, to: asOf, ongoing: true, undated: false })
    expect(period(true, certain.from)).toEqual({ ...made, from, to: beyond, ongoing: true, undated: false })
  })

  test('of days without dates does not go on', () => {
    const within = { from: '2018-06-01', to: '2018-06-30' }
    const { period, undated } = open({ kind: 'sickness', documented: 'yes', days: 10, within })
    expect(undated).toBe(true)
    expect(period(true, certain.from)).toEqual({
      ...made,
      ...{ from, to: day('2018-06-10'), ongoing: false, undated: true }
    })
  })
})
