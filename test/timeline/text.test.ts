import fc from 'fast-check'
import { expect, test } from 'vitest'
import { determineEarningPeriod, type Ground, timelineText } from '../../src/index.js'
import { runs } from '../arbitraries.js'
import { anEvaluation, boardCase } from './given.js'

const case171 = boardCase('sag-171').period

test('no line is wider than was asked for, and none holds what a terminal would act on', () => {
  const widths = fc.oneof(fc.integer({ min: 40, max: 200 }), fc.constant(undefined))
  fc.assert(
    fc.property(anEvaluation, widths, (evaluation, width) => {
      const text = timelineText(evaluation, { language: 'da', ...(width === undefined ? {} : { width }) })
      const long = text.split('\n').filter((line) => line.length > (width ?? 80))
      expect(long).toEqual([])
      expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u)
    }),
    runs(150)
  )
})

test.each([
  [39, 40],
  [-1, 40],
  [Number.NaN, 80],
  [Number.NEGATIVE_INFINITY, 40],
  [201, 200],
  [Number.POSITIVE_INFINITY, 200],
  [60.9, 60]
])('a width of %d is taken for %d', (width, taken) => {
  expect(timelineText(case171, { language: 'da', width })).toBe(
    timelineText(case171, { language: 'da', width: taken })
  )
})

test('case 171 in eighty characters: half of the year, then the letter’s days, then those of education', () => {
  const lines = timelineText(case171, { language: 'da' }).split('\n')
  const at = lines.findIndex((line) => line.startsWith('Optjeningsperiode'))
  // April 2016 to March 2017 are 365 days in 80 columns: 183 days, then 8, then 139.
  expect(lines[at + 1]).toBe(`${'='.repeat(40)}!!${'+'.repeat(30)}`)
  expect(lines).toContain('  g  Bortfaldsdato 1. marts 2017')
})

test('what goes on ends in an arrow, what is not settled is asked, what does not count is told', () => {
  const grounds: Ground[] = [
    { kind: 'sickness', documented: 'yes', from: '2018-06-01', to: 'ongoing' },
    { kind: 'care', documented: 'unknown', from: '2018-02-01', to: '2018-02-20' },
    { kind: 'military-service', documented: 'no', from: '2018-03-01', to: '2018-04-30' }
  ]
  const evaluation = determineEarningPeriod(
    { lapseDate: '2018-11-01', notice: { sentOn: '2018-04-20' }, grounds },
    { asOf: '2018-10-01' }
  )
  const text = timelineText(evaluation, { language: 'en' })
  expect(text).toMatch(/^ *\?+>$/m)
  expect(text).toMatch(/^ *={2,}\++>$/m)
  expect(text).toContain('from 1 June 2018, not ended: 123 days so far')
  expect(text).toContain('1 February 2018 to 20 February 2018: not settled')
  expect(text).toContain('1 March 2018 to 30 April 2018: does not count')
  expect(text).toContain('Lapse date at the earliest 1 April 2019')
})

test('more bars than can be told one by one are told by their days', () => {
  const grounds = Array.from({ length: 13 }, (_, day): Ground => {
    const date = `2018-05-${String(day * 2 + 1).padStart(2, '0')}`
    return { kind: 'sickness', documented: 'yes', from: date, to: date }
  })
  const told = (count: number): string =>
    timelineText(
      determineEarningPeriod(
        { lapseDate: '2018-11-01', notice: 'sent-in-time', grounds: grounds.slice(0, count) },
        { asOf: '2018-10-01' }
      ),
      { language: 'da' }
    )
  expect(told(12)).toContain('  #  23. maj 2018: 1 dag')
  expect(told(13)).not.toContain('  #  ')
  expect(told(13)).toContain('Sygdom: forlænger perioden med 13 dage')
})
