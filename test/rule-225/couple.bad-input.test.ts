import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factsSchemaOf, reduceCouple } from '../../src/index.js'
import { runs } from '../arbitraries.js'
import { onAnother, onRate, onSection22 } from './couples.js'

const spouse = onRate('25.2.1', 'yes', 'no')
const facts = { lapseDate: '2017-05-01', spouses: [spouse, onRate('25.3.2', 'yes', 'yes')] }
const reduce = reduceCouple as (facts: unknown, options: unknown) => ReturnType<typeof reduceCouple>

/** What is wrong, as `path: code`; each is told in both languages. */
function issuesOf(given: unknown, options: unknown = { asOf: '2017-05-01' }): string[] {
  const evaluation = reduce(given, options)
  if (evaluation.kind !== 'invalid') return [evaluation.kind]
  return evaluation.issues.map(({ path, code, message }) => {
    for (const sentence of [message.da, message.en]) {
      expect(sentence.startsWith(`${path}: `)).toBe(true)
      expect(sentence).not.toMatch(/\{\w+\}|undefined|\[object/)
    }
    return `${path}: ${code}`
  })
}
const withSpouses = (...spouses: unknown[]) => ({ ...facts, spouses })

test('the case that is spoilt below is valid', () => {
  expect(issuesOf(facts)).toEqual(['decided'])
})

describe('a couple is two', () => {
  test.each([[[]], [[spouse]], [[spouse, spouse, spouse]]])('not %j', (spouses) => {
    expect(issuesOf({ ...facts, spouses })).toEqual(['facts.spouses: not-two-spouses'])
  })

  test('and its JSON Schema says so', () => {
    expect(factsSchemaOf('couple-reduction')).toMatchObject({
      properties: { spouses: { minItems: 2, maxItems: 2 } }
    })
  })
})

describe('aid belongs to its benefit', () => {
  test('aid is required for aid under § 11, and refused for anything else', () => {
    const { aid: _, ...without } = spouse
    expect(issuesOf(withSpouses(without, spouse))).toEqual(['facts.spouses[0].aid: required'])
    for (const benefit of ['none', 'unknown', 'other-public-benefit', 'ressourceforloebsydelse'] as const)
      expect(issuesOf(withSpouses(spouse, { ...onAnother(benefit), aid: spouse.aid }))).toEqual([
        'facts.spouses[1].aid: aid-without-benefit'
      ])
  })

  test('a rate of another benefit, or a supplement of another rate', () => {
    expect(issuesOf(withSpouses({ ...spouse, benefit: 'uddannelseshjaelp' }, spouse))).toEqual([
      'facts.spouses[0].aid.rate: rate-not-of-benefit'
    ])
    expect(issuesOf(withSpouses(spouse, onRate('25.3.1', 'yes', 'no', '25.9.2')))).toEqual([
      'facts.spouses[1].aid.supplement: supplement-not-of-rate'
    ])
  })

  test('a rate of §§ 23-25 is none of § 22, and one of § 22 only next to a recipient of § 22', () => {
    const section22 = onSection22({ rate: 'section-22/provider' }, 'yes', 'no')
    expect(issuesOf(withSpouses({ ...section22, aid: spouse.aid }, spouse))).toEqual([
      'facts.spouses[0].aid: aid-not-of-benefit'
    ])
    for (const aid of [section22.aid, { monthlyAid: 8546 }]) {
      expect(issuesOf(withSpouses(spouse, { ...spouse, aid }))).toEqual([
        'facts.spouses[1].aid: aid-not-of-benefit'
      ])
      expect(issuesOf(withSpouses(section22, { ...spouse, aid, meetsRequirement: 'yes' }))).toEqual([
        'decided'
      ])
    }
  })

  test.each([-1, 0.5, 100_001, '8546', Number.NaN])('a monthly aid of %s', (monthlyAid) => {
    const stated = { ...onSection22({ monthlyAid: 0 }, 'yes', 'no'), aid: { monthlyAid } }
    expect(issuesOf(withSpouses(stated, spouse))[0]).toMatch(
      /^facts\.spouses\[0\]\.aid(\.monthlyAid)?: (number-out-of-range|wrong-type)$/
    )
  })
})

describe('what two spouses cannot both be', () => {
  const choosing = { ...spouse, choseNotToWork: 'yes' }

  test('both have chosen not to use the possibilities for work', () => {
    expect(issuesOf(withSpouses(choosing, choosing))).toEqual([
      'facts.spouses[0].choseNotToWork: no-entitled-spouse',
      'facts.spouses[1].choseNotToWork: no-entitled-spouse'
    ])
  })

  test('the only one with aid has chosen so; next to another public benefit stk. 4 does not apply', () => {
    expect(issuesOf(withSpouses(onAnother('none'), choosing))).toEqual([
      'facts.spouses[1].choseNotToWork: no-entitled-spouse'
    ])
    expect(issuesOf(withSpouses(onAnother('other-public-benefit'), choosing))).toEqual(['decided'])
    expect(issuesOf(withSpouses({ ...onAnother('none'), choseNotToWork: 'yes' }, spouse))).toEqual([
      'decided'
    ])
  })

  test('a high rate against both maintenance duties', () => {
    const against = ['facts.highRate: high-rate-against-duties']
    expect(issuesOf({ ...facts, highRate: 'other' })).toEqual(against)
    expect(issuesOf({ ...facts, highRate: 'provider' })).toEqual(['decided'])
    const others = [onRate('25.3.8', 'no', 'no'), onRate('25.3.9', 'no', 'yes')]
    expect(issuesOf({ ...withSpouses(...others), highRate: 'provider' })).toEqual(against)
    expect(issuesOf({ ...withSpouses(...others), highRate: 'other' })).toEqual(['decided'])
  })
})

test.each([
  [{ ...facts, lapseDate: '2017-05-02' }, 'facts.lapseDate: not-first-of-month'],
  [{ ...facts, reducedAt: 2 }, 'facts.reducedAt: unknown-value'],
  [{ ...facts, reducedAt: 'unknown' }, 'facts.reducedAt: unknown-value'],
  [{ ...facts, leastAttached: 'first' }, 'facts.leastAttached: unknown-value'],
  [{ ...facts, closestToLabourMarket: null }, 'facts.closestToLabourMarket: unknown-value'],
  [{ ...facts, closest: 0 }, 'facts.closest: unknown-key'],
  [withSpouses({ ...spouse, benefit: 'dagpenge' }, spouse), 'facts.spouses[0].benefit: unknown-value'],
  [withSpouses(spouse, { ...spouse, meets: 'yes' }), 'facts.spouses[1].meets: unknown-key'],
  [
    withSpouses(spouse, { ...spouse, meetsRequirement: true }),
    'facts.spouses[1].meetsRequirement: unknown-value'
  ],
  [{ lapseDate: '2017-05-01' }, 'facts.spouses: required'],
  [{ ...facts, spouses: 'both' }, 'facts.spouses: wrong-type']
])('%j is refused: %s', (given, expected) => {
  expect(issuesOf(given)).toEqual([expected])
})

test('the day of assessment is required', () => {
  expect(issuesOf(facts, {})).toEqual(['options.asOf: required'])
})

test('nothing is ever thrown, whatever stands in one place of a case', () => {
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.anything(),
    fc.constantFrom(undefined, Object.create(null), facts)
  )
  const kinds = ['decided', 'undetermined', 'notCovered', 'invalid']
  fc.assert(
    fc.property(
      anything,
      fc.constantFrom('facts', 'spouses', 'spouse', 'aid', 'judgement'),
      (value, place) => {
        const spoilt = {
          facts: value,
          spouses: { ...facts, spouses: value },
          spouse: withSpouses(spouse, value),
          aid: withSpouses(spouse, { ...spouse, aid: value }),
          judgement: { ...facts, leastAttached: value, highRate: value }
        }[place]
        expect(kinds).toContain(reduce(spoilt, { asOf: '2017-05-01' }).kind)
      }
    ),
    runs(300)
  )
})
