import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysInMonth } from '../../src/calendar/day.js'
import { dayOf, isoDate } from '../../src/calendar/iso-date.js'
import { dated, judged, written } from './judge.js'

const FIRST = -719_162 // 0001-01-01
const LAST = 2_932_896 // 9999-12-31
const days = fc.integer({ min: FIRST, max: LAST })
const dates = days.map((day) => written(dated(day)))

/** Texts of the form of a date, of which about a third name no day. */
const formed = fc.stringMatching(/^(000[01]|1900|2000|20[0-9]{2}|9999)-(0[0-9]|1[0-3])-([0-2][0-9]|3[0-2])$/)

/** A date with something put in, put in place of something, or left out. */
const damaged = fc
  .tuple(
    dates,
    fc.nat(10),
    fc.nat(2),
    fc.oneof(
      fc.constantFrom('', '-', ' ', '0', '1', '9', '+', 'T', 'Z', '/', '０', '٠', '\n', '\u0000', '–'),
      fc.string({ maxLength: 3, unit: 'binary' })
    )
  )
  .map(([date, at, removed, inserted]) => date.slice(0, at) + inserted + date.slice(at + removed))

describe('dates of the years 1 to 9999', () => {
  test('a day is written as date-fns writes it, and read back as the same day', () => {
    fc.assert(
      fc.property(days, (day) => {
        const text = written(dated(day))
        expect(isoDate(day)).toBe(text)
        expect(dayOf(text)).toBe(day)
      }),
      { numRuns: 5000 }
    )
  })

  test('the later of two days is the later date as text', () => {
    fc.assert(
      fc.property(days, days, (one, other) => {
        expect(isoDate(one) < isoDate(other)).toBe(one < other)
      })
    )
  })

  test('every day of a month is read, and the day after the last is not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const start = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
        const length = daysInMonth(year, month)
        const first = judged(`${start}-01`) ?? Number.NaN
        for (let day = 1; day <= length; day++)
          expect(dayOf(`${start}-${String(day).padStart(2, '0')}`)).toBe(first + day - 1)
        expect(dayOf(`${start}-${length + 1}`)).toBeUndefined()
      })
    )
  })
})

describe('a text is a date exactly where date-fns reads a day from it and writes it back in the same way', () => {
  const agrees = (text: string): void => {
    expect(dayOf(text)).toBe(judged(text))
  }

  test('whatever the text', () => {
    fc.assert(fc.property(fc.string({ maxLength: 14, unit: 'binary' }), agrees), { numRuns: 2000 })
  })

  test('for ten characters of anything', () => {
    fc.assert(fc.property(fc.string({ minLength: 10, maxLength: 10, unit: 'grapheme' }), agrees))
  })

  test('for digits in the form of a date', () => {
    fc.assert(fc.property(formed, agrees), { numRuns: 5000 })
  })

  test('for a date with something put in, changed or left out', () => {
    fc.assert(fc.property(damaged, agrees), { numRuns: 5000 })
  })
})
