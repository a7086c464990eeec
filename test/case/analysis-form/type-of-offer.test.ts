import { expect, test } from 'vitest'
import { typeOfOffer } from '../../../src/case/analysis-form/type-of-offer.js'

test('support from a mentor is printed for offers 2 to 4, and not for offer 1', () => {
  expect(typeOfOffer('mentor', 1)).toEqual({ status: 'open', because: 'no-printed-answer' })
  for (const offer of [2, 3, 4] as const)
    expect(typeOfOffer('mentor', offer)).toEqual({ status: 'answered', answer: 'mentor' })
})

test('every other kind is printed for all four', () => {
  for (const offer of [1, 2, 3, 4] as const)
    for (const type of ['work-placement', 'wage-subsidy', 'other'] as const)
      expect(typeOfOffer(type, offer)).toEqual({ status: 'answered', answer: type })
})
