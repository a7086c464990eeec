import { describe, expect, test } from 'vitest'
import { assessSicknessDocumentation, type SicknessDocumentationFacts, type Step } from '../../src/index.js'
import { stepIn } from '../evaluated.js'
import { acceptedAbsence } from './usual-facts.js'

const stepOf = (changes: Partial<SicknessDocumentationFacts>, rule: string): Step | undefined =>
  stepIn(assessSicknessDocumentation({ ...acceptedAbsence, ...changes }, { asOf: '2018-01-01' }), rule)

describe('how absence was accepted', () => {
  const silent = { accepted: 'no', sanctioned: 'yes', postponedOnMedicalInformation: 'no' } as const

  test.each([
    [{}, 'said'],
    [{ ...silent, postponedOnMedicalInformation: 'yes' }, 'postponed'],
    [{ ...silent, sanctioned: 'no' }, 'not-sanctioned'],
    [{ ...silent, sanctioned: 'no', evidence: ['offer-absence-list'] }, 'not-sanctioned']
  ] as const)('%j: %s', (changes, how) => {
    const step = stepOf(changes as Partial<SicknessDocumentationFacts>, 'sickness-acceptance')
    expect(step).toMatchObject({ outcome: 'met', value: { how } })
  })

  test.each([
    [silent, 'notMet'],
    [{ ...silent, sanctioned: 'no', evidence: ['medical-certificate'] }, 'notMet'],
    [{ ...silent, sanctioned: 'unknown' }, 'unknown'],
    [{ ...silent, accepted: 'unknown' }, 'unknown'],
    [{ ...silent, postponedOnMedicalInformation: 'unknown' }, 'unknown'],
    [{ ...silent, evidence: 'unknown' }, 'unknown']
  ] as const)('or not: %j is %s', (changes, outcome) => {
    const step = stepOf(changes as Partial<SicknessDocumentationFacts>, 'sickness-acceptance')
    expect(step?.outcome).toBe(outcome)
    expect(step).not.toHaveProperty('value')
    expect(Object.keys(step?.inputs ?? {})).toEqual(['accepted', 'sanctioned', 'postponed'])
  })
})

test.each([
  ['unknown', 'unknown', false],
  [[], 'notMet', false],
  [['medical-certificate'], 'met', false],
  [['signed-declarations'], 'met', true]
] as const)(
  'evidence %j is %s; the board’s study, 3.3.2 is of signed declarations',
  (evidence, outcome, cited) => {
    const given = evidence === 'unknown' ? evidence : [...evidence]
    const step = stepOf({ evidence: given }, 'sickness-evidence')
    expect(step).toMatchObject({ outcome, inputs: { evidence: given } })
    expect(step?.citations.includes('undersoegelse-2018/3.3.2')).toBe(cited)
  }
)

test.each([
  ['none', 'met'],
  ['pursued-at-once-and-cleared', 'met'],
  ['not-pursued', 'met'],
  ['pursued-and-confirmed', 'notMet'],
  ['unknown', 'unknown']
] as const)('a doubt that is %s is %s', (doubt, outcome) => {
  expect(stepOf({ doubt }, 'sickness-doubt')).toMatchObject({ outcome, inputs: { doubt } })
})

test.each([
  ['yes', 'notMet'],
  ['no', 'met'],
  ['unknown', 'unknown']
] as const)('that medical information contradicts it: %s is %s', (contradicted, outcome) => {
  expect(stepOf({ contradicted }, 'sickness-contradiction')).toMatchObject({
    outcome,
    inputs: { contradicted }
  })
})

test('the finding settles it, or is open', () => {
  expect(stepOf({}, 'sickness-finding')).toMatchObject({ outcome: 'computed', decisive: true, inputs: {} })
  const open = stepOf({ evidence: 'unknown', accepted: 'unknown' }, 'sickness-finding')
  expect(open).toMatchObject({ outcome: 'unknown', decisive: true })
})
