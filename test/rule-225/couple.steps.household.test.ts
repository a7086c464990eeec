import { describe, expect, test } from 'vitest'
import { told } from '../evaluated.js'
import { asked, coupleEvaluated, notReached, stepsAfterHousehold, stepsOf } from './couple-told.js'
import { onAnother, onRate } from './couples.js'

const lapseDate = '2017-05-01'
const inForce = told('rule-in-force', 'met', { lapseDate }, ['lov-296-2016/7/3'])
const high = ['aktivloven/13g/1/1']

describe('§ 13 f, stk. 8: the recipient is reduced as an unmarried person', () => {
  const requirement = (spouse: number, answer: string, outcome: string, more = {}) =>
    told('recipient-requirement', outcome, { spouse, answer }, ['aktivloven/13f/6/2'], more)
  const decisive = { decisive: true } as const
  const reductionClass = (rate: string, maintenanceDuty: string, value: string, citations: string[]) =>
    told(
      'reduction-class',
      'computed',
      { benefit: 'kontanthjaelp', rate, supplement: 'none', maintenanceDuty },
      citations,
      { value, ...decisive }
    )
  const from = told('reduction-from', 'computed', { lapseDate }, ['aktivloven/13g/2'], {
    value: { from: lapseDate }
  })
  const another = onAnother('other-public-benefit')

  // 2017: 1,016 kroner on a high rate.
  test('the whole way from the rate to the reduction, and the særlig støtte as before (§ 34, stk. 4)', () => {
    expect(stepsOf(another, onRate('25.2.1', 'yes', 'no'))).toStrictEqual([
      inForce,
      told(
        'couple-aid',
        'computed',
        { lapseDate, benefits: ['other-public-benefit', 'kontanthjaelp'] },
        ['aktivloven/25/2'],
        { value: { first: 0, second: 14_808, together: 14_808, rateStatus: 'published' } }
      ),
      told(
        'couple-household',
        'computed',
        { first: 'other-public-benefit', second: 'kontanthjaelp' },
        ['aktivloven/13f/8', 'aktivloven/26/3'],
        { value: 'as-unmarried' }
      ),
      requirement(1, 'no', 'notMet'),
      reductionClass('25.2.1', 'yes', 'high', [...high, 'aktivloven/25/2']),
      told('reduction-amount', 'computed', { class: 'high', year: '2017' }, high, {
        value: { monthlyReduction: 1016, rateStatus: 'published' }
      }),
      from,
      told('special-support', 'computed', {}, ['aktivloven/34/4'], { value: 'as-before' })
    ])
  })

  test('a recipient who meets the requirement is not', () => {
    expect(stepsAfterHousehold(onRate('25.2.1', 'yes', 'yes'), another)).toStrictEqual([
      requirement(0, 'yes', 'met', decisive)
    ])
  })

  test('whether the recipient meets it is asked for where it decides, with what the reduction would be', () => {
    const steps = stepsAfterHousehold(onRate('25.2.1', 'yes', 'unknown'), another)
    expect(steps.map(({ rule, outcome }) => `${rule} ${outcome}`)).toStrictEqual([
      'recipient-requirement unknown',
      'reduction-class computed',
      'reduction-amount computed',
      'reduction-from computed'
    ])
    expect(steps[0]).toStrictEqual(requirement(0, 'unknown', 'unknown', decisive))
    expect(asked(onRate('25.2.1', 'yes', 'unknown'), another)).toStrictEqual([
      'facts.spouses[0].meetsRequirement: aktivloven/13f/6/2'
    ])
  })

  // A pregnant recipient's rate is high for others than providers, and below that for providers.
  test('so is the maintenance duty where it decides the class; the requirement then decides nothing more', () => {
    const pregnant = onRate('25.3.3', 'unknown', 'no')
    const steps = stepsAfterHousehold(pregnant, another)
    expect(steps.slice(0, 1)).toStrictEqual([requirement(0, 'no', 'notMet')])
    expect(steps.at(-1)).toStrictEqual(told('reduction-amount', 'notReached', {}, high))
    expect(asked(pregnant, another)).toStrictEqual([
      'facts.spouses[0].maintenanceDuty: aktivloven/13g/1/1, aktivloven/13g/1/2'
    ])
  })

  // § 13 f, stk. 7, 3. pkt.: uddannelseshjælp alone on § 23, stk. 2, nr. 8.
  test('a spared rate is not reduced, whether the requirement is met or not', () => {
    for (const answer of ['no', 'unknown'] as const) {
      const steps = stepsAfterHousehold(onRate('23.2.8', 'no', answer), another)
      expect(steps[0]).toStrictEqual(requirement(0, answer, answer === 'no' ? 'notMet' : 'unknown'))
      expect(steps.at(-1)).toStrictEqual(from)
    }
  })

  // Read in a source in 2023: 15,874. Derived: the reduction of 1,090.
  test('the aid is derived where the reduction is', () => {
    expect(
      coupleEvaluated(onRate('25.2.1', 'yes', 'no'), another, { lapseDate: '2023-05-01' })
    ).toMatchObject({
      value: { after: { together: 14_784 }, rateStatus: 'derived' }
    })
    expect(
      coupleEvaluated(onRate('25.2.1', 'yes', 'yes'), another, { lapseDate: '2023-05-01' })
    ).toMatchObject({
      value: { after: { together: 15_874 }, rateStatus: 'published' }
    })
  })
})

describe('what kind of couple it is', () => {
  test('cannot be said before both benefits are known; nothing else is examined until then', () => {
    const open = onAnother('unknown')
    const three = ['aktivloven/13f/1', 'aktivloven/13f/3', 'aktivloven/13f/8']
    expect(stepsOf(onRate('25.2.1', 'yes', 'no'), open)).toStrictEqual([
      inForce,
      told('couple-household', 'unknown', { first: 'kontanthjaelp', second: 'unknown' }, three, {
        decisive: true
      }),
      notReached
    ])
    expect(asked(open, open)).toStrictEqual([
      `facts.spouses[0].benefit: ${three.join(', ')}`,
      `facts.spouses[1].benefit: ${three.join(', ')}`
    ])
  })

  test('a couple without aid under § 11 is none of the rule’s', () => {
    expect(stepsOf(onAnother('none'), onAnother('own-child-care-subsidy'))).toStrictEqual([
      inForce,
      told(
        'couple-household',
        'notMet',
        { first: 'none', second: 'own-child-care-subsidy' },
        ['aktivloven/13f/1', 'aktivloven/13f/3'],
        { value: 'no-aid', decisive: true }
      ),
      notReached
    ])
  })

  test('is not asked outside the life of the rule', () => {
    const failing = onRate('25.2.1', 'yes', 'no')
    for (const [date, value, citation] of [
      ['2016-09-01', 'notYetInForce', 'lov-296-2016/7/3'],
      ['2025-07-01', 'repealed', 'lov-1655-2024']
    ] as const)
      expect(stepsOf(failing, failing, { lapseDate: date })).toStrictEqual([
        told('rule-in-force', 'notMet', { lapseDate: date }, [citation], { value, decisive: true }),
        notReached
      ])
  })
})
