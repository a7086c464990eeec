import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answer, all, not, yesOrNo } from '../../src/logic/answer.js'

const answers = ['yes', 'no', 'unknown'] as const
const anyAnswer = fc.constantFrom<Answer>(...answers)
const someAnswers = fc.array(anyAnswer, { maxLength: 8 })

describe('all of two answers, after Kleene', () => {
  test.each<[Answer, Answer, Answer]>([
    ['yes', 'yes', 'yes'],
    ['yes', 'no', 'no'],
    ['yes', 'unknown', 'unknown'],
    ['no', 'yes', 'no'],
    ['no', 'no', 'no'],
    ['no', 'unknown', 'no'],
    ['unknown', 'yes', 'unknown'],
    ['unknown', 'no', 'no'],
    ['unknown', 'unknown', 'unknown']
  ])('%s and %s is %s', (one, other, together) => {
    expect(all([one, other])).toBe(together)
  })
})

test('all of one answer is that answer', () => {
  for (const answer of answers) expect(all([answer])).toBe(answer)
})

test('all of nothing is yes', () => {
  expect(all([])).toBe('yes')
})

test('the order of the answers changes nothing', () => {
  const permuted = someAnswers.chain((given) =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length }))
  )
  fc.assert(
    fc.property(permuted, ([given, shuffled]) => {
      expect(all(shuffled)).toBe(all(given))
    })
  )
})

test('taking some answers together first changes nothing', () => {
  fc.assert(
    fc.property(someAnswers, someAnswers, (some, others) => {
      expect(all([all(some), all(others)])).toBe(all([...some, ...others]))
    })
  )
})

test('an answer given twice counts once', () => {
  fc.assert(
    fc.property(someAnswers, (given) => {
      expect(all([...given, ...given])).toBe(all(given))
    })
  )
})

test('to learn an unknown answer changes nothing that was settled', () => {
  fc.assert(
    fc.property(someAnswers, fc.constantFrom<Answer>('yes', 'no'), (given, learnt) => {
      const before = all(given)
      const after = all(given.map((answer) => (answer === 'unknown' ? learnt : answer)))
      expect(after).not.toBe('unknown')
      if (before !== 'unknown') expect(after).toBe(before)
    })
  )
})

test('where it is unknown, one way of answering gives yes and another no', () => {
  fc.assert(
    fc.property(someAnswers, (given) => {
      const ifAll = (learnt: Answer): Answer =>
        all(given.map((answer) => (answer === 'unknown' ? learnt : answer)))
      expect(all(given) === 'unknown').toBe(ifAll('yes') !== ifAll('no'))
    })
  )
})

test('the answers are left as they were', () => {
  expect(all(Object.freeze<Answer[]>(['unknown', 'yes', 'no']))).toBe('no')
})

test('not: yes for no, no for yes, and what is unknown stays so', () => {
  expect(answers.map(not)).toEqual(['no', 'yes', 'unknown'])
})

test('what is known is answered yes or no', () => {
  expect([yesOrNo(true), yesOrNo(false)]).toEqual(['yes', 'no'])
})
