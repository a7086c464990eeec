import { describe, expect, test } from 'vitest'
import { assessOrdinaryWork, assessWorkRequirement, type OrdinaryWorkFacts } from '../../src/index.js'
import { usualWork } from './usual-facts.js'

const options = { asOf: '2018-01-01' }
const assess = (changes: Partial<OrdinaryWorkFacts>) =>
  assessOrdinaryWork({ ...usualWork, ...changes }, options)
const value = (changes: Partial<OrdinaryWorkFacts>) => {
  const evaluation = assess(changes)
  if (evaluation.kind !== 'decided') throw new Error(JSON.stringify(evaluation))
  return evaluation.value
}
const asked = (changes: Partial<OrdinaryWorkFacts>): string[] => {
  const evaluation = assess(changes)
  return evaluation.kind === 'undetermined' ? evaluation.missing.map(({ path }) => path) : [evaluation.kind]
}

describe('the board’s cases', () => {
  // 133 kroner piece rate, 122 otherwise; payslips, contract and income register; the hours not fixed.
  test('160: the chambermaid on call had ordinary, unsubsidised work', () => {
    const documentation = ['payslips', 'employment-contract', 'income-register'] as const
    expect(value({ documentation: [...documentation], pay: { level: 'usual', hourlyPay: 122 } })).toEqual({
      finding: 'counts',
      reasons: ['documented', 'usual-terms', 'usual-pay'],
      obtain: [],
      record: { documented: 'yes', usualPay: 'yes', concreteDoubt: 'no' }
    })
  })

  test('167: 115 kroner for two months and then 125 as agreed was ordinary, unsubsidised work', () => {
    const pay = { level: 'slightly-below', below: 'for-a-while', hourlyPay: 115, agreedPay: 125 } as const
    expect(value({ pay })).toMatchObject({
      finding: 'counts',
      reasons: ['documented', 'usual-terms', 'slightly-below-for-a-while'],
      record: { usualPay: 'yes' }
    })
  })

  test('61: job rotation does not count, though payslips are sent', () => {
    expect(value({ kind: 'job-rotation' })).toMatchObject({
      finding: 'does-not-count',
      reasons: ['subsidised']
    })
  })
})

describe('what does not count', () => {
  test.each(['wage-subsidy', 'job-rotation', 'paid-placement'] as const)(
    '%s, whatever else is known',
    (kind) => {
      for (const municipalityActedOnIt of ['no', 'regained', 'unknown'] as const)
        expect(
          value({ kind, municipalityActedOnIt, documentation: 'unknown', concreteDoubt: 'unknown' })
        ).toEqual({
          finding: 'does-not-count',
          reasons: ['subsidised'],
          obtain: [],
          record: { documented: 'unknown', usualPay: 'unknown', concreteDoubt: 'unknown' }
        })
    }
  )

  const grounds: [string, Partial<OrdinaryWorkFacts>, string, object][] = [
    ['terms that are not usual', { usualTerms: 'no' }, 'terms-not-usual', { documented: 'no' }],
    [
      'pay substantially below',
      { pay: { level: 'substantially-below' } },
      'pay-substantially-below',
      { usualPay: 'no' }
    ],
    ['work without pay', { pay: { level: 'no-pay' } }, 'no-pay', { usualPay: 'no' }],
    [
      'a doubt that is confirmed',
      { concreteDoubt: 'investigated-and-confirmed' },
      'doubt-confirmed',
      { documented: 'no' }
    ]
  ]
  test.each(grounds)('%s, also where the municipality has acted on it', (_, changes, reason, record) => {
    for (const municipalityActedOnIt of ['no', 'regained', 'neither-reduction-nor-lapse'] as const)
      expect(value({ ...changes, municipalityActedOnIt })).toMatchObject({
        finding: 'does-not-count',
        reasons: [reason],
        record
      })
  })

  test('work that nothing documents, until it is documented', () => {
    expect(value({ documentation: [] })).toEqual({
      finding: 'does-not-count',
      reasons: ['not-documented'],
      obtain: ['payslips', 'employment-contract', 'income-register'],
      record: { documented: 'no', usualPay: 'yes', concreteDoubt: 'no' }
    })
  })
})

describe('doubt', () => {
  test('that is concrete and not investigated leaves the case insufficiently informed', () => {
    expect(value({ concreteDoubt: 'not-investigated' })).toEqual({
      finding: 'insufficiently-informed',
      reasons: ['doubt-not-investigated'],
      obtain: ['clarification-of-doubt'],
      record: { documented: 'yes', usualPay: 'yes', concreteDoubt: 'yes' }
    })
    const more = value({
      concreteDoubt: 'not-investigated',
      usualTerms: 'unknown',
      pay: { level: 'unknown' }
    })
    expect(more.obtain).toEqual(['employment-terms', 'comparable-pay', 'clarification-of-doubt'])
  })

  test('that is investigated and cleared leaves none', () => {
    const cleared = { concreteDoubt: 'investigated-and-cleared' } as const
    expect(value(cleared)).toMatchObject({ finding: 'counts', record: { concreteDoubt: 'no' } })
    expect(value({ ...cleared, longHoursForLowPay: 'yes' }).finding).toBe('counts')
    expect(value({ ...cleared, pay: { level: 'slightly-below', below: 'throughout' } }).finding).toBe(
      'counts'
    )
  })

  test('long hours for low pay are a reason for it', () => {
    expect(value({ longHoursForLowPay: 'yes' })).toMatchObject({
      finding: 'insufficiently-informed',
      reasons: ['long-hours-for-low-pay']
    })
  })

  test('pay slightly below as long as the work lasted is looked into', () => {
    expect(value({ pay: { level: 'slightly-below', below: 'throughout' } })).toMatchObject({
      finding: 'insufficiently-informed',
      reasons: ['slightly-below-throughout'],
      obtain: ['comparable-pay', 'clarification-of-doubt']
    })
  })

  test('without it nothing more need be collected', () => {
    const silent = {
      usualTerms: 'unknown',
      pay: { level: 'unknown' },
      longHoursForLowPay: 'unknown'
    } as const
    expect(value(silent)).toMatchObject({
      finding: 'counts',
      reasons: ['documented', 'no-more-to-collect'],
      obtain: []
    })
    expect(value({ ...silent, concreteDoubt: 'not-investigated' }).finding).toBe('insufficiently-informed')
    // What was cleared was a doubt: it is that which was collected that is relied on.
    expect(value({ ...silent, concreteDoubt: 'investigated-and-cleared' }).reasons).toEqual([
      'documented',
      'doubt-cleared'
    ])
  })
})

describe('a municipality that has acted on the work', () => {
  test.each(['regained', 'neither-reduction-nor-lapse'] as const)(
    '%s: has accepted it as documented',
    (acted) => {
      for (const documentation of [[], 'unknown'] as const)
        expect(
          value({
            documentation: documentation === 'unknown' ? documentation : [],
            municipalityActedOnIt: acted
          })
        ).toMatchObject({
          finding: 'counts',
          reasons: ['accepted-by-municipality', 'documented', 'usual-terms', 'usual-pay'],
          record: { documented: 'yes' }
        })
    }
  )

  test('does not make a doubt that is stated as open go away', () => {
    expect(value({ concreteDoubt: 'not-investigated', municipalityActedOnIt: 'regained' }).finding).toBe(
      'insufficiently-informed'
    )
  })
})

describe('what is not known is asked for where it matters', () => {
  test('documentation, and whether the municipality has acted', () => {
    expect(asked({ documentation: 'unknown' })).toEqual(['facts.documentation'])
    expect(asked({ documentation: [], municipalityActedOnIt: 'unknown' })).toEqual([
      'facts.municipalityActedOnIt'
    ])
    expect(asked({ municipalityActedOnIt: 'unknown' })).toEqual(['decided'])
    expect(asked({ documentation: 'unknown', pay: { level: 'no-pay' } })).toEqual(['decided'])
  })

  test('how long pay was slightly below; nothing said is not known', () => {
    expect(asked({ pay: { level: 'slightly-below' } })).toEqual(['facts.pay.below'])
    expect(asked({ pay: { level: 'slightly-below', below: 'unknown' } })).toEqual(['facts.pay.below'])
    expect(asked({ pay: { level: 'substantially-below' } })).toEqual(['decided'])
    expect(value({ pay: { level: 'slightly-below' }, usualTerms: 'no' })).toMatchObject({
      finding: 'does-not-count',
      reasons: ['terms-not-usual']
    })
  })

  test('whether there is a concrete doubt', () => {
    expect(asked({ concreteDoubt: 'unknown' })).toEqual(['facts.concreteDoubt'])
    expect(asked({ concreteDoubt: 'unknown', usualTerms: 'no' })).toEqual(['decided'])
  })
})

test('the record of a finding leads assessWorkRequirement to the same', () => {
  const met = (changes: Partial<OrdinaryWorkFacts>) => {
    const { record } = value(changes)
    const work = {
      from: '2018-03-01',
      to: '2018-06-30',
      kind: changes.kind ?? 'ordinary',
      hours: 225
    } as const
    const evaluation = assessWorkRequirement(
      {
        lapseDate: '2018-11-01',
        notice: 'sent-in-time',
        grounds: [],
        work: [{ ...work, workingTime: 'fixed', ...record }]
      },
      { asOf: '2018-10-01' }
    )
    return evaluation.kind === 'decided' ? evaluation.value.met : evaluation.kind
  }
  expect(met({})).toBe(true)
  expect(met({ concreteDoubt: 'not-investigated' })).toBe('undetermined')
  const failing: Partial<OrdinaryWorkFacts>[] = [
    { documentation: [] },
    { usualTerms: 'no' },
    { pay: { level: 'no-pay' } },
    { pay: { level: 'substantially-below' }, documentation: 'unknown' },
    { concreteDoubt: 'investigated-and-confirmed' },
    { kind: 'wage-subsidy' }
  ]
  for (const changes of failing) expect(met(changes), JSON.stringify(changes)).toBe(false)
})

describe('what cannot be', () => {
  const issues = (facts: unknown) => {
    const evaluation = assessOrdinaryWork(facts as OrdinaryWorkFacts, options)
    return evaluation.kind === 'invalid' ? evaluation.issues.map(({ path, code }) => `${path}: ${code}`) : []
  }
  test.each([
    [{ kind: 'self-employment' }, 'facts.kind: self-employment-apart'],
    [{ kind: 'hobby' }, 'facts.kind: unknown-value'],
    [{ documentation: ['payslip'] }, 'facts.documentation[0]: unknown-value'],
    [{ pay: { level: 'usual', below: 'for-a-while' } }, 'facts.pay.below: pay-not-below'],
    [{ pay: { level: 'usual', hourlyPay: 115.555 } }, 'facts.pay.hourlyPay: more-than-two-decimals'],
    [{ pay: { level: 'usual', hourlyPay: -1 } }, 'facts.pay.hourlyPay: number-out-of-range'],
    [{ usualTerm: 'yes' }, 'facts.usualTerm: unknown-key'],
    [{ concreteDoubt: undefined }, 'facts.concreteDoubt: required']
  ])('%j', (changes, expected) => {
    expect(issues({ ...usualWork, ...changes })).toEqual([expected])
  })

  test('amounts against the level are told and decide nothing', () => {
    const amounts = { hourlyPay: 125, agreedPay: 125 }
    const told = assess({ pay: { level: 'substantially-below', ...amounts } })
    expect(told).toMatchObject({
      value: { finding: 'does-not-count' },
      warnings: [{ path: 'facts.pay', code: 'pay-against-level' }]
    })
    expect(assess({ pay: { level: 'usual', ...amounts } })).not.toHaveProperty('warnings')
    expect(assess({ pay: { level: 'no-pay', hourlyPay: 10 } })).toHaveProperty('warnings')
    expect(assess({ pay: { level: 'no-pay', hourlyPay: 0 } })).not.toHaveProperty('warnings')
  })
})
