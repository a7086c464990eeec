import { describe, expect, test } from 'vitest'
import type { CoupleReductionFacts } from '../../src/index.js'
import { told } from '../evaluated.js'
import {
  asked,
  changedFrom,
  coupleEvaluated,
  notReached,
  stepsAfterHousehold,
  stepsOf
} from './couple-told.js'
import { onAnother, onRate } from './couples.js'

// Rates of 2017: 14,808 (§ 25, stk. 2, nr. 1); 14,154 and the supplement of 654 (stk. 3, nr. 1, and stk. 9, nr. 1).
const failing = onRate('25.2.1', 'yes', 'no')
const meeting = onRate('25.2.1', 'yes', 'yes')
const withSupplement = onRate('25.3.1', 'yes', 'no', '25.9.1')

const requirement = (first: string, second: string) =>
  told('couple-requirement', 'notMet', { first, second }, ['aktivloven/13f/1/2'])
const bothHigh = told('couple-both-high', 'met', { first: 14_575, second: 14_575 }, ['aktivloven/26/5'])
const closest = ['aktivloven/26/6', 'undersoegelse-2018/5.4.1']

describe('§ 26, stk. 5: both on a high rate, and one does not meet the requirement', () => {
  test('the whole way from the rates to the aid that lapses', () => {
    expect(stepsOf(meeting, withSupplement)).toStrictEqual([
      told('rule-in-force', 'met', { lapseDate: '2017-05-01' }, ['lov-296-2016/7/3']),
      told(
        'couple-aid',
        'computed',
        { lapseDate: '2017-05-01', benefits: ['kontanthjaelp', 'kontanthjaelp'] },
        ['aktivloven/25/2', 'aktivloven/25/3', 'aktivloven/25/9'],
        { value: { first: 14_808, second: 14_808, together: 29_616, rateStatus: 'published' } }
      ),
      told(
        'couple-household',
        'computed',
        { first: 'kontanthjaelp', second: 'kontanthjaelp' },
        ['aktivloven/13f/1', 'aktivloven/13f/2'],
        { value: 'sections-23-25' }
      ),
      requirement('yes', 'no'),
      bothHigh,
      told('couple-lapse', 'computed', { spouse: 1 }, ['aktivloven/26/5'], {
        value: { kept: 14_808 },
        decisive: true
      }),
      ...changedFrom('2017-05-01')
    ])
  })

  test('it is that of the spouse who fails, whoever is named first', () => {
    expect(stepsAfterHousehold(withSupplement, meeting)).toContainEqual(
      told('couple-lapse', 'computed', { spouse: 0 }, ['aktivloven/26/5'], {
        value: { kept: 14_808 },
        decisive: true
      })
    )
  })
})

describe('§ 26, stk. 6: both on a high rate, and neither meets the requirement', () => {
  test.each([0, 1] as const)('the one closest to the labour market, number %i, keeps the aid', (spouse) => {
    expect(stepsAfterHousehold(failing, withSupplement, { closestToLabourMarket: spouse })).toStrictEqual([
      requirement('no', 'no'),
      bothHigh,
      told('couple-closest', 'computed', { spouse }, closest, { value: { kept: 14_808 }, decisive: true }),
      ...changedFrom('2017-05-01')
    ])
  })

  test('who that is, is asked for where the judgement is not stated', () => {
    expect(stepsAfterHousehold(failing, failing)).toStrictEqual([
      requirement('no', 'no'),
      bothHigh,
      told('couple-closest', 'unknown', {}, closest, { decisive: true }),
      notReached
    ])
    expect(asked(failing, failing)).toStrictEqual([
      'facts.closestToLabourMarket: aktivloven/26/6, undersoegelse-2018/5.4.1'
    ])
  })

  test('it is not asked for where the other meets the requirement', () => {
    const open = onRate('25.2.1', 'yes', 'unknown')
    const steps = [
      told('couple-requirement', 'unknown', { first: 'unknown', second: 'yes' }, ['aktivloven/13f/1/2'], {
        decisive: true
      }),
      bothHigh,
      notReached
    ]
    expect(stepsAfterHousehold(open, meeting)).toStrictEqual(steps)
    expect(asked(open, meeting)).toStrictEqual(['facts.spouses[0].meetsRequirement: aktivloven/13f/1/2'])
  })
})

describe('§ 26, stk. 4: one has chosen not to use the possibilities for work', () => {
  const chosen = (spouse: number) =>
    told('couple-chosen', 'computed', { spouse }, ['aktivloven/26/4'], { decisive: true })
  const [from] = changedFrom('2017-05-01')

  test('aid goes to the other alone; the særlig støtte is not among its consequences', () => {
    const choosing = { ...meeting, choseNotToWork: 'yes' } as const
    expect(stepsAfterHousehold(choosing, failing)).toStrictEqual([requirement('yes', 'no'), chosen(0), from])
    expect(stepsAfterHousehold(failing, choosing)).toStrictEqual([requirement('no', 'yes'), chosen(1), from])
  })

  test('not known, it is asked for', () => {
    const maybe = { ...meeting, choseNotToWork: 'unknown' } as const
    expect(stepsAfterHousehold(maybe, failing)).toStrictEqual([
      requirement('yes', 'no'),
      told('couple-chosen', 'unknown', {}, ['aktivloven/26/4'], { decisive: true }),
      notReached
    ])
    expect(asked(maybe, failing)).toStrictEqual(['facts.spouses[0].choseNotToWork: aktivloven/26/4'])
  })

  test('a spouse without aid of his or her own loses none by it, so that nothing changes', () => {
    const steps = stepsAfterHousehold(failing, { ...onAnother('none'), choseNotToWork: 'yes' })
    expect(steps.slice(1)).toStrictEqual([chosen(1)])
  })
})

describe('where both meet the requirement', () => {
  test('nothing more is examined', () => {
    const steps = [
      told('couple-requirement', 'met', { first: 'yes', second: 'yes' }, ['aktivloven/13f/1/2'], {
        decisive: true
      })
    ]
    expect(stepsAfterHousehold(meeting, meeting)).toStrictEqual(steps)
    expect(stepsAfterHousehold({ ...meeting, choseNotToWork: 'yes' }, meeting)).toStrictEqual(steps)
  })
})

describe('the requirement of the transition stands elsewhere', () => {
  test.each([
    ['2017-03-01', ['aktivloven/13f/1/2', 'lov-296-2016/7/3', 'bek-310-2016/1']],
    ['2017-04-01', ['aktivloven/13f/1/2']]
  ] satisfies [CoupleReductionFacts['lapseDate'], string[]][])('on %s', (lapseDate, citations) => {
    expect(stepsAfterHousehold(meeting, failing, { lapseDate })[0]).toMatchObject({
      rule: 'couple-requirement',
      citations
    })
  })
})

// Read in a source: 25.2.1 in 2017. Derived: all of § 25 in 2019.
test('an aid is derived where one of its rates is', () => {
  const status = (lapseDate: string) => coupleEvaluated(meeting, failing, { lapseDate })
  expect(status('2017-05-01')).toMatchObject({ value: { rule: '26.5', rateStatus: 'published' } })
  expect(status('2019-05-01')).toMatchObject({ value: { rule: '26.5', rateStatus: 'derived' } })
})
