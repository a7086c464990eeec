import { describe, expect, test } from 'vitest'
import { type AnalysisFormFacts, factsSchemaOf, toAnalysisForm } from '../../../src/index.js'
import { case82, case108, case160, case216, options } from './form-cases.js'

const issues = (facts: unknown): string[] => {
  const evaluation = toAnalysisForm(facts as AnalysisFormFacts, options)
  return evaluation.kind === 'invalid' ? evaluation.issues.map(({ path, code }) => `${path}: ${code}`) : []
}
const messageOf = (facts: unknown): string => {
  const evaluation = toAnalysisForm(facts as AnalysisFormFacts, options)
  return evaluation.kind === 'invalid' ? (evaluation.issues[0]?.message.da ?? '') : evaluation.kind
}

describe('what only the form asks', () => {
  test.each([
    [{ caseNumber: '' }, 'caseNumber: text-length'],
    [{ caseNumber: ' ' }, 'caseNumber: text-length'],
    [{ caseNumber: 'x'.repeat(101) }, 'caseNumber: text-length'],
    [{ caseNumber: 17 }, 'caseNumber: wrong-type'],
    [{ caseNumber: undefined }, 'caseNumber: required'],
    [{ municipality: 'odense' }, 'municipality: unknown-value'],
    [{ municipality: '1011' }, 'municipality: unknown-value'],
    [{ municipality: 101 }, 'municipality: wrong-type'],
    [{ birthYear: 1879 }, 'birthYear: number-out-of-range'],
    [{ birthYear: 2018 }, 'birthYear: number-out-of-range'],
    [{ birthYear: 1980.5 }, 'birthYear: wrong-type'],
    [{ sex: 'unknown' }, 'sex: unknown-value'],
    [{ subject: 'open' }, 'subject: unknown-value'],
    [{ group: 'married' }, 'group: unknown-value'],
    [{ region: 'Fyn' }, 'region: unknown-key'],
    [{ extension: { postponements: ['2017-02-30'] } }, 'extension.postponements[0]: not-a-date'],
    [{ extension: { reasons: ['driving'] } }, 'extension.reasons[0]: unknown-value'],
    [{ work: { field: '91' } }, 'work.field: unknown-value'],
    [{ remarks: { '1.1': 'x' } }, 'remarks["1.1"]: unknown-key'],
    [{ remarks: { '3.3.4': 'x' } }, 'remarks["3.3.4"]: unknown-key'],
    [{ remarks: { '7.7': 'x'.repeat(2001) } }, 'remarks["7.7"]: text-length'],
    [{ exemption: { offers: [{}] } }, 'exemption.offers: too-many']
  ])('%j', (about, expected) => {
    expect(issues({ ...case108, about })).toEqual([`facts.about.${expected}`])
  })

  test('is told in words that name the field and what was expected', () => {
    expect(messageOf({ ...case108, about: { caseNumber: 17 } })).toBe(
      'facts.about.caseNumber: Fandt 17. Der forventes "…".'
    )
    expect(messageOf({ ...case108, about: { municipality: 'odense' } })).toMatch(/Fandt "odense".*koebenhavn/)
  })
})

describe('what is said against the review', () => {
  const job = (pay: object) => ({
    ...case160,
    review: { ...case160.review, job: { ...case160.review.job, pay } }
  })
  const sick = { ...case216.review.sickness, postponedOnMedicalInformation: 'yes' }
  const moved = { ...case216.review.decision, extension: { lapseDate: '2017-08-01' } }
  test.each([
    [case82, { classification: 'job-ready' }, 'classification'],
    [case108, { withoutCut: 'exempt' }, 'withoutCut'],
    [
      { review: { ...case82.review, decision: { ...case82.review.decision, exemption: 'not-exempt' } } },
      { withoutCut: 'exempt' },
      'withoutCut'
    ],
    [
      { review: { ...case108.review, decision: { on: '2017-03-15', requirement: { met: 'no' } } } },
      { withoutCut: 'requirement-met' },
      'withoutCut'
    ],
    [case108, { extension: { provision: 'sickness' } }, 'extension.provision'],
    [
      { review: { ...case216.review, sickness: sick } },
      { extension: { medicalInformationObtained: 'no' } },
      'extension.medicalInformationObtained'
    ],
    [
      { review: { ...case216.review, decision: moved } },
      { extension: { newDateComputed: 'no' } },
      'extension.newDateComputed'
    ],
    [case160, { work: { pay: 'no-pay-information' } }, 'work.pay'],
    [job({ level: 'no-pay' }), { work: { pay: 'monthly-pay' } }, 'work.pay'],
    [
      case82,
      { exemption: { offers: [{ attendedHours: 'not-stated' }] } },
      'exemption.offers[0].attendedHours'
    ]
  ])('%#: %j', (facts, about, expected) => {
    expect(issues({ ...facts, about })).toEqual([`facts.about.${expected}: said-otherwise`])
  })

  test('names both fields', () => {
    expect(messageOf({ ...case82, about: { classification: 'job-ready' } })).toBe(
      'facts.about.classification: Her står "job-ready", men i facts.review.exemption.classification står "activity-ready". De kan ikke begge være rigtige.'
    )
  })

  test('what is said alike is no contradiction', () => {
    expect(issues({ ...case82, about: { classification: 'activity-ready', withoutCut: 'exempt' } })).toEqual(
      []
    )
    expect(issues({ ...case108, about: { extension: { provision: 'education-etc' } } })).toEqual([])
  })
})

describe('the review’s own', () => {
  test('what a review refuses is refused, by the field in which it stands here', () => {
    const { period: _, ...review } = case108.review
    expect(issues({ review, about: {} })).toEqual(['facts.review.period: required'])
    expect(messageOf({ review, about: {} })).toContain('facts.review.decision.extension')
    const late = { ...case82.review, decision: { on: '2018-02-01', exemption: 'exempt' } }
    expect(issues({ review: late, about: {} })).toEqual([
      'facts.review.decision.on: decided-after-assessment'
    ])
    expect(issues({})).toEqual(['facts.review: required', 'facts.about: required'])
  })

  test('a bortfaldsdato before the rule had effect', () => {
    const period = { ...case108.review.period, lapseDate: '2016-09-01' }
    const review = { ...case108.review, period } as AnalysisFormFacts['review']
    expect(toAnalysisForm({ review, about: {} }, options)).toMatchObject({
      kind: 'notCovered',
      reason: 'notYetInForce'
    })
  })
})

test('a remark on a question that is not asked is left out, and that is told', () => {
  const facts = { ...case108, about: { remarks: { '7.7': 'Fast løn', '6.5': 'Se notat' } } }
  const evaluation = toAnalysisForm(facts, options)
  if (evaluation.kind !== 'decided') throw new Error(evaluation.kind)
  expect(evaluation.warnings).toMatchObject([{ path: 'facts.about.remarks["7.7"]', code: 'not-asked' }])
  expect(JSON.stringify(evaluation.value)).not.toContain('Fast løn')
  expect(evaluation.value.answers.find(({ id }) => id === '6.5')).toMatchObject({ remarks: 'Se notat' })
})

test('the schema of the facts names each field and each printed answer', () => {
  const schema = JSON.stringify(factsSchemaOf('analysis-form'))
  for (const part of ['"caseNumber"', '|koebenhavn|', '"cleaning"', '"3.2.2.1"', '"maxLength":2000'])
    expect(schema).toContain(part)
})
