import { describe, expect, test } from 'vitest'
import { type CoverageFacts, determineCoverage, type Step } from '../../src/index.js'
import { evaluated, stepIn } from '../evaluated.js'

const unmarried: CoverageFacts = {
  on: '2018-05-01',
  benefit: 'kontanthjaelp',
  maritalStatus: 'unmarried',
  computedUnder26Stk2: 'no'
}
const couple: CoverageFacts = {
  on: '2018-05-01',
  benefit: 'kontanthjaelp',
  maritalStatus: 'married',
  spouse: { benefit: 'none' },
  reducedBeforeMarriage: 'no',
  coupleYearOfAid: 'no'
}
const onSection22: CoverageFacts = {
  on: '2018-05-01',
  benefit: 'integrationsydelse',
  maritalStatus: 'married',
  spouse: { benefit: 'integrationsydelse' },
  maintenanceDuty: 'yes',
  childBenefit: 'in-full'
}

const evaluationOf = (facts: CoverageFacts) => evaluated(determineCoverage(facts, { asOf: '2021-01-01' }))
const stepOf = (facts: CoverageFacts, rule: string): Step | undefined => stepIn(evaluationOf(facts), rule)

describe('one provision settles who is covered, and its step alone says so', () => {
  test.each<[rule: string, CoverageFacts, 'decided' | 'notCovered']>([
    ['unmarried-on-aid', unmarried, 'decided'],
    ['partner-on-section-22', { ...unmarried, computedUnder26Stk2: 'yes' }, 'notCovered'],
    ['applied-during-covid', { ...unmarried, on: '2020-04-01', appliedOn: '2020-03-20' }, 'notCovered'],
    ['couple-on-aid', couple, 'decided'],
    ['treated-as-unmarried', { ...couple, spouse: { benefit: 'other-public-benefit' } }, 'decided'],
    [
      'reduced-since-before-marriage',
      { ...couple, reducedBeforeMarriage: 'yes', computedUnder26Stk2: 'no' },
      'decided'
    ],
    ['couple-on-section-22', onSection22, 'decided'],
    ['spared-for-child-benefit', { ...onSection22, childBenefit: 'not-for-residence-alone' }, 'notCovered'],
    [
      'spouse-without-work-demand',
      { ...onSection22, spouse: { benefit: 'benefit-without-work-demand' } },
      'notCovered'
    ]
  ])('%s', (rule, facts, kind) => {
    const { steps, ...evaluation } = evaluationOf(facts)
    expect(evaluation.kind).toBe(kind)
    expect(steps.filter(({ decisive }) => decisive).map((step) => [step.rule, step.outcome])).toEqual([
      [rule, 'met']
    ])
  })

  test('and where none fits, the one that would have reached the person', () => {
    const { kind, steps } = evaluationOf({ ...unmarried, benefit: 'none' })
    expect(kind).toBe('notCovered')
    expect(steps.filter(({ decisive }) => decisive).map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ['unmarried-on-aid', 'notMet']
    ])
  })

  test('where a fact is missing, those that it could be', () => {
    const { spouse: _, ...facts } = couple
    const { kind, steps } = evaluationOf({ ...facts, maintenanceDuty: 'no' })
    expect(kind).toBe('undetermined')
    expect(steps.filter(({ decisive }) => decisive).map((step) => [step.rule, step.outcome])).toEqual([
      ['couple-on-aid', 'unknown'],
      ['couple-on-section-22', 'unknown'],
      ['treated-as-unmarried', 'unknown']
    ])
  })
})

describe('what is known to be so settles nothing while something else can', () => {
  const { computedUnder26Stk2: _, ...open } = unmarried
  const told = (facts: CoverageFacts) => {
    const { kind, steps } = evaluationOf(facts)
    const ofCoverage = steps.filter(({ rule }) => rule !== 'coverage-in-force')
    return {
      kind,
      steps: ofCoverage.map(({ rule, outcome, decisive }) => [rule, outcome, decisive ?? false])
    }
  }

  test('the person receives kontanthjælp as an unmarried one, but perhaps lives with one on a benefit of § 22', () => {
    expect(told(open)).toEqual({
      kind: 'undetermined',
      steps: [
        ['unmarried-on-aid', 'met', false],
        ['partner-on-section-22', 'unknown', true]
      ]
    })
  })

  test('and applied during covid, so that one or the other spares: none of them alone', () => {
    expect(told({ ...open, on: '2020-04-01', appliedOn: '2020-03-20' })).toEqual({
      kind: 'notCovered',
      steps: [
        ['unmarried-on-aid', 'met', false],
        ['partner-on-section-22', 'unknown', false],
        ['applied-during-covid', 'unknown', false]
      ]
    })
  })
})

describe('each step shows what its provision looks at', () => {
  test('the benefits of both, and what is not known as unknown', () => {
    const both = { benefit: 'kontanthjaelp', spouse: 'none' }
    expect(stepOf(couple, 'couple-on-aid')?.inputs).toEqual(both)
    expect(stepOf({ ...couple, spouse: { benefit: 'unknown' } }, 'couple-on-aid')?.inputs).toEqual({
      ...both,
      spouse: 'unknown'
    })
    const { spouse: _, ...alone } = couple
    expect(stepOf(alone, 'couple-on-aid')?.inputs).toEqual({ ...both, spouse: 'unknown' })
  })

  test('the child, and the child benefit', () => {
    const { on, maintenanceDuty, childBenefit, ...open } = onSection22
    const inputs = { on, maintenanceDuty, childBenefit }
    expect(stepOf(onSection22, 'spared-for-child-benefit')?.inputs).toEqual(inputs)
    expect(stepOf({ on, ...open }, 'spared-for-child-benefit')?.inputs).toEqual({
      on,
      maintenanceDuty: 'unknown',
      childBenefit: 'unknown'
    })
  })

  test('what was before the marriage', () => {
    const { reducedBeforeMarriage, coupleYearOfAid, ...open } = couple
    expect(stepOf(couple, 'reduced-since-before-marriage')?.inputs).toEqual({
      reducedBeforeMarriage,
      coupleYearOfAid
    })
    expect(stepOf(open, 'reduced-since-before-marriage')?.inputs).toEqual({
      reducedBeforeMarriage: 'unknown',
      coupleYearOfAid: 'unknown'
    })
  })

  test('how the aid is computed', () => {
    const { computedUnder26Stk2: _, ...open } = unmarried
    expect(stepOf(unmarried, 'partner-on-section-22')?.inputs).toEqual({ computedUnder26Stk2: 'no' })
    expect(stepOf(open, 'partner-on-section-22')?.inputs).toEqual({ computedUnder26Stk2: 'unknown' })
  })

  test('when aid was applied for, and from when the person is covered', () => {
    const applied = { ...unmarried, on: '2020-04-01', appliedOn: '2020-03-20' }
    const inputs = { on: '2020-04-01', appliedOn: '2020-03-20' }
    expect(stepOf(applied, 'applied-during-covid')).toMatchObject({
      inputs,
      value: { coveredFrom: '2020-09-09' },
      citations: ['aktivloven/13h/1']
    })
    const before = stepOf({ ...applied, appliedOn: '2020-03-08' }, 'applied-during-covid')
    expect(before).toMatchObject({ outcome: 'notMet', inputs: { appliedOn: '2020-03-08' } })
    expect(before).not.toHaveProperty('value')
    const { appliedOn: _, ...open } = applied
    expect(stepOf(open, 'applied-during-covid')?.inputs).toEqual({ on: '2020-04-01', appliedOn: 'unknown' })
  })
})

// LOV 1413/2016 of 30 November 2016 is applied from the 1st after that.
describe('what LOV 1413/2016 brought', () => {
  test.each([
    ['2016-11-30', false],
    ['2016-12-01', true]
  ])('on %s § 13 f, stk. 7, 3. pkt. is looked at: %s', (on, looked) => {
    const step = stepOf({ ...unmarried, on, computedUnder26Stk2: 'yes' }, 'partner-on-section-22')
    expect(step?.citations).toEqual(looked ? ['aktivloven/13f/7/3'] : undefined)
    expect(evaluationOf({ ...unmarried, on, computedUnder26Stk2: 'yes' }).kind).toBe(
      looked ? 'notCovered' : 'decided'
    )
  })

  test.each([
    ['2016-11-30', true],
    ['2016-12-01', false]
  ])('on %s the child benefit is judged by the first wording of stk. 4: %s', (on, first) => {
    const step = stepOf({ ...onSection22, on }, 'spared-for-child-benefit')
    expect(step?.citations.includes('aktivloven/13f/4')).toBe(first)
    expect(stepOf({ ...couple, on }, 'couple-on-aid')?.citations).not.toContain('aktivloven/13f/4')
  })
})

test('a benefit by a name of another time is warned of, with the name that it had', () => {
  const { warnings } = evaluationOf({ ...onSection22, benefit: 'sho-ydelse' })
  expect(warnings).toMatchObject([
    {
      path: 'facts.benefit',
      code: 'name-of-another-time',
      message: {
        en: expect.stringContaining('integrationsydelse'),
        da: expect.stringContaining('integrationsydelse')
      }
    }
  ])
})
