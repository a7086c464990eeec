import { describe, expect, test } from 'vitest'
import { assessExemption, type ExemptionFacts, type Step } from '../../src/index.js'
import { stepsIn } from '../evaluated.js'
import { asOf, certificate, file, offer, problems } from './exemption-given.js'

const stepsOf = (facts: ExemptionFacts): Step[] => stepsIn(assessExemption(facts, { asOf }))
const stepOf = (changes: Partial<ExemptionFacts>, rule: string): Step | undefined =>
  stepsOf(file(changes)).find((step) => step.rule === `exemption-${rule}`)

const noProblems = { health: 'no', social: 'no', languageOrEducation: 'no' }
const capacity = { offers: 0, leastHoursAWeek: 5, reachesFiveHoursAWeek: 'no', limitsIndicated: 'no' }
const counted = { ...noProblems, medicalInformation: 0, offers: 0, newInformation: 0 }

test('where nothing decides, every criterion is told in the order of weight, with what it looks at', () => {
  expect(stepsOf(file({})).map(({ rule, outcome, inputs }) => [rule.slice(10), outcome, inputs])).toEqual([
    ['rehabilitation-begun', 'notMet', { status: 'none' }],
    ['no-present-capacity', 'notMet', { medicalInformation: 0 }],
    ['social-problems-too-heavy', 'notMet', { social: 'no' }],
    ['considerations-too-extensive', 'notMet', { considerations: 'none' }],
    ['effectiveness-substantially-reduced', 'notMet', capacity],
    ['capacity-in-doubt', 'notMet', { inDoubt: 'no', status: 'not-begun' }],
    ['limits-and-no-clarification-possible', 'notMet', { status: 'not-begun', medicalInformation: 0 }],
    ['short-hours-fully-effective', 'notMet', { considerations: 'none', ...capacity }],
    ['fully-effective-without-limits', 'notMet', capacity],
    ['tested-only-against-needs', 'notMet', capacity],
    ['only-language-or-education', 'notMet', noProblems],
    ['only-short-illness', 'notMet', noProblems],
    ['health-problems-not-described', 'notMet', counted],
    ['meaning-for-work-not-described', 'notMet', counted],
    ['no-current-information', 'notMet', counted],
    ['new-information-not-looked-into', 'notMet', counted],
    ['classification', 'computed', { classification: 'job-ready' }],
    ['indication', 'computed', { criterion: 'none' }]
  ])
})

test('entries of the file are counted, and considerations shown as they are', () => {
  const considerations = { needs: ['tasks' as const], canBeMetOnOrdinaryLabourMarket: 'yes' as const }
  const changes: Partial<ExemptionFacts> = {
    considerations,
    offers: [offer({}), offer({})],
    medicalInformation: [certificate('yes', 'illness')],
    newInformation: [{ about: 'other', lookedInto: 'yes' }]
  }
  expect(stepOf(changes, 'considerations-too-extensive')?.inputs).toEqual(considerations)
  expect(stepOf(changes, 'short-hours-fully-effective')?.inputs).toEqual({
    ...considerations,
    ...capacity,
    offers: 2
  })
  expect(stepOf(changes, 'no-present-capacity')?.inputs).toEqual({ medicalInformation: 1 })
  expect(stepOf(changes, 'limits-and-no-clarification-possible')?.inputs).toMatchObject({
    medicalInformation: 1
  })
  expect(stepOf(changes, 'new-information-not-looked-into')?.inputs).toEqual({
    ...noProblems,
    medicalInformation: 1,
    offers: 2,
    newInformation: 1
  })
})

describe('the classification decides only where nothing else does', () => {
  test('then its step and that of the indication are the decisive ones', () => {
    const decisive = stepsOf(file({})).filter((step) => step.decisive)
    expect(decisive.map(({ rule }) => rule)).toEqual(['exemption-classification', 'exemption-indication'])
    expect(stepOf({}, 'indication')).toHaveProperty('value')
  })

  test('and is not told where a criterion has decided', () => {
    const changes = {
      rehabilitation: { status: 'preparatory-part-begun' }
    } as unknown as Partial<ExemptionFacts>
    const steps = stepsOf(file(changes))
    expect(steps.filter((step) => step.decisive).map(({ rule }) => rule)).toEqual([
      'exemption-rehabilitation-begun',
      'exemption-indication'
    ])
    expect(steps.map(({ rule }) => rule)).not.toContain('exemption-classification')
    // Of what weighs less, only what is met would be told: here nothing.
    expect(steps).toHaveLength(3)
  })

  test('is open with the indication where a fact is missing', () => {
    const changes = problems({ social: 'unknown' })
    expect(stepOf(changes, 'social-problems-too-heavy')?.outcome).toBe('unknown')
    expect(stepOf(changes, 'classification')).toMatchObject({
      outcome: 'unknown',
      inputs: { classification: 'job-ready' }
    })
    const indication = stepOf(changes, 'indication')
    expect(indication).toMatchObject({ outcome: 'unknown', decisive: true })
    expect(indication).not.toHaveProperty('value')
  })
})

test('of what weighs less than the criterion that decides only what is met is told', () => {
  // E7 decides; of those below it E5 alone is met.
  const changes: Partial<ExemptionFacts> = {
    ...problems({ health: 'yes' }),
    medicalInformation: [certificate('yes', 'no-present-capacity')],
    clarification: { inDoubt: 'yes', status: 'begun' }
  }
  expect(stepsOf(file(changes)).map(({ rule, outcome }) => [rule.slice(10), outcome])).toEqual([
    ['rehabilitation-begun', 'notMet'],
    ['no-present-capacity', 'met'],
    ['capacity-in-doubt', 'met'],
    ['indication', 'computed']
  ])
})

describe('from when', () => {
  test('is told with the day of the rehabilitation, or of the doubt', () => {
    const rehabilitation = { status: 'preparatory-part-begun', begunOn: '2018-02-01' } as const
    expect(stepOf({ rehabilitation }, 'from')).toMatchObject({
      outcome: 'computed',
      inputs: { criterion: 'rehabilitation-begun' },
      value: '2018-02-01'
    })
    const clarification = { inDoubt: 'yes', status: 'begun', since: '2018-03-01' } as const
    expect(stepOf({ clarification }, 'from')).toMatchObject({
      inputs: { criterion: 'capacity-in-doubt' },
      value: '2018-03-01'
    })
  })

  test('is not known without a day, and not asked of other criteria', () => {
    const step = stepOf({ clarification: { inDoubt: 'yes', status: 'begun' } }, 'from')
    expect(step).toMatchObject({ outcome: 'unknown', inputs: { criterion: 'capacity-in-doubt' } })
    expect(step).not.toHaveProperty('value')
    expect(stepOf({}, 'from')).toBeUndefined()
  })
})

test('what came after the assessment is named, by field and by group', () => {
  const changes: Partial<ExemptionFacts> = {
    assessedOn: '2018-03-01',
    medicalInformation: [
      certificate('yes', 'illness'),
      { ...certificate('yes', 'illness'), obtainedOn: '2018-03-02' },
      { ...certificate('yes', 'illness'), obtainedOn: '2018-03-01' }
    ],
    offers: [offer({ from: '2018-03-02' })],
    newInformation: [{ about: 'health', on: '2018-03-02', lookedInto: 'yes' }],
    clarification: { inDoubt: 'yes', status: 'begun', since: '2018-03-02' }
  }
  expect(stepOf(changes, 'after-assessment')).toMatchObject({
    outcome: 'computed',
    inputs: {
      assessedOn: '2018-03-01',
      groups: ['medicalInformation', 'offers', 'clarification', 'newInformation']
    },
    value: [
      'facts.medicalInformation[1]',
      'facts.offers[0]',
      'facts.clarification',
      'facts.newInformation[0]'
    ]
  })
  expect(stepOf(changes, 'capacity-in-doubt')?.inputs).toEqual({ inDoubt: 'no', status: 'not-begun' })
  expect(stepOf({}, 'after-assessment')).toBeUndefined()
})

test('after the repeal there is nothing to be exempt from', () => {
  const steps = assessExemption(file({ assessedOn: '2025-07-01' }), { asOf: '2025-08-01' })
  expect(steps).toMatchObject({
    kind: 'notCovered',
    reason: 'repealed',
    steps: [
      { rule: 'exemption-in-force', outcome: 'notMet', decisive: true, inputs: { assessedOn: '2025-07-01' } },
      { rule: 'exemption-indication', outcome: 'notReached', inputs: {} }
    ]
  })
  expect(assessExemption(file({ assessedOn: '2025-06-30' }), { asOf: '2025-08-01' }).kind).toBe('decided')
})
