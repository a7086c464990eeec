import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answer } from '../../src/index.js'
import { nothingLacking, outcomeOf } from '../../src/logic/checklist.js'
import { runs } from '../arbitraries.js'

const answers: readonly Answer[] = ['yes', 'no', 'unknown']

test.each<[Answer, Answer, string]>([
  ['yes', 'yes', 'met'],
  ['yes', 'no', 'notMet'],
  ['yes', 'unknown', 'unknown'],
  ['no', 'yes', 'notApplicable'],
  ['no', 'no', 'notApplicable'],
  ['no', 'unknown', 'notApplicable'],
  // Whether it applies or not, nothing is lacking.
  ['unknown', 'yes', 'met'],
  ['unknown', 'no', 'unknown'],
  ['unknown', 'unknown', 'unknown']
])('a point that applies: %s, and is in order: %s, is %s', (applies, isInOrder, outcome) => {
  expect(outcomeOf(applies, isInOrder)).toBe(outcome)
})

const aList = fc.array(
  fc.record({ applies: fc.constantFrom(...answers), answer: fc.constantFrom(...answers) }),
  { maxLength: 12 }
)

test('nothing is lacking unless a point that applies is not met, and it is open as long as one can be', () => {
  fc.assert(
    fc.property(aList, (given) => {
      // Every way in which what is unknown can turn out.
      const known = (answer: Answer): Answer[] => (answer === 'unknown' ? ['yes', 'no'] : [answer])
      const possible = given.map(({ applies, answer }) => [
        ...new Set(
          known(applies).flatMap((does) =>
            known(answer).map((is) => (does === 'no' || is === 'yes' ? 'yes' : 'no'))
          )
        )
      ])
      const certainlyLacking = possible.some((ways) => !ways.includes('yes'))
      const perhapsLacking = possible.some((ways) => ways.includes('no'))
      const expected = certainlyLacking ? 'no' : perhapsLacking ? 'unknown' : 'yes'
      expect(nothingLacking(given.map(({ applies, answer }) => outcomeOf(applies, answer)))).toBe(expected)
    }),
    runs(200)
  )
})
