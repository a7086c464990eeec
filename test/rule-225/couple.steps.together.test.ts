import { describe, expect, test } from 'vitest'
import { told } from '../evaluated.js'
import { asked, changedFrom, coupleEvaluated, notReached, stepsAfterHousehold } from './couple-told.js'
import { onAnother, onRate } from './couples.js'

// § 26, stk. 7 and 9. Rates of 2017: 14,808 and 11,143 (§ 25, stk. 2, nr. 1 and 2), 9,902 and 7,182 (stk. 3, nr. 2 and 8).

const requirement = (first: string, second: string, outcome = 'notMet') =>
  told('couple-requirement', outcome, { first, second }, ['aktivloven/13f/1/2'])
const notBothHigh = (first?: number, second?: number) =>
  told(
    'couple-both-high',
    'notMet',
    { ...(first === undefined ? {} : { first }), ...(second === undefined ? {} : { second }) },
    ['aktivloven/26/5']
  )
const highRate = (group: string, amount: number) =>
  told('couple-high-rate', 'computed', { year: 2017 }, ['aktivloven/25/2', 'undersoegelse-2018/5.4.1'], {
    value: { group, amount, status: 'published' }
  })
const sum = (together: number, exceeds: boolean) =>
  exceeds
    ? told('couple-sum', 'met', { together }, ['aktivloven/26/7'])
    : told('couple-sum', 'notMet', { together }, ['aktivloven/26/7'], { decisive: true })
const reduced = (spouse: number, why: 'fails' | 'least', reduction: number, together: number) =>
  told('couple-reduced', 'computed', { spouse, why }, ['aktivloven/26/7'], {
    value: { reduction, together },
    decisive: true
  })
const openRate = (...duties: string[]) =>
  told('couple-high-rate', 'unknown', { duties }, ['aktivloven/25/2', 'undersoegelse-2018/5.4.1'], {
    decisive: true
  })
const openLeast = told('couple-reduced', 'unknown', {}, ['aktivloven/26/7'], { decisive: true })

const high = (meets: 'yes' | 'no' | 'unknown') => onRate('25.2.1', 'yes', meets)
const low = (meets: 'yes' | 'no' | 'unknown') => onRate('25.3.2', 'yes', meets)

describe('one high rate together', () => {
  // 24,710 is 9,902 more than 14,808. The act’s own amounts are 14,575 and 9,746.
  test('in the aid of the spouse who fails', () => {
    expect(stepsAfterHousehold(high('no'), low('yes'))).toStrictEqual([
      requirement('no', 'yes'),
      notBothHigh(14_575, 9746),
      highRate('provider', 14_808),
      sum(24_710, true),
      reduced(0, 'fails', 9902, 14_808),
      ...changedFrom('2017-05-01')
    ])
    expect(stepsAfterHousehold(low('yes'), high('no'))).toContainEqual(reduced(1, 'fails', 9902, 14_808))
  })

  test('where neither meets the requirement, in that of the least attached', () => {
    for (const spouse of [0, 1] as const)
      expect(stepsAfterHousehold(high('no'), low('no'), { leastAttached: spouse })).toStrictEqual([
        requirement('no', 'no'),
        notBothHigh(14_575, 9746),
        highRate('provider', 14_808),
        sum(24_710, true),
        reduced(spouse, 'least', 9902, 14_808),
        ...changedFrom('2017-05-01')
      ])
  })

  test('who is asked for where the judgement is not stated', () => {
    expect(stepsAfterHousehold(high('no'), low('no'))).toStrictEqual([
      requirement('no', 'no'),
      notBothHigh(14_575, 9746),
      highRate('provider', 14_808),
      sum(24_710, true),
      openLeast,
      notReached
    ])
    expect(asked(high('no'), low('no'))).toStrictEqual(['facts.leastAttached: aktivloven/26/7'])
  })

  test('and is not where one of them meets the requirement, whatever is not known of the other', () => {
    expect(stepsAfterHousehold(high('yes'), low('unknown')).slice(2)).toStrictEqual([
      highRate('provider', 14_808),
      sum(24_710, true),
      notReached
    ])
  })

  // 7,182 and 3,466 are 10,648; the act’s own amounts are 7,069 and 3,411.
  test('a sum at or below it is not reduced, and whether the requirement is met does not matter', () => {
    const [one, other] = [onRate('25.3.8', 'no', 'unknown'), onRate('25.3.9', 'no', 'yes')]
    expect(stepsAfterHousehold(one, other)).toStrictEqual([
      requirement('unknown', 'yes', 'unknown'),
      notBothHigh(7069, 3411),
      highRate('other', 11_143),
      sum(10_648, false)
    ])
    expect(stepsAfterHousehold(high('no'), { ...onAnother('none'), maintenanceDuty: 'yes' })).toStrictEqual([
      requirement('no', 'unknown'),
      notBothHigh(14_575),
      highRate('provider', 14_808),
      sum(14_808, false)
    ])
    expect(coupleEvaluated(one, other)).toMatchObject({ value: { rule: 'none', rateStatus: 'published' } })
  })
})

describe('only one of them supports a child: the high rate is stated', () => {
  const other = onRate('25.3.8', 'no', 'no')

  // 9,902 and 7,182 are 17,084: 2,276 over 14,808 and 5,941 over 11,143.
  test.each([
    ['provider', 14_808, 2276],
    ['other', 11_143, 5941]
  ] as const)('that for a %s', (group, amount, reduction) => {
    expect(stepsAfterHousehold(low('yes'), other, { highRate: group }).slice(2, 5)).toStrictEqual([
      highRate(group, amount),
      sum(17_084, true),
      reduced(1, 'fails', reduction, amount)
    ])
  })

  test('or asked for, before at whom the aid is reduced', () => {
    expect(stepsAfterHousehold(low('yes'), other).slice(2)).toStrictEqual([openRate('yes', 'no'), notReached])
    expect(stepsAfterHousehold(low('no'), other).slice(2)).toStrictEqual([
      openRate('yes', 'no'),
      openLeast,
      notReached
    ])
    expect(asked(low('no'), other)).toStrictEqual([
      'facts.leastAttached: aktivloven/26/7',
      'facts.highRate: aktivloven/26/7, aktivloven/25/2'
    ])
  })

  test('so is a maintenance duty that is not known, which can make it the one or the other', () => {
    const open = { ...low('yes'), maintenanceDuty: 'unknown' } as const
    expect(asked(open, other)).toStrictEqual([
      'facts.spouses[0].maintenanceDuty: aktivloven/26/7, aktivloven/25/2',
      'facts.highRate: aktivloven/26/7, aktivloven/25/2'
    ])
    expect(stepsAfterHousehold(open, other)).toContainEqual(openRate('unknown', 'no'))
  })

  // 10,648 is less than 11,143, and so than 14,808 too.
  test('it is not asked for where the sum exceeds neither', () => {
    const [one, two] = [onRate('25.3.8', 'no', 'no'), onRate('25.3.9', 'unknown', 'no')]
    expect(stepsAfterHousehold(one, two).slice(2)).toStrictEqual([sum(10_648, false)])
  })

  // 14,808 is more than 11,143, but who fails has no aid; that the sum exceeds neither would be untrue.
  test('nor where the spouse who fails has no aid, and then it is not said that the sum exceeds neither', () => {
    const without = { ...onAnother('none'), maintenanceDuty: 'no', meetsRequirement: 'no' } as const
    expect(stepsAfterHousehold(high('yes'), without)).toStrictEqual([
      requirement('yes', 'no'),
      notBothHigh(14_575),
      reduced(1, 'fails', 0, 14_808)
    ])
    expect(stepsAfterHousehold(without, high('yes'))).toStrictEqual([
      requirement('no', 'yes'),
      notBothHigh(undefined, 14_575),
      reduced(0, 'fails', 0, 14_808)
    ])
  })
})

describe('§ 26, stk. 9: the reduction goes on at the other', () => {
  const goesOn = (until: number, spouse: number) =>
    told('couple-goes-on', 'met', { until, spouse }, ['aktivloven/26/9'])

  test('where the spouse who was reduced meets the requirement again', () => {
    expect(stepsAfterHousehold(high('no'), low('yes'), { reducedAt: 1 })).toContainEqual(goesOn(1, 0))
    expect(stepsAfterHousehold(high('yes'), low('no'), { reducedAt: 0 })).toContainEqual(goesOn(0, 1))
  })

  test('not where that spouse still fails, even if the other is now the least attached', () => {
    const rules = stepsAfterHousehold(high('no'), low('no'), { reducedAt: 1, leastAttached: 0 })
    expect(rules.map(({ rule }) => rule)).not.toContain('couple-goes-on')
  })
})
