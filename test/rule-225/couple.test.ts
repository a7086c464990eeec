import { describe, expect, test } from 'vitest'
import { type CoupleReductionFacts, reduceCouple, type Spouse } from '../../src/index.js'
import { onAnother, onRate, onSection22 } from './couples.js'

// The handbook has one worked check (2017, two providers of 30 or more: 2 × 14,808 becomes 14,808); the other amounts
// are reckoned by hand from the published rates of the year.

type More = Partial<Omit<CoupleReductionFacts, 'spouses'>>
const reduce = (first: Spouse, second: Spouse, more: More = {}, readings = {}) =>
  reduceCouple(
    { lapseDate: '2017-05-01', spouses: [first, second], ...more },
    { asOf: '2017-05-01', readings }
  )
const aid = (first: number, second: number) => ({ spouses: [first, second], together: first + second })
const decided = (rule: string, before: [number, number], after: [number, number]) => ({
  kind: 'decided',
  value: { rule, before: aid(...before), after: aid(...after) }
})
const missingOf = (evaluation: ReturnType<typeof reduceCouple>): string[] =>
  evaluation.kind === 'undetermined' ? evaluation.missing.map(({ path }) => path) : [evaluation.kind]
const rulesOf = (evaluation: ReturnType<typeof reduceCouple>): string[] =>
  evaluation.kind === 'invalid' ? [] : evaluation.steps.map(({ rule, outcome }) => `${rule} ${outcome}`)

describe('§ 26, stk. 5: both on a high rate, and one does not meet the requirement', () => {
  test('the worked check: two providers of 30 or more in 2017', () => {
    const evaluation = reduce(onRate('25.2.1', 'yes', 'yes'), onRate('25.2.1', 'yes', 'no'))
    expect(evaluation).toMatchObject(decided('26.5', [14_808, 14_808], [14_808, 0]))
    expect(evaluation).toMatchObject({
      value: { from: '2017-05-01', reduction: aid(0, 14_808), rateStatus: 'published' },
      hinges: []
    })
    expect(evaluation).not.toHaveProperty('value.highRate')
  })

  // 2019: 14,510 + 670 and 7,363 + 4,061, which is a krone over the high rate: the act's own amounts decide.
  test('the supplement counts, also where the two are on different high rates', () => {
    expect(
      reduce(onRate('25.3.1', 'yes', 'no', '25.9.1'), onRate('25.3.6', 'no', 'yes', '25.9.3'), {
        lapseDate: '2019-05-01'
      })
    ).toMatchObject(decided('26.5', [15_180, 11_424], [0, 11_424]))
  })

  test('without the supplement it is no high rate', () => {
    expect(
      reduce(onRate('25.3.1', 'yes', 'no'), onRate('25.2.1', 'yes', 'yes'), { lapseDate: '2019-05-01' })
    ).toMatchObject(decided('26.7', [14_510, 15_180], [0, 15_180]))
  })

  test('uddannelseshjælp on a high rate is one too, and a spared rate is not spared for couples', () => {
    expect(
      reduce(onRate('23.2.5', 'no', 'no'), onRate('25.2.2', 'no', 'yes'), { lapseDate: '2024-01-01' })
    ).toMatchObject(decided('26.5', [12_326, 12_326], [0, 12_326]))
    expect(
      reduce(onRate('23.2.8', 'no', 'no'), onRate('25.2.2', 'no', 'yes'), { lapseDate: '2024-01-01' })
    ).toMatchObject(decided('26.7', [6754, 12_326], [0, 12_326]))
  })
})

describe('§ 26, stk. 6: neither meets it, both on a high rate', () => {
  const failing = onRate('25.2.1', 'yes', 'no')

  test('the one closest to the labour market keeps the aid, on condition', () => {
    const evaluation = reduce(failing, failing, { closestToLabourMarket: 1 })
    expect(evaluation).toMatchObject(decided('26.6', [14_808, 14_808], [0, 14_808]))
    expect(rulesOf(evaluation)).toContain('couple-closest computed')
  })

  test('who that is, is the municipality’s judgement: it is asked for, never taken from the other judgement', () => {
    for (const closestToLabourMarket of [undefined, 'unknown'] as const) {
      const stated = closestToLabourMarket === undefined ? {} : { closestToLabourMarket }
      expect(missingOf(reduce(failing, failing, { ...stated, leastAttached: 0 }))).toEqual([
        'facts.closestToLabourMarket'
      ])
    }
  })

  test('it is not asked for where one of them meets the requirement', () => {
    expect(reduce(failing, onRate('25.2.1', 'yes', 'yes')).kind).toBe('decided')
  })
})

describe('§ 26, stk. 7: other rates, one high rate together', () => {
  // 2017: 14,808 and 9,902 are 24,710; 14,808 is left, so 9,902 goes.
  test('the reduction is made in the aid of the one who fails', () => {
    const evaluation = reduce(onRate('25.2.1', 'yes', 'no'), onRate('25.3.2', 'yes', 'yes'))
    expect(evaluation).toMatchObject(decided('26.7', [14_808, 9902], [4906, 9902]))
    expect(evaluation).toMatchObject({
      value: { reduction: aid(9902, 0), highRate: { group: 'provider', amount: 14_808 } }
    })
  })

  test('neither meets it: at the least attached, who is asked for', () => {
    const [high, low] = [onRate('25.2.1', 'yes', 'no'), onRate('25.3.2', 'yes', 'no')]
    expect(missingOf(reduce(high, low, { closestToLabourMarket: 0 }))).toEqual(['facts.leastAttached'])
    expect(reduce(high, low, { leastAttached: 0 })).toMatchObject(
      decided('26.7', [14_808, 9902], [4906, 9902])
    )
    expect(reduce(high, low, { leastAttached: 1 })).toMatchObject(
      decided('26.7', [14_808, 9902], [14_808, 0])
    )
  })

  // 2017: 7,182 and 3,466 are 10,648, below 11,143; 7,182 twice is 14,364.
  test('a sum at or below the high rate is not reduced', () => {
    const evaluation = reduce(onRate('25.3.8', 'no', 'no'), onRate('25.3.9', 'no', 'no'))
    expect(evaluation).toMatchObject(decided('none', [7182, 3466], [7182, 3466]))
    expect(rulesOf(evaluation)).toContain('couple-sum notMet')
    expect(reduce(onRate('25.3.8', 'no', 'no'), onRate('25.3.8', 'no', 'yes'))).toMatchObject(
      decided('26.7', [7182, 7182], [3961, 7182])
    )
  })

  test('never below 0: the spouse who meets the requirement keeps what is more than the high rate', () => {
    expect(
      reduce(onRate('25.2.1', 'yes', 'yes'), onRate('25.3.9', 'no', 'no'), { highRate: 'other' })
    ).toMatchObject(decided('26.7', [14_808, 3466], [14_808, 0]))
  })

  test('where only one supports a child, the high rate is asked for', () => {
    const [one, other] = [onRate('25.2.1', 'yes', 'yes'), onRate('25.3.8', 'no', 'no')]
    expect(missingOf(reduce(other, onRate('25.3.2', 'yes', 'yes')))).toEqual(['facts.highRate'])
    // 2017: 14,808 and 7,182; against 14,808 all of 7,182 goes, and against 11,143 no more can.
    expect(reduce(one, other, { highRate: 'provider' })).toMatchObject({
      value: { after: aid(14_808, 0), highRate: { group: 'provider', amount: 14_808 } }
    })
    // 9,902 and 7,182 are 17,084: 2,276 over 14,808 and 5,941 over 11,143.
    for (const [highRate, left] of [['provider', 4906] as const, ['other', 1241] as const])
      expect(reduce(onRate('25.3.2', 'yes', 'yes'), other, { highRate })).toMatchObject({
        value: { after: aid(9902, left) }
      })
  })

  test('a maintenance duty that is not known is asked for, and the high rate with it', () => {
    const paths = missingOf(reduce(onRate('25.3.2', 'yes', 'yes'), onRate('25.3.8', 'unknown', 'no')))
    expect(paths).toEqual(['facts.spouses[1].maintenanceDuty', 'facts.highRate'])
  })

  test('a spouse with no benefit has no aid in the sum', () => {
    expect(
      reduce(onRate('25.2.1', 'yes', 'no'), {
        ...onAnother('none'),
        maintenanceDuty: 'yes',
        meetsRequirement: 'no'
      })
    ).toMatchObject(decided('none', [14_808, 0], [14_808, 0]))
  })
})

describe('§ 26, stk. 8: the benefits of § 22', () => {
  const provider = { rate: 'section-22/provider' } as const

  // 2020: twice 8,596 is 17,192; the high rate is 15,355, so 1,837 goes.
  test('a sum above the high rate is reduced to it', () => {
    const evaluation = reduce(onSection22(provider, 'yes', 'yes'), onSection22(provider, 'yes', 'no'), {
      lapseDate: '2020-05-01'
    })
    expect(evaluation).toMatchObject(decided('26.8', [8596, 8596], [8596, 6759]))
  })

  // 2017: 11,144 is more than the high rate of 11,143; 11,143 itself is not.
  test('only a sum that exceeds it', () => {
    const stated = (first: number, second: number) =>
      reduce(onSection22({ monthlyAid: first }, 'no', 'no'), onSection22({ monthlyAid: second }, 'no', 'yes'))
    expect(stated(5143, 6000)).toMatchObject(decided('none', [5143, 6000], [5143, 6000]))
    expect(stated(5144, 6000)).toMatchObject(decided('26.8', [5144, 6000], [5143, 6000]))
  })

  test('one on kontanthjælp and one on a benefit of § 22, also where both are on its amounts', () => {
    expect(reduce(onRate('25.2.1', 'yes', 'no'), onSection22(provider, 'yes', 'yes'))).toMatchObject(
      decided('26.8', [14_808, 8546], [6262, 8546])
    )
    expect(
      reduce(
        { ...onRate('25.2.1', 'yes', 'no'), aid: { monthlyAid: 8546 } },
        onSection22(provider, 'yes', 'yes')
      )
    ).toMatchObject(decided('26.8', [8546, 8546], [6262, 8546]))
  })

  test('next to a benefit without work demand, or ressourceforløbsydelse, it is not reached (§ 13 f, stk. 5)', () => {
    for (const benefit of ['benefit-without-work-demand', 'ressourceforloebsydelse'] as const) {
      const evaluation = reduce(onSection22({ monthlyAid: 16_000 }, 'no', 'no'), onAnother(benefit))
      expect(evaluation).toMatchObject(decided('none', [16_000, 0], [16_000, 0]))
    }
  })
})

describe('§ 26, stk. 9: the reduction goes on at the other', () => {
  test('where the spouse who was reduced meets the requirement again', () => {
    const [now, before] = [onRate('25.3.2', 'yes', 'no'), onRate('25.2.1', 'yes', 'yes')]
    const evaluation = reduce(now, before, { reducedAt: 1, leastAttached: 1 })
    expect(evaluation).toMatchObject(decided('26.7', [9902, 14_808], [0, 14_808]))
    expect(rulesOf(evaluation)).toContain('couple-goes-on met')
    expect(rulesOf(reduce(now, before, { reducedAt: 0 }))).not.toContain('couple-goes-on met')
    expect(rulesOf(reduce(now, before))).not.toContain('couple-goes-on met')
  })
})

describe('§ 26, stk. 4: one has chosen not to use the possibilities for work', () => {
  const [one, other] = [onRate('25.2.1', 'yes', 'no'), onRate('25.2.1', 'yes', 'yes')]

  test('aid goes only to the other, until both meet the requirement', () => {
    expect(reduce({ ...other, choseNotToWork: 'yes' }, one)).toMatchObject(
      decided('26.4', [14_808, 14_808], [0, 14_808])
    )
    expect(reduce({ ...other, choseNotToWork: 'yes' }, other)).toMatchObject({ value: { rule: 'none' } })
  })

  test('not known, it is asked for where it matters', () => {
    expect(missingOf(reduce({ ...other, choseNotToWork: 'unknown' }, one))).toEqual([
      'facts.spouses[0].choseNotToWork'
    ])
    expect(reduce({ ...other, choseNotToWork: 'unknown' }, other)).toMatchObject({ value: { rule: 'none' } })
  })
})

describe('§ 13 f, stk. 8: next to another public benefit the recipient is reduced as an unmarried person', () => {
  // § 13 g, 2017: 1,016 on a high rate, 508 below (study, pp. 42-43).
  test.each([
    'ressourceforloebsydelse',
    'benefit-without-work-demand',
    'other-public-benefit',
    'own-child-care-subsidy'
  ] as const)('%s', (benefit) => {
    expect(reduce(onRate('25.2.1', 'yes', 'no'), onAnother(benefit))).toMatchObject(
      decided('13g', [14_808, 0], [13_792, 0])
    )
    expect(reduce(onAnother(benefit), onRate('25.3.8', 'no', 'no'))).toMatchObject(
      decided('13g', [0, 7182], [0, 6674])
    )
    expect(reduce(onAnother(benefit), onRate('25.3.8', 'no', 'yes'))).toMatchObject({
      value: { rule: 'none' }
    })
  })

  test('a spared rate is spared, and with a supplement that hinges on "alone"', () => {
    const spouse = onAnother('other-public-benefit')
    expect(reduce(onRate('23.2.8', 'no', 'no'), spouse)).toMatchObject({
      value: { rule: 'none' },
      hinges: []
    })
    // 2017: 6,106 and 1,076 are 7,182, less 508.
    expect(reduce(onRate('23.2.8', 'no', 'no', '24.3.5'), spouse)).toMatchObject({
      value: { after: aid(6674, 0) },
      hinges: [{ reading: 'spared-rates', outcome: { kind: 'decided', after: aid(7182, 0) } }]
    })
  })

  test('2025 hinges on half a krone', () => {
    expect(
      reduce(onRate('25.2.2', 'no', 'no'), onAnother('other-public-benefit'), { lapseDate: '2025-06-01' })
    ).toMatchObject({
      value: { after: aid(11_604, 0), rateStatus: 'derived' },
      hinges: [{ reading: 'half-krone', outcome: { after: aid(11_605, 0) } }]
    })
  })

  test('what is not known of the recipient is asked for where it decides the class', () => {
    const evaluation = reduce(onRate('25.3.3', 'unknown', 'unknown'), onAnother('own-child-care-subsidy'))
    expect(missingOf(evaluation)).toEqual([
      'facts.spouses[0].meetsRequirement',
      'facts.spouses[0].maintenanceDuty'
    ])
  })
})

describe('nothing changes', () => {
  test('where both meet the requirement', () => {
    const evaluation = reduce(onRate('25.2.1', 'yes', 'yes'), onRate('25.3.2', 'no', 'yes'))
    expect(evaluation).toMatchObject(decided('none', [14_808, 9902], [14_808, 9902]))
    expect(evaluation).toMatchObject({ value: { reduction: aid(0, 0) } })
  })

  test('where aid of § 22 is computed for one only, next to another public benefit', () => {
    expect(
      reduce(onSection22({ rate: 'section-22/provider' }, 'yes', 'no'), onAnother('other-public-benefit'))
    ).toMatchObject(decided('none', [8546, 0], [8546, 0]))
  })
})

test('before April 2017 the requirement is that of the transition, and stands there', () => {
  const evaluation = reduce(onRate('25.2.1', 'yes', 'yes'), onRate('25.2.1', 'yes', 'no'), {
    lapseDate: '2017-03-01'
  })
  const step = 'steps' in evaluation && evaluation.steps.find(({ rule }) => rule === 'couple-requirement')
  expect(step).toMatchObject({
    citations: ['aktivloven/13f/1/2', 'lov-296-2016/7/3', 'bek-310-2016/1']
  })
})

describe('what the rule does not reach', () => {
  const failing = onRate('25.2.1', 'yes', 'no')

  test('a date outside its life', () => {
    expect(reduce(failing, failing, { lapseDate: '2016-09-01' })).toMatchObject({
      kind: 'notCovered',
      reason: 'notYetInForce'
    })
    expect(reduce(failing, failing, { lapseDate: '2025-07-01' })).toMatchObject({
      kind: 'notCovered',
      reason: 'repealed'
    })
    for (const lapseDate of ['2016-10-01', '2025-06-01'])
      expect(reduce(failing, onRate('25.2.1', 'yes', 'yes'), { lapseDate }).kind).toBe('decided')
  })

  test('a couple without aid under § 11', () => {
    expect(reduce(onAnother('none'), onAnother('benefit-without-work-demand'))).toMatchObject({
      kind: 'notCovered',
      reason: 'outsideCoverage'
    })
  })

  test('a benefit that is not known is asked for, and nothing else until it is', () => {
    const evaluation = reduce(onRate('25.2.1', 'unknown', 'unknown'), onAnother('unknown'))
    expect(missingOf(evaluation)).toEqual(['facts.spouses[1].benefit'])
    expect(evaluation).toMatchObject({ partial: { from: '2017-05-01' } })
  })
})

test('while facts are missing, the aid without the rule is told', () => {
  expect(reduce(onRate('25.2.1', 'yes', 'unknown'), onRate('25.2.1', 'yes', 'yes'))).toMatchObject({
    kind: 'undetermined',
    partial: { from: '2017-05-01', before: aid(14_808, 14_808) }
  })
})

test('a duty that the rate contradicts is computed as stated, with a warning', () => {
  const evaluation = reduce(
    onRate('25.2.1', 'no', 'yes'),
    onSection22({ rate: 'section-22/provider' }, 'no', 'no')
  )
  expect(evaluation).toMatchObject({
    kind: 'decided',
    warnings: [
      { path: 'facts.spouses[0].maintenanceDuty', code: 'duty-against-rate' },
      { path: 'facts.spouses[1].maintenanceDuty', code: 'duty-against-rate' }
    ]
  })
})
