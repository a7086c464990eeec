import { describe, expect, test } from 'vitest'
import { assessExemption, type ExemptionFacts, explain } from '../../src/index.js'
import { exemptionCases } from './exemption-cases.js'

/** The criterion that the board's own reason names, by case; E-numbers of the handbook's table beside them. */
const reasonOfTheBoard = {
  'sag-82': 'considerations-too-extensive', // E2
  'sag-104': 'no-present-capacity', // E7
  'sag-20': 'limits-and-no-clarification-possible', // E6
  'sag-42': 'limits-and-no-clarification-possible', // E6
  'sag-40': 'rehabilitation-begun', // E1
  'sag-125': 'fully-effective-without-limits', // E13
  'sag-103': 'fully-effective-without-limits', // E13
  'sag-7': 'capacity-in-doubt', // E5
  'sag-22': 'social-problems-too-heavy', // E8
  'sag-187': 'only-language-or-education', // E9
  'sag-70': 'health-problems-not-described', // E11
  'sag-23': 'health-problems-not-described', // E11
  '6-17-a': 'effectiveness-substantially-reduced', // E3
  '6-17-b': 'short-hours-fully-effective' // E4
} as const

test('every published case is there, once', () => {
  expect(exemptionCases.map(({ id }) => id)).toEqual(Object.keys(reasonOfTheBoard))
})

describe('the facts indicate what the board found, for the reason that the board gave', () => {
  test.each(exemptionCases)('$id: $board', ({ id, facts, asOf, board }) => {
    expect(assessExemption(facts, { asOf })).toMatchObject({
      kind: 'decided',
      value: { indication: board, criterion: reasonOfTheBoard[id as keyof typeof reasonOfTheBoard] },
      hinges: []
    })
  })
})

test('where the board found that the file did not suffice, both kinds of information are to be obtained', () => {
  for (const { facts, asOf, board } of exemptionCases) {
    const evaluation = assessExemption(facts, { asOf })
    const obtain = evaluation.kind === 'decided' ? evaluation.value.obtain : []
    if (board === 'insufficiently-informed')
      expect(obtain).toEqual(expect.arrayContaining(['medical-information', 'offer-describing-capacity']))
    else expect(obtain).toEqual([])
  }
})

test('case 40: exempt from the day it began; the day is not printed, and none is invented', () => {
  const { facts, asOf } = exemptionCases.find(({ id }) => id === 'sag-40') ?? expect.fail()
  const evaluation = assessExemption(facts, { asOf })
  expect(evaluation.kind === 'decided' && 'exemptFrom' in evaluation.value).toBe(false)
  expect(explain(evaluation, { language: 'da', format: 'text' })).toContain('Dagen fremgår ikke')
})

test('case 7: the placement that began after the assessment does not count, and is listed', () => {
  const { facts, asOf } = exemptionCases.find(({ id }) => id === 'sag-7') ?? expect.fail()
  expect(assessExemption(facts, { asOf })).toMatchObject({ value: { afterAssessment: ['facts.offers[1]'] } })
})

describe('what the order of weight was drawn from', () => {
  const caseOf = (id: string) => exemptionCases.find((each) => each.id === id) ?? expect.fail()
  const assess = (id: string, changes: Partial<ExemptionFacts>) => {
    const { facts, asOf } = caseOf(id)
    const evaluation = assessExemption({ ...facts, ...changes }, { asOf })
    if (evaluation.kind !== 'decided') return expect.fail(evaluation.kind)
    return evaluation.value
  }

  test('case 187: nothing current is on the file, yet no limit is stated, and she is not exempt', () => {
    expect(assess('sag-187', {})).toMatchObject({
      indication: 'not-exempt',
      reasons: ['only-language-or-education']
    })
    // With a stated limit the same file does not suffice.
    expect(
      assess('sag-187', { problems: { health: 'yes', social: 'no', languageOrEducation: 'yes' } })
    ).toMatchObject({ indication: 'insufficiently-informed' })
  })

  test.each(['sag-103', 'sag-125'])('%s: E13 before E11', (id) => {
    const offers = caseOf(id).facts.offers.map((offer) => ({ ...offer, describesCapacity: 'no' as const }))
    const { indication, criterion, reasons } = assess(id, { offers })
    expect({ indication, criterion }).toEqual({
      indication: 'not-exempt',
      criterion: 'fully-effective-without-limits'
    })
    expect(reasons).toContain('health-problems-not-described')
  })

  test('case 22: E8 before E11', () => {
    const problems = { health: 'yes', social: 'five-hours-out-of-reach', languageOrEducation: 'no' } as const
    const { indication, reasons } = assess('sag-22', { problems })
    expect(indication).toBe('exempt')
    expect(reasons.slice(0, 2)).toEqual(['social-problems-too-heavy', 'health-problems-not-described'])
  })
})
