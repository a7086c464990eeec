import { describe, expect, test } from 'vitest'
import {
  assessSicknessDocumentation,
  determineEarningPeriod,
  type SicknessDocumentationFacts,
  type SicknessEvidence
} from '../../src/index.js'
import { acceptedAbsence } from './usual-facts.js'

/** The file holds nothing, and the municipality has neither accepted nor sanctioned anything. */
const nothing: Partial<SicknessDocumentationFacts> = { evidence: [], accepted: 'no', sanctioned: 'no' }
const options = { asOf: '2018-01-01' }
const assess = (changes: Partial<SicknessDocumentationFacts>) =>
  assessSicknessDocumentation({ ...acceptedAbsence, ...changes }, options)
const value = (changes: Partial<SicknessDocumentationFacts>) => {
  const evaluation = assess(changes)
  if (evaluation.kind !== 'decided') throw new Error(JSON.stringify(evaluation))
  return evaluation.value
}
const asked = (changes: Partial<SicknessDocumentationFacts>): string[] => {
  const evaluation = assess(changes)
  return evaluation.kind === 'undetermined' ? evaluation.missing.map(({ path }) => path) : [evaluation.kind]
}

describe('the board’s cases', () => {
  test('62: absence that was registered and accepted, without medical proof, is documented', () => {
    expect(value({})).toEqual({
      finding: 'documented',
      reasons: ['registered-and-accepted', 'registered-and-not-sanctioned'],
      obtain: [],
      documented: 'yes'
    })
  })

  test('149: a status certificate for some of it, and notes and attendance lists that were never sanctioned', () => {
    expect(value({ evidence: ['status-certificate'], accepted: 'unknown' })).toMatchObject({
      finding: 'documented',
      reasons: ['medical-evidence']
    })
    for (const each of ['medical-certificate', 'other-medical-information'] as const)
      expect(value({ evidence: [each], accepted: 'no', sanctioned: 'yes' })).toMatchObject({
        finding: 'documented',
        reasons: ['medical-evidence']
      })
    for (const each of ['absence-registered', 'offer-absence-list'] as const)
      expect(value({ evidence: [each], accepted: 'unknown' })).toMatchObject({
        finding: 'documented',
        reasons: ['registered-and-not-sanctioned']
      })
  })

  test('201: the citizen’s own signed declarations sufficed', () => {
    const evidence: SicknessEvidence[] = ['signed-declarations']
    expect(value({ evidence, accepted: 'unknown', sanctioned: 'unknown' })).toMatchObject({
      finding: 'documented',
      reasons: ['signed-declarations'],
      documented: 'yes'
    })
  })

  // 1 week of sick leave after the operation, otherwise fit for work.
  test('9: the days that the medical information contradicts are not documented', () => {
    expect(value({ contradicted: 'yes' })).toEqual({
      finding: 'not-documented',
      reasons: ['contradicted-by-medical-information'],
      obtain: [],
      documented: 'no'
    })
  })
})

describe('acceptance', () => {
  test('by postponing the date because of medical information that was obtained', () => {
    expect(value({ ...nothing, postponedOnMedicalInformation: 'yes' })).toMatchObject({
      finding: 'documented',
      reasons: ['postponed-on-medical-information']
    })
  })

  test('is none where nothing is registered: not being sanctioned says nothing then', () => {
    expect(value(nothing)).toEqual({
      finding: 'insufficiently-informed',
      reasons: ['no-evidence'],
      obtain: ['absence-registered', 'offer-absence-list', 'signed-declarations', 'medical-certificate'],
      documented: 'unknown'
    })
  })

  test('refused, and the absence sanctioned, without a basis for setting it aside: not settled either way', () => {
    expect(value({ accepted: 'no', sanctioned: 'yes' })).toEqual({
      finding: 'insufficiently-informed',
      reasons: ['registered-but-not-accepted'],
      obtain: ['signed-declarations', 'medical-certificate'],
      documented: 'unknown'
    })
    expect(
      value({ accepted: 'no', sanctioned: 'yes', evidence: ['absence-registered', 'medical-certificate'] })
        .finding
    ).toBe('documented')
  })
})

describe('doubt', () => {
  test('that was not pursued at once cannot be held against the citizen', () => {
    for (const doubt of ['none', 'pursued-at-once-and-cleared', 'not-pursued'] as const) {
      expect(value({ doubt })).toEqual(value({}))
      expect(value({ ...nothing, doubt })).toEqual(value(nothing))
    }
  })

  test('that was pursued and confirmed is a basis for setting sickness aside, whatever was accepted', () => {
    const evidence: SicknessEvidence[] = ['signed-declarations', 'medical-certificate']
    expect(
      value({ doubt: 'pursued-and-confirmed', evidence, postponedOnMedicalInformation: 'yes' })
    ).toMatchObject({
      finding: 'not-documented',
      reasons: ['doubt-confirmed'],
      documented: 'no'
    })
  })
})

describe('what is not known is asked for where it matters', () => {
  test('whether absence was accepted or sanctioned', () => {
    expect(asked({ accepted: 'unknown', sanctioned: 'unknown' })).toEqual([
      'facts.accepted',
      'facts.sanctioned'
    ])
    expect(asked({ accepted: 'unknown', sanctioned: 'yes' })).toEqual(['facts.accepted'])
    expect(asked({ sanctioned: 'unknown' })).toEqual(['decided'])
    expect(asked({ evidence: ['medical-certificate'], accepted: 'unknown', sanctioned: 'unknown' })).toEqual([
      'decided'
    ])
  })

  test('whether it is contradicted or doubted, and what the file holds', () => {
    expect(asked({ contradicted: 'unknown' })).toEqual(['facts.contradicted'])
    expect(asked({ doubt: 'unknown' })).toEqual(['facts.doubt'])
    expect(asked({ evidence: 'unknown' })).toEqual(['facts.evidence'])
    // Refused and sanctioned, only medical evidence or a declaration documents it; otherwise registration can do so too.
    expect(asked({ evidence: 'unknown', accepted: 'no', sanctioned: 'yes' })).toEqual(['facts.evidence'])
    expect(asked({ evidence: 'unknown', accepted: 'unknown', sanctioned: 'yes' })).toEqual([
      'facts.evidence',
      'facts.accepted'
    ])
    expect(asked({ contradicted: 'unknown', doubt: 'pursued-and-confirmed' })).toEqual(['decided'])
    expect(asked({ ...nothing, postponedOnMedicalInformation: 'unknown' })).toEqual([
      'facts.postponedOnMedicalInformation'
    ])
  })
})

test('the answer is what determineEarningPeriod takes for the ground', () => {
  const lapse = (changes: Partial<SicknessDocumentationFacts>) => {
    const ground = { kind: 'sickness', from: '2018-03-01', to: '2018-03-10' } as const
    const evaluation = determineEarningPeriod(
      {
        lapseDate: '2018-11-01',
        notice: 'sent-in-time',
        grounds: [{ ...ground, documented: value(changes).documented }]
      },
      { asOf: '2018-10-01' }
    )
    return evaluation.kind === 'decided' ? evaluation.value.lapseDate : evaluation.kind
  }
  expect(lapse({})).toBe('2018-12-01')
  expect(lapse({ contradicted: 'yes' })).toBe('2018-11-01')
  expect(lapse(nothing)).toBe('undetermined')
})

describe('what cannot be', () => {
  test.each([
    [{ evidence: ['note'] }, 'facts.evidence[0]: unknown-value'],
    [{ doubt: 'some' }, 'facts.doubt: unknown-value'],
    [{ contradicted: undefined }, 'facts.contradicted: required'],
    [{ acceptted: 'yes' }, 'facts.acceptted: unknown-key']
  ])('%j', (changes, expected) => {
    const evaluation = assessSicknessDocumentation(
      { ...acceptedAbsence, ...changes } as SicknessDocumentationFacts,
      options
    )
    expect(
      evaluation.kind === 'invalid' && evaluation.issues.map(({ path, code }) => `${path}: ${code}`)
    ).toEqual([expected])
  })

  test('accepted and sanctioned all the same is told', () => {
    expect(assess({ sanctioned: 'yes' })).toMatchObject({
      value: { finding: 'documented' },
      warnings: [{ path: 'facts.sanctioned', code: 'accepted-and-sanctioned' }]
    })
    expect(assess({})).not.toHaveProperty('warnings')
    expect(assess({ accepted: 'no', sanctioned: 'yes' })).not.toHaveProperty('warnings')
  })
})
