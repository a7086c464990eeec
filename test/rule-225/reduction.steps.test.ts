import { describe, expect, test } from 'vitest'
import { type ReductionFacts, reduceUnmarried, reductionOn } from '../../src/index.js'
import { reductionAmount } from '../../src/rule-225/6-unmarried/13g-1-reduction.js'
import { dutyAgainstRate } from '../../src/rule-225/6-unmarried/duty-against-rate.js'
import { stepsIn } from '../evaluated.js'
import { usualAid } from './usual-facts.js'

/** The steps of a reduction: for each rule its outcome and its provisions. */
function stepsOf(changes: Partial<ReductionFacts>): Record<string, readonly [string, ...string[]]> {
  const steps = stepsIn(reduceUnmarried({ ...usualAid, ...changes }, { asOf: '2018-03-01' }))
  return Object.fromEntries(steps.map(({ rule, outcome, citations }) => [rule, [outcome, ...citations]]))
}

const high = 'aktivloven/13g/1/1'
const lower = 'aktivloven/13g/1/2'
const spared = 'aktivloven/13f/7/3'

describe('the class and the amount rest on § 13 g, stk. 1', () => {
  test('nr. 1 for a high rate, beside the provision of the rate', () => {
    expect(stepsOf({})).toMatchObject({
      'reduction-class': ['computed', high, 'aktivloven/25/2'],
      'reduction-amount': ['computed', high],
      'reduction-from': ['computed', 'aktivloven/13g/2']
    })
  })

  // 3,411 and 7,557 are 10,968 kroner.
  test('and beside that of the supplement', () => {
    expect(stepsOf({ rate: '25.3.7', supplement: '25.9.4' })).toMatchObject({
      'reduction-class': ['computed', high, 'aktivloven/25/3', 'aktivloven/25/9'],
      'reduction-amount': ['computed', high]
    })
  })

  test('nr. 2 for less', () => {
    expect(stepsOf({ rate: '25.3.8' })).toMatchObject({
      'reduction-class': ['computed', lower, 'aktivloven/25/3'],
      'reduction-amount': ['computed', lower]
    })
  })

  // LOV 1413/2016 of 30 November 2016 inserted § 13 f, stk. 7, 3. pkt.: it is applied from the 1st after that.
  test.each([
    ['2016-11-01', [lower]],
    ['2016-12-01', [lower, spared]],
    ['2018-03-01', [lower, spared]]
  ])(
    'a spared rate on %s rests on nr. 2, and since LOV 1413/2016 on § 13 f, stk. 7',
    (lapseDate, provisions) => {
      expect(stepsOf({ lapseDate, benefit: 'uddannelseshjaelp', rate: '23.2.8' })).toMatchObject({
        'reduction-class': ['computed', ...provisions, 'aktivloven/23/2'],
        'reduction-amount': ['computed', ...provisions]
      })
    }
  )

  test('both where the maintenance duty is not known and decides', () => {
    expect(stepsOf({ rate: '25.3.1', maintenanceDuty: 'unknown' })).toMatchObject({
      'reduction-class': ['unknown', high, lower, 'aktivloven/25/3'],
      'reduction-amount': ['notReached', high]
    })
  })

  test('and are not reached where the rule is not in force', () => {
    expect(stepsOf({ lapseDate: '2025-07-01' })).toMatchObject({
      'reduction-class': ['notReached', high, lower]
    })
  })
})

describe('a maintenance duty that the rate contradicts', () => {
  const warned = (...answers: [byRate: 'yes' | 'no' | 'unknown', stated: 'yes' | 'no' | 'unknown']) =>
    dutyAgainstRate('facts.maintenanceDuty', () => '§ 25, stk. 2, nr. 1', ...answers)

  test('is warned of, with the rate in legal notation', () => {
    expect(reduceUnmarried({ ...usualAid, rate: '25.2.1' }, { asOf: '2018-03-01' })).toMatchObject({
      kind: 'decided',
      warnings: [
        {
          path: 'facts.maintenanceDuty',
          code: 'duty-against-rate',
          message: { da: expect.stringContaining('§ 25, stk. 2, nr. 1') }
        }
      ]
    })
    expect(warned('yes', 'no')).toHaveLength(1)
    expect(warned('no', 'yes')).toHaveLength(1)
  })

  test('is not where the two agree, or one of them is not known', () => {
    expect([warned('yes', 'yes'), warned('no', 'no')]).toEqual([[], []])
    expect([warned('unknown', 'yes'), warned('unknown', 'no')]).toEqual([[], []])
    expect([warned('yes', 'unknown'), warned('no', 'unknown'), warned('unknown', 'unknown')]).toEqual([
      [],
      [],
      []
    ])
  })
})

describe('the amount of a day', () => {
  test('is refused for what is no date, and for a class that there is not', () => {
    expect(reductionOn('2017-02-29', 'high')).toMatchObject({ kind: 'invalid', issues: [{ path: 'date' }] })
    const untyped = reductionOn as (date: string, of: string) => unknown
    expect(untyped('2017-05-01', 'middle')).toMatchObject({ kind: 'invalid', issues: [{ path: 'class' }] })
  })

  test('is refused outside the rule’s life, and says what that is', () => {
    const [issue] = (reductionOn('2016-09-30', 'high') as { issues: { message: { en: string } }[] }).issues
    for (const date of ['2016-09-30', '2016-10-01', '2025-06-30']) expect(issue?.message.en).toContain(date)
  })

  test('is not known for a year that the table lacks', () => {
    expect(reductionAmount(2015, 'high', 'up')).toBeUndefined()
    expect(reductionAmount(2026, 'lower', 'up')).toBeUndefined()
  })
})
