import { describe, expect, test } from 'vitest'
import { asked, job, regaining } from './regaining-told.js'

describe('of many stretches of work', () => {
  // 200 hours in February 2019 and 60 from 25 March: 225 are reached on 26 March at the earliest, for certain on 19 April,
  // when no more than 24 of them can be left.
  const decisive = job('2019-03-25', '2019-04-20', 60)
  const little = (from: string, to: string, count = 1) =>
    Array.from({ length: count }, () => job(from, to, 0.01))
  const whole = job('2019-02-01', '2019-02-28', 200)
  const askedOf = (...others: ReturnType<typeof job>[]) =>
    asked(regaining({ work: [decisive, whole, ...others] }, '2019-04-30'))

  test('64 whose days are not known are each looked at, and the one that matters is asked for', () => {
    expect(askedOf(...little('2019-03-30', '2019-04-10', 63))).toEqual(['facts.work[0]'])
  })

  test('of more all are asked for', () => {
    expect(askedOf(...little('2019-03-30', '2019-04-10', 64))).toHaveLength(65)
  })

  test.each([
    ['single days', little('2019-03-30', '2019-03-30')],
    ['work without hours', [job('2019-03-30', '2019-04-10', 0)]],
    ['what ended by the first day that can be the one', little('2019-03-24', '2019-03-26')],
    ['what began after the last', little('2019-04-20', '2019-04-25')],
    ['what had left the months of the first', little('2018-03-01', '2018-03-05')],
    ['what begins with the months of the last', little('2018-04-20', '2018-04-25')]
  ])('%s do not add to them', (_, others) => {
    expect(askedOf(...little('2019-03-30', '2019-04-10', 63), ...others)).toEqual(['facts.work[0]'])
  })
})
