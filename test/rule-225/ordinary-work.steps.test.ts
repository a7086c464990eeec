import { describe, expect, test } from 'vitest'
import { assessOrdinaryWork, type OrdinaryWorkFacts, type Step } from '../../src/index.js'
import { evaluated, stepIn } from '../evaluated.js'
import { usualWork } from './usual-facts.js'

const evaluationOf = (changes: Partial<OrdinaryWorkFacts>) =>
  evaluated(assessOrdinaryWork({ ...usualWork, ...changes }, { asOf: '2018-01-01' }))
const stepOf = (changes: Partial<OrdinaryWorkFacts>, rule: string): Step | undefined =>
  stepIn(evaluationOf(changes), rule)

test('ordinary work is examined point by point', () => {
  expect(evaluationOf({}).steps.map(({ rule, outcome }) => [rule, outcome])).toEqual([
    ['job-kind', 'met'],
    ['job-documented', 'met'],
    ['job-accepted', 'notMet'],
    ['job-terms', 'met'],
    ['job-pay', 'met'],
    ['job-long-hours', 'met'],
    ['job-doubt', 'met'],
    ['job-finding', 'computed']
  ])
})

test('subsidised work falls by its kind, and nothing else is examined', () => {
  const { steps } = evaluationOf({ kind: 'wage-subsidy' })
  expect(steps.map(({ rule, outcome, decisive }) => [rule, outcome, decisive])).toEqual([
    ['job-kind', 'notMet', true],
    ['job-documented', 'notReached', undefined],
    ['job-finding', 'computed', true]
  ])
  expect(steps[1]?.inputs).toEqual({})
  expect(stepOf({}, 'job-kind')).not.toHaveProperty('decisive')
})

describe('the step of documentation shows', () => {
  test.each([
    [['payslips', 'other'], 'no', ['payslips', 'other'], 'met'],
    [[], 'no', 'nothing', 'notMet'],
    [[], 'regained', 'nothing', 'met'],
    [[], 'unknown', 'nothing', 'unknown'],
    ['unknown', 'no', 'unknown', 'unknown'],
    ['unknown', 'neither-reduction-nor-lapse', 'unknown', 'met']
  ] as const)('%j on the file, where the municipality acted: %s', (documentation, acted, shown, outcome) => {
    const changes = {
      documentation: documentation === 'unknown' ? documentation : [...documentation],
      municipalityActedOnIt: acted
    }
    expect(stepOf(changes, 'job-documented')).toMatchObject({ outcome, inputs: { documentation: shown } })
    const accepted = { no: 'notMet', unknown: 'unknown' }[acted as string] ?? 'met'
    expect(stepOf(changes, 'job-accepted')).toMatchObject({ outcome: accepted, inputs: { acted } })
  })
})

describe('the step of pay', () => {
  // The study, 4.2.2 (case 167), is of pay somewhat below the agreement's.
  test.each([
    ['for-a-while', 'met'],
    ['throughout', 'unknown'],
    ['unknown', 'unknown'],
    [undefined, 'unknown']
  ] as const)('slightly below %s rests on the board’s study, 4.2.2', (below, outcome) => {
    const shown = below ?? 'unknown'
    expect(stepOf({ pay: { level: 'slightly-below', below } }, 'job-pay')).toMatchObject({
      outcome,
      inputs: { level: 'slightly-below', below: shown },
      value: { pay: `slightly-below-${shown}` },
      citations: ['undersoegelse-2018/4.1.1', 'undersoegelse-2018/4.2.2']
    })
  })

  test.each([
    ['usual', 'met'],
    ['substantially-below', 'notMet'],
    ['no-pay', 'notMet'],
    ['unknown', 'unknown']
  ] as const)('%s is %s', (level, outcome) => {
    const step = stepOf({ pay: { level } }, 'job-pay')
    expect(step).toMatchObject({ outcome, value: { pay: level } })
    expect(step?.inputs).toEqual({ level })
    expect(step?.citations).toEqual(['undersoegelse-2018/4.1.1'])
  })

  test('is followed by the amounts where both are stated', () => {
    const compared = (pay: object) => stepOf({ pay: { level: 'usual', ...pay } }, 'job-pay-compared')
    expect(compared({ hourlyPay: 125, agreedPay: 125 })).toMatchObject({
      outcome: 'computed',
      inputs: { hourlyPay: 125, agreedPay: 125 }
    })
    expect(compared({ hourlyPay: 125 })).toBeUndefined()
    expect(compared({ agreedPay: 125 })).toBeUndefined()
  })
})

test.each([
  ['none', 'met'],
  ['investigated-and-cleared', 'met'],
  ['not-investigated', 'unknown'],
  ['investigated-and-confirmed', 'notMet'],
  ['unknown', 'unknown']
] as const)('a doubt that is %s leaves it %s', (concreteDoubt, outcome) => {
  expect(stepOf({ concreteDoubt }, 'job-doubt')).toMatchObject({ outcome, inputs: { doubt: concreteDoubt } })
})

test.each([
  ['yes', 'notMet'],
  ['no', 'met'],
  ['unknown', 'unknown']
] as const)('long hours for low pay: %s leaves it %s', (longHoursForLowPay, outcome) => {
  expect(stepOf({ longHoursForLowPay }, 'job-long-hours')).toMatchObject({
    outcome,
    inputs: { longHoursForLowPay }
  })
})

describe('amounts that the stated level contradicts are warned of', () => {
  const warnings = (pay: OrdinaryWorkFacts['pay']) => evaluationOf({ pay }).warnings ?? []

  test.each([
    [{ level: 'substantially-below', hourlyPay: 125, agreedPay: 125 }],
    [{ level: 'slightly-below', below: 'for-a-while', hourlyPay: 126, agreedPay: 125 }],
    [{ level: 'no-pay', hourlyPay: 0.01 }]
  ] as const)('%j', (pay) => {
    expect(warnings(pay)).toMatchObject([{ path: 'facts.pay', code: 'pay-against-level' }])
    expect(warnings(pay)[0]?.message.en).toContain(`"${pay.level}"`)
  })

  test.each([
    [{ level: 'substantially-below', hourlyPay: 124.99, agreedPay: 125 }],
    [{ level: 'slightly-below', below: 'throughout', hourlyPay: 124.99, agreedPay: 125 }],
    [{ level: 'substantially-below', hourlyPay: 125 }],
    [{ level: 'substantially-below', agreedPay: 125 }],
    [{ level: 'no-pay', hourlyPay: 0 }],
    [{ level: 'no-pay' }],
    [{ level: 'usual', hourlyPay: 126, agreedPay: 125 }]
  ] as const)('and %j are not', (pay) => {
    expect(warnings(pay)).toEqual([])
  })
})
