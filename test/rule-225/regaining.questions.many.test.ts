import { describe, expect, test } from 'vitest'
import { asked, job, regaining } from './regaining-told.js'

describe('of many stretches of work', () => {
  // 200 hours in August 2018 and 60 from 25 October: 225 are reached on 26 October at the earliest, for certain on 19
  // November, when no more than 24 of them can be left.
  const decisive = job('2018-10-25', '2018-11-20', 60)
  const little = (from: string, to: string, count = 1) =>
    Array.from({ length: count }, () => job(from, to, 0.01))
  const whole = job('2018-08-01', '2018-08-31', 200)
  const askedOf = (...others: ReturnType<typeof job>[]) =>
    asked(regaining({ reducedFrom: '2017-06-01', work: [decisive, whole, ...others] }, '2018-12-15'))

  test('64 whose days are not known are each looked at, and the one that matters is asked for', () => {
    expect(askedOf(...little('2018-10-30', '2018-11-10', 63))).toEqual(['facts.work[0]'])
  })

  test('of more all are asked for', () => {
    expect(askedOf(...little('2018-10-30', '2018-11-10', 64))).toHaveLength(65)
  })

  test('single days, work without hours, and what no day parts do not add to them', () => {
    const others = [
      ...little('2018-10-30', '2018-10-30'),
      job('2018-10-30', '2018-11-10', 0),
      // What ended by the first day that can be the one, and what began after the last.
      ...little('2018-10-24', '2018-10-26'),
      ...little('2018-11-20', '2018-11-25'),
      // What had left the months of the first, and what begins with the months of the last.
      ...little('2017-10-01', '2017-10-05'),
      ...little('2017-11-20', '2017-11-25')
    ]
    expect(askedOf(...little('2018-10-30', '2018-11-10', 63), ...others)).toEqual(['facts.work[0]'])
  })
})
