import { describe, expect, test } from 'vitest'
import { told } from '../evaluated.js'
import {
  asked,
  changedFrom,
  coupleEvaluated,
  notReached,
  stepsAfterHousehold,
  stepsOf
} from './couple-told.js'
import { onAnother, onRate, onSection22 } from './couples.js'

// § 26, stk. 8. In 2020 a provider on § 22 gets 8,596, and the high rate for providers is 15,355.

const provider = (meets: 'yes' | 'no') => onSection22({ rate: 'section-22/provider' }, 'yes', meets)
const stated = (monthlyAid: number, meets: 'yes' | 'no') => onSection22({ monthlyAid }, 'no', meets)
const lapseDate = '2020-05-01'

const requirement = (first: string, second: string, more = {}) =>
  told('couple-requirement', 'notMet', { first, second }, ['aktivloven/13f/3'], more)
const sum = (together: number, exceeds: boolean) =>
  exceeds
    ? told('couple-sum', 'met', { together }, ['aktivloven/26/8'])
    : told('couple-sum', 'notMet', { together }, ['aktivloven/26/8'], { decisive: true })
const reduced = (spouse: number, why: 'fails' | 'least', reduction: number, together: number) =>
  told('couple-reduced', 'computed', { spouse, why }, ['aktivloven/26/8'], {
    value: { reduction, together },
    decisive: true
  })
const highRate = (year: number, group: string, amount: number, status = 'published') =>
  told('couple-high-rate', 'computed', { year }, ['aktivloven/25/2', 'undersoegelse-2018/5.4.1'], {
    value: { group, amount, status }
  })

describe('§ 26, stk. 8: a couple of whom one or both are on a benefit of § 22', () => {
  // 17,192 is 1,837 more than 15,355.
  test('the whole way from the rates to the reduction', () => {
    expect(stepsOf(provider('yes'), provider('no'), { lapseDate })).toStrictEqual([
      told('rule-in-force', 'met', { lapseDate }, ['lov-296-2016/7/3']),
      told(
        'couple-aid',
        'computed',
        { lapseDate, benefits: ['overgangsydelse', 'overgangsydelse'] },
        ['aktivloven/13f/3'],
        { value: { first: 8596, second: 8596, together: 17_192, rateStatus: 'published' } }
      ),
      told(
        'couple-household',
        'computed',
        { first: 'overgangsydelse', second: 'overgangsydelse' },
        ['aktivloven/13f/3', 'aktivloven/13f/4'],
        { value: 'section-22' }
      ),
      requirement('yes', 'no'),
      highRate(2020, 'provider', 15_355),
      sum(17_192, true),
      reduced(1, 'fails', 1837, 15_355),
      ...changedFrom(lapseDate)
    ])
  })

  test('neither meets the requirement: the least attached is asked for', () => {
    expect(stepsAfterHousehold(provider('no'), provider('no'), { lapseDate })).toStrictEqual([
      requirement('no', 'no'),
      highRate(2020, 'provider', 15_355),
      sum(17_192, true),
      told('couple-reduced', 'unknown', {}, ['aktivloven/26/8'], { decisive: true }),
      notReached
    ])
    expect(asked(provider('no'), provider('no'), { lapseDate })).toStrictEqual([
      'facts.leastAttached: aktivloven/26/8'
    ])
  })

  // 11,143 is the high rate of 2017 for others than providers.
  test('a sum that is the high rate itself does not exceed it', () => {
    expect(stepsAfterHousehold(stated(5143, 'no'), stated(6000, 'yes')).slice(1)).toStrictEqual([
      highRate(2017, 'other', 11_143),
      sum(11_143, false)
    ])
    expect(stepsAfterHousehold(stated(5144, 'no'), stated(6000, 'yes')).slice(1, 4)).toStrictEqual([
      highRate(2017, 'other', 11_143),
      sum(11_144, true),
      reduced(0, 'fails', 1, 11_143)
    ])
  })

  test('the questions stand in § 13 f, stk. 3, and § 26, stk. 8', () => {
    const open = { ...provider('no'), maintenanceDuty: 'unknown', meetsRequirement: 'unknown' } as const
    expect(asked(open, stated(16_000, 'no'))).toStrictEqual([
      'facts.spouses[0].meetsRequirement: aktivloven/13f/3',
      'facts.leastAttached: aktivloven/26/8',
      'facts.spouses[0].maintenanceDuty: aktivloven/26/8, aktivloven/25/2',
      'facts.highRate: aktivloven/26/8, aktivloven/25/2'
    ])
  })

  // Read in a source in 2019: twice 6,072, which are 12,144. Derived: the high rate of 11,423.
  test('the aid is derived where the high rate is', () => {
    const other = (meets: 'yes' | 'no') => onSection22({ rate: 'section-22/non-provider' }, 'no', meets)
    const more = { lapseDate: '2019-05-01' }
    expect(stepsAfterHousehold(other('yes'), other('no'), more)).toContainEqual(
      highRate(2019, 'other', 11_423, 'derived')
    )
    expect(coupleEvaluated(other('yes'), other('no'), more)).toMatchObject({
      value: { rule: '26.8', reduction: { together: 721 }, rateStatus: 'derived' }
    })
    expect(coupleEvaluated(other('yes'), other('yes'), more)).toMatchObject({
      value: { rateStatus: 'published' }
    })
  })
})

describe('a couple on § 22 that the rule does not reach', () => {
  const household = (benefit: string, value: string, citations: string[]) =>
    told('couple-household', 'notMet', { first: 'overgangsydelse', second: benefit }, citations, {
      value,
      decisive: true
    })
  const aid = (benefit: string) =>
    told(
      'couple-aid',
      'computed',
      { lapseDate, benefits: ['overgangsydelse', benefit] },
      ['aktivloven/13f/3'],
      {
        value: { first: 8596, second: 0, together: 8596, rateStatus: 'published' }
      }
    )
  const inForce = told('rule-in-force', 'met', { lapseDate }, ['lov-296-2016/7/3'])

  test.each(['benefit-without-work-demand', 'ressourceforloebsydelse'] as const)(
    'next to %s the recipient is deemed to use the possibilities for work (§ 13 f, stk. 5)',
    (benefit) => {
      expect(stepsOf(provider('no'), onAnother(benefit), { lapseDate })).toStrictEqual([
        inForce,
        aid(benefit),
        household(benefit, 'without-work-demand', ['aktivloven/13f/5'])
      ])
    }
  )

  test('next to another public benefit it is computed for one alone (§ 26, stk. 3)', () => {
    expect(stepsOf(provider('no'), onAnother('other-public-benefit'), { lapseDate })).toStrictEqual([
      inForce,
      aid('other-public-benefit'),
      household('other-public-benefit', 'section-22-alone', ['aktivloven/13f/3', 'aktivloven/26/3'])
    ])
  })
})

describe('a maintenance duty against the rate', () => {
  const duty = (first: Parameters<typeof coupleEvaluated>[0]) => {
    const evaluation = coupleEvaluated(first, onRate('25.2.1', 'yes', 'no'))
    return 'warnings' in evaluation ? (evaluation.warnings ?? []) : []
  }

  test('is warned of, with § 22, for a rate of it, and not for a stated amount', () => {
    expect(duty(onSection22({ rate: 'section-22/provider' }, 'no', 'yes'))).toMatchObject([
      {
        path: 'facts.spouses[0].maintenanceDuty',
        code: 'duty-against-rate',
        message: { da: expect.stringContaining('§ 22') }
      }
    ])
    for (const answer of ['yes', 'no'] as const)
      expect(duty(onSection22({ monthlyAid: 8546 }, answer, 'yes'))).toStrictEqual([])
  })
})
