import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer } from '../../src/index.js'
import { type ChecklistItem, checkItems, nothingLacking } from '../../src/logic/checklist.js'
import { runs } from '../arbitraries.js'

const item = (id: string, ...appliesWhen: string[]): ChecklistItem => ({
  id,
  appliesWhen,
  question: { da: `${id} på dansk?`, en: `${id} in English?` },
  provisions: ['§ 1', '§ 2']
})
const answers: readonly Answer[] = ['yes', 'no', 'unknown']

/** One point, with the answers to its conditions and its own. */
const one = (conditions: readonly Answer[], answer: Answer) =>
  checkItems([item('point', ...Object.keys(conditions))], {
    holds: (condition) => conditions[Number(condition)] ?? 'unknown',
    answerTo: () => answer,
    cite: (provision) => `lov ${provision}`
  })

describe('a point', () => {
  // [its conditions, its answer, how it comes out]
  const cases: [Answer[], Answer, string][] = [
    [[], 'yes', 'met'],
    [[], 'no', 'notMet'],
    [[], 'unknown', 'unknown'],
    [['yes', 'yes'], 'no', 'notMet'],
    [['no'], 'yes', 'notApplicable'],
    [['yes', 'no'], 'no', 'notApplicable'],
    [['unknown', 'no'], 'unknown', 'notApplicable'],
    // Whether it applies or not, nothing is lacking.
    [['unknown'], 'yes', 'met'],
    [['unknown'], 'no', 'unknown'],
    [['yes', 'unknown'], 'unknown', 'unknown']
  ]
  test.each(cases)('with the conditions %j and the answer %s is %s', (conditions, answer, outcome) => {
    expect(one(conditions, answer)).toMatchObject([{ answer, outcome }])
  })

  test('keeps its own words, and its provisions as they stand in the case', () => {
    const [checked] = one(['yes'], 'no')
    expect(checked?.item).toEqual(item('point', '0'))
    expect(checked?.citations).toEqual(['lov § 1', 'lov § 2'])
    expect(checked?.applies).toBe('yes')
  })
})

const aList = fc.array(
  fc.record({ applies: fc.constantFrom(...answers), answer: fc.constantFrom(...answers) }),
  {
    maxLength: 12
  }
)
type Given = { applies: Answer; answer: Answer }[]
const check = (given: Given) =>
  checkItems(
    given.map((_, index) => item(`${index}`, `${index}`)),
    {
      holds: (condition) => given[Number(condition)]?.applies ?? 'unknown',
      answerTo: (id) => given[Number(id)]?.answer ?? 'unknown',
      cite: (provision) => provision
    }
  )

test('every point comes back, in the order of the list', () => {
  fc.assert(
    fc.property(aList, (given) => {
      expect(check(given).map((each) => each.item.id)).toEqual(given.map((_, index) => `${index}`))
    }),
    runs(200)
  )
})

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
      expect(nothingLacking(check(given))).toBe(expected)
    }),
    runs(200)
  )
})
