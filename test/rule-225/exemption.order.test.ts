import { describe, expect, test } from 'vitest'
import type { ExemptionCriterion, ExemptionFacts } from '../../src/index.js'
import { certificate, file, found, offer, problems } from './exemption-given.js'

/**
 * The order of weight, by hand from the handbook's 10.1: "E1; then E7, E8; E2, E3; E5, E6; then E4, E13, E14; then E9,
 * E10; E11, E12, E15, E17".
 */
const order: readonly ExemptionCriterion[] = [
  'rehabilitation-begun', // E1
  'no-present-capacity', // E7
  'social-problems-too-heavy', // E8
  'considerations-too-extensive', // E2
  'effectiveness-substantially-reduced', // E3
  'capacity-in-doubt', // E5
  'limits-and-no-clarification-possible', // E6
  'short-hours-fully-effective', // E4
  'fully-effective-without-limits', // E13
  'tested-only-against-needs', // E14
  'only-language-or-education', // E9
  'only-short-illness', // E10
  'health-problems-not-described', // E11
  'meaning-for-work-not-described', // E12
  'no-current-information', // E15
  'new-information-not-looked-into' // E17
]

const effective = offer({ attendedHours: 20, effectiveness: 'fully-effective', needsMet: 'no' })
const against = offer({ effectiveness: 'not-fully-effective', needsMet: 'no' })
const needs = (met: 'yes' | 'no') => ({
  considerations: { needs: ['working-time' as const], canBeMetOnOrdinaryLabourMarket: met }
})
const begun = { rehabilitation: { status: 'preparatory-part-begun' as const } }
const noCapacity = { medicalInformation: [certificate('yes', 'no-present-capacity')] }
const heavy = problems({ social: 'five-hours-out-of-reach' })
const slow = { offers: [offer({ effectiveness: 'substantially-reduced' })] }
const doubt = { clarification: { inDoubt: 'yes' as const, status: 'not-begun' as const } }
const doubtWithout = { clarification: { inDoubt: 'yes' as const, status: 'cannot-be-carried-out' as const } }
const without = { clarification: { inDoubt: 'no' as const, status: 'cannot-be-carried-out' as const } }
const limits = { medicalInformation: [certificate('yes', 'substantial-limits')] }
const old = { medicalInformation: [certificate('no', 'illness')] }
const stated = problems({ health: 'yes' })
const short = problems({ health: 'only-short-not-serious' })
const language = problems({ languageOrEducation: 'yes' })
const fresh = { newInformation: [{ about: 'other' as const, lookedInto: 'no' as const }] }

/** A file in which both of two neighbours are met. */
const neighbours: [ExemptionCriterion, ExemptionCriterion, Partial<ExemptionFacts>][] = [
  ['rehabilitation-begun', 'no-present-capacity', { ...begun, ...noCapacity }],
  ['no-present-capacity', 'social-problems-too-heavy', { ...noCapacity, ...heavy }],
  ['social-problems-too-heavy', 'considerations-too-extensive', { ...heavy, ...needs('no') }],
  ['considerations-too-extensive', 'effectiveness-substantially-reduced', { ...needs('no'), ...slow }],
  ['effectiveness-substantially-reduced', 'capacity-in-doubt', { ...slow, ...doubt }],
  ['capacity-in-doubt', 'limits-and-no-clarification-possible', { ...doubtWithout, ...limits }],
  [
    'limits-and-no-clarification-possible',
    'short-hours-fully-effective',
    { ...without, ...limits, ...needs('yes'), offers: [effective] }
  ],
  ['short-hours-fully-effective', 'fully-effective-without-limits', { ...needs('yes'), offers: [effective] }],
  ['fully-effective-without-limits', 'tested-only-against-needs', { offers: [effective] }],
  ['tested-only-against-needs', 'only-language-or-education', { offers: [against], ...language }],
  ['meaning-for-work-not-described', 'no-current-information', { ...stated, ...old }],
  ['no-current-information', 'new-information-not-looked-into', { ...stated, ...fresh }]
]

describe('of two neighbours that are both met the weightier decides', () => {
  test.each(neighbours)('%s before %s', (weightier, lighter, changes) => {
    for (const classification of ['job-ready', 'education-ready', 'activity-ready'] as const) {
      const { criterion, reasons } = found(file({ classification, ...changes }))
      const both = reasons.filter((reason) => reason === weightier || reason === lighter)
      expect(both).toEqual([weightier, lighter])
      if (weightier !== 'no-current-information') expect(criterion).toBe(weightier)
      expect(criterion).toBe(reasons[0])
    }
  })

  test('language alone and an illness exclude each other, and so do an illness undescribed and documented', () => {
    expect(
      found(file(problems({ languageOrEducation: 'yes', health: 'only-short-not-serious' }))).reasons
    ).not.toContain('only-language-or-education')
    expect(found(file(short)).reasons).not.toContain('health-problems-not-described')
    expect(found(file({ ...stated, medicalInformation: [] })).reasons).not.toContain(
      'meaning-for-work-not-described'
    )
    expect(found(file({ ...stated, ...old })).reasons).not.toContain('health-problems-not-described')
  })

  test('all that are met are told, in the order of weight', () => {
    const everything = file({
      ...begun,
      ...needs('no'),
      ...doubt,
      problems: { health: 'yes', social: 'five-hours-out-of-reach', languageOrEducation: 'yes' },
      offers: [offer({ effectiveness: 'substantially-reduced' }), effective],
      ...fresh
    })
    const { reasons } = found(everything)
    expect(reasons.length).toBeGreaterThan(8)
    expect(reasons).toEqual(order.filter((criterion) => reasons.includes(criterion)))
  })
})

/** A file in which a criterion is the weightiest that is met, with what it indicates by the handbook's table. */
const alone: Record<ExemptionCriterion, [string, Partial<ExemptionFacts>]> = {
  'rehabilitation-begun': ['exempt', begun],
  'no-present-capacity': ['exempt', noCapacity],
  'social-problems-too-heavy': ['exempt', heavy],
  'considerations-too-extensive': ['exempt', needs('no')],
  'effectiveness-substantially-reduced': ['exempt', slow],
  'capacity-in-doubt': ['exempt', doubt],
  'limits-and-no-clarification-possible': ['exempt', { ...without, ...limits }],
  'short-hours-fully-effective': ['not-exempt', { ...needs('yes'), offers: [effective] }],
  'fully-effective-without-limits': ['not-exempt', { offers: [effective] }],
  'tested-only-against-needs': ['not-exempt', { offers: [against] }],
  'only-language-or-education': ['not-exempt', language],
  'only-short-illness': ['not-exempt', short],
  'health-problems-not-described': ['insufficiently-informed', stated],
  'meaning-for-work-not-described': [
    'insufficiently-informed',
    { ...stated, medicalInformation: [certificate('yes', 'illness')] }
  ],
  'no-current-information': ['insufficiently-informed', problems({ social: 'yes' })],
  'new-information-not-looked-into': [
    'insufficiently-informed',
    { ...stated, ...fresh, medicalInformation: [certificate('yes', 'effect-on-work-capacity')] }
  ]
}

describe('E16 has no independent weight', () => {
  test.each(order)('%s decides alike whatever the classification', (criterion) => {
    const [indication, changes] = alone[criterion]
    for (const classification of ['job-ready', 'education-ready', 'activity-ready', 'unknown'] as const)
      expect(found(file({ classification, ...changes }))).toMatchObject({ indication, criterion })
  })

  test('where nothing decides, the activity-ready are insufficiently informed and the others not exempt', () => {
    const nothing = (classification: ExemptionFacts['classification']) => found(file({ classification }))
    expect(nothing('activity-ready')).toEqual({
      indication: 'insufficiently-informed',
      criterion: 'none',
      reasons: [],
      obtain: ['offer-describing-capacity'],
      decidedBy: 'municipality',
      afterAssessment: []
    })
    for (const classification of ['job-ready', 'education-ready'] as const)
      expect(nothing(classification)).toMatchObject({
        indication: 'not-exempt',
        criterion: 'none',
        obtain: []
      })
  })
})
