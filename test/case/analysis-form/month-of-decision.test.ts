import { describe, expect, test } from 'vitest'
import { monthOfDecision } from '../../../src/case/analysis-form/month-of-decision.js'
import { realDay } from '../../law/real-date.js'

const monthOf = (date: string) => monthOfDecision(realDay(date))

describe('a decision', () => {
  test.each([
    ['2017-01-01', 'january-2017'],
    ['2017-01-31', 'january-2017'],
    ['2017-02-28', 'february-2017'],
    ['2017-03-15', 'march-2017'],
    ['2017-04-01', 'april-2017'],
    ['2017-05-31', 'may-2017'],
    ['2017-06-30', 'june-2017'],
    ['2017-07-01', 'july-2017'],
    ['2017-08-31', 'august-2017']
  ])('of %s is "%s"', (date, answer) => {
    expect(monthOf(date)).toEqual({ status: 'answered', answer })
  })

  test.each(['2016-12-31', '2017-09-01', '2016-01-15', '2018-01-15', '2025-06-30'])(
    'of %s lies in a month that the form does not print',
    (date) => {
      expect(monthOf(date)).toEqual({ status: 'open', because: 'no-printed-answer' })
    }
  )
})
