import { describe, expect, test } from 'vitest'
import { bandedAnswer } from '../../../src/case/analysis-form/banded-answer.js'

// Every expected answer is read off the printed form.

const open = { status: 'open', because: 'no-printed-answer' }

describe.each(['3.3.1', '3.3.2'] as const)('hours a week (%s)', (id) => {
  test.each([
    [0, 'less-than-5'],
    [4.99, 'less-than-5'],
    [6, '6-to-10'],
    [7.4, '6-to-10'],
    [10, '6-to-10'],
    [11, '11-to-15'],
    [15, '11-to-15'],
    [16, '16-to-20'],
    [20, '16-to-20'],
    [21, '21-to-25'],
    [25, '21-to-25'],
    [26, '26-to-30'],
    [30, '26-to-30'],
    [31, '31-to-35'],
    [35, '31-to-35'],
    [35.01, 'more-than-35'],
    [37, 'more-than-35']
  ])('%d hours is "%s"', (hours, answer) => {
    expect(bandedAnswer(id, hours)).toEqual({ status: 'answered', answer })
  })

  test.each([5, 5.5, 5.99, 10.01, 10.5, 15.5, 20.5, 25.5, 30.99])(
    '%d hours has no printed answer',
    (hours) => {
      expect(bandedAnswer(id, hours)).toEqual(open)
    }
  )

  test.each([-1, Number.NaN])('%d, which is no number of hours, has none either', (hours) => {
    expect(bandedAnswer(id, hours)).toEqual(open)
  })
})

describe('hourly pay (7.4)', () => {
  test.each([
    [0.5, '0-to-20'],
    [20, '0-to-20'],
    [21, '21-to-40'],
    [40, '21-to-40'],
    [41, '41-to-60'],
    [60, '41-to-60'],
    [61, '61-to-80'],
    [80, '61-to-80'],
    [81, '81-to-100'],
    [100, '81-to-100'],
    [101, '101-to-120'],
    // Case 167 of the board's study: 115 kr. an hour.
    [115, '101-to-120'],
    [115.5, '101-to-120'],
    [120, '101-to-120'],
    [121.01, 'over-121'],
    [125, 'over-121']
  ])('%d kr. is "%s"', (kroner, answer) => {
    expect(bandedAnswer('7.4', kroner)).toEqual({ status: 'answered', answer })
  })

  test.each([20.5, 40.01, 60.99, 80.5, 100.5, 120.5, 120.99, 121])(
    '%d kr. has no printed answer',
    (kroner) => {
      expect(bandedAnswer('7.4', kroner)).toEqual(open)
    }
  )

  test('0 kr. is "0-20 kr." and "ikke fået løn": which, the form does not say', () => {
    expect(bandedAnswer('7.4', 0)).toEqual({
      status: 'open',
      because: 'several-printed-answers',
      suitable: ['0-to-20', 'no-pay']
    })
  })
})

describe('the number of offers (3.2.6)', () => {
  test.each([
    [0, 'none'],
    [1, 'one'],
    [2, 'two'],
    [3, 'three'],
    [4, 'four']
  ])('%d is "%s"', (number, answer) => {
    expect(bandedAnswer('3.2.6', number)).toEqual({ status: 'answered', answer })
  })

  test.each([5, 12, -1, 1.5])('%d has no printed answer', (number) => {
    expect(bandedAnswer('3.2.6', number)).toEqual(open)
  })
})

describe('the number of postponements (4.1.1)', () => {
  test.each([
    [0, 'lapse-date-not-postponed'],
    [1, 'one'],
    [4, 'four']
  ])('%d is "%s"', (number, answer) => {
    expect(bandedAnswer('4.1.1', number)).toEqual({ status: 'answered', answer })
  })

  test('five have no printed answer', () => {
    expect(bandedAnswer('4.1.1', 5)).toEqual(open)
  })
})
