import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ageOfMedicalInformation } from '../../../src/case/analysis-form/age-of-medical-information.js'
import { formQuestions } from '../../../src/law/analysis-form.js'
import { plusDays, runs } from '../../arbitraries.js'
import { realDay } from '../../law/real-date.js'

const age = (obtained: string, assessed: string) =>
  ageOfMedicalInformation(realDay(obtained), realDay(assessed))

// Counted on the calendar by hand, back from an assessment on 15 July 2017 ("før vurderingen er foretaget").
describe('obtained before an assessment on 15 July 2017', () => {
  test.each([
    ['2017-07-15', 'less-than-1-month', 'the same day'],
    ['2017-06-16', 'less-than-1-month', 'a day short of a month'],
    ['2017-06-15', '1-to-3-months', 'a month to the day'],
    ['2017-04-16', '1-to-3-months', 'a day short of three months'],
    ['2017-04-14', '3-to-6-months', 'three months and a day'],
    ['2017-01-15', '3-to-6-months', 'six months to the day'],
    ['2017-01-14', 'more-than-6-months', 'six months and a day'],
    ['2012-07-15', 'more-than-6-months', 'five years']
  ])('on %s: "%s" (%s)', (obtained, answer) => {
    expect(age(obtained, '2017-07-15')).toEqual({ status: 'answered', answer })
  })

  test('three months to the day lies in two printed answers', () => {
    expect(age('2017-04-15', '2017-07-15')).toEqual({
      status: 'open',
      because: 'several-printed-answers',
      suitable: ['1-to-3-months', '3-to-6-months']
    })
  })
})

test('what was obtained after the assessment was not obtained before it', () => {
  expect(age('2017-07-16', '2017-07-15')).toEqual({ status: 'open', because: 'no-printed-answer' })
})

test('a month back from 31 March is 28 February, the end of the shorter month', () => {
  expect(age('2017-02-28', '2017-03-31')).toEqual({ status: 'answered', answer: '1-to-3-months' })
  expect(age('2017-03-01', '2017-03-31')).toEqual({ status: 'answered', answer: 'less-than-1-month' })
})

test('older information never gives an answer for newer', () => {
  const order = Object.keys(formQuestions['3.2.2'].answers)
  const rank = (choice: ReturnType<typeof age>, end: 0 | -1): number => {
    if (choice.status === 'answered') return order.indexOf(choice.answer)
    return 'suitable' in choice ? order.indexOf(choice.suitable.at(end) ?? '') : -1
  }
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(250), fc.nat(250), (start, days, more) => {
      const assessed = plusDays('2016-01-01', start)
      const newer = age(plusDays(assessed, -days), assessed)
      const older = age(plusDays(assessed, -days - more), assessed)
      expect(rank(newer, 0)).toBeGreaterThanOrEqual(0)
      expect(rank(older, -1)).toBeGreaterThanOrEqual(rank(newer, -1))
    }),
    runs(300)
  )
})
