import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applicable } from '../../../src/case/analysis-form/applicable.js'
import type { FormAnswers } from '../../../src/case/analysis-form/form-answers.js'
import {
  type AnalysisForm,
  type AnalysisFormFacts,
  citation,
  type FormEntry,
  formQuestions,
  toAnalysisForm
} from '../../../src/index.js'
import { analysisFormSchema } from '../../../src/schemas/analysis-form-schemas.js'
import { runs } from '../../arbitraries.js'
import { exemptionCases } from '../../board/exemption-cases.js'
import { formCases, options } from './form-cases.js'
import { nameOf } from './form-of.js'

const word = fc.constantFrom('Ja', 'Se notat', '17-2041')
const yesNo = fc.constantFrom('yes' as const, 'no' as const)
const some = { requiredKeys: [] } as { requiredKeys: [] }
const offers = fc.array(
  fc.record(
    {
      attendedHours: fc.constant('not-stated' as const),
      assessedByPlace: yesNo,
      remarks: fc.record({ '3.3.4': word, '3.3.6': word, '3.3': word }, some)
    },
    some
  ),
  { maxLength: 3 }
)

/** What only the form asks: any of it, or none. */
const abouts: fc.Arbitrary<AnalysisFormFacts['about']> = fc.record(
  {
    caseNumber: word,
    municipality: fc.constantFrom('koebenhavn', '101', '265'),
    birthYear: fc.integer({ min: 1880, max: 2017 }),
    sex: fc.constantFrom('female', 'male'),
    withoutCut: fc.constantFrom('exempt', 'requirement-met', 'lapse-date-not-reached'),
    group: fc.constantFrom('spouse', 'unmarried', 'not-stated'),
    subject: fc.constantFrom('exemption', 'extension', 'ordinary-work'),
    exemption: fc.record(
      {
        continuesEarlier: fc.constantFrom('yes', 'no', 'cannot-be-assessed'),
        assessedWhen: fc.constantFrom('before-notice', 'on-complaint'),
        offers
      },
      some
    ),
    extension: fc.record(
      {
        provision: fc.constantFrom('sickness', 'education-etc'),
        postponements: fc.array(fc.constantFrom('2016-08-17', 'unknown'), { maxLength: 5 }),
        exemptWhenPostponed: yesNo,
        medicalInformationObtained: fc.constantFrom('yes', 'no', 'not-stated'),
        reasons: fc.uniqueArray(fc.constantFrom('ordinary-education', 'other-education')),
        informationFrom: fc.uniqueArray(fc.constantFrom('from-citizen', 'other')),
        newDateComputed: fc.constantFrom('yes', 'no', 'not-stated')
      },
      some
    ),
    work: fc.record(
      {
        field: fc.constantFrom('service', 'other'),
        pay: fc.constantFrom('monthly-pay', 'no-pay-information'),
        otherTerms: yesNo
      },
      some
    ),
    remarks: fc.record(
      { '3.1-remarks-not-exempt': word, '4.1.1.1': word, '6.5': word, '7.7': word, '3.2.2.1': word },
      some
    )
  },
  some
) as fc.Arbitrary<AnalysisFormFacts['about']>

/** The board's cases here and its cases on exemption, with whatever is told besides. */
const cases: readonly AnalysisFormFacts['review'][] = [
  ...Object.values(formCases).map(({ review }) => review),
  ...exemptionCases.map(({ facts, municipality }) => ({
    decision: { on: '2017-08-31', exemption: municipality },
    exemption: facts
  }))
]
const anyCase = fc.record({ review: fc.constantFrom(...cases), about: abouts })

/** The form of facts that do not contradict each other. */
function formOf(facts: AnalysisFormFacts): AnalysisForm {
  const evaluation = toAnalysisForm(facts, options)
  fc.pre(evaluation.kind !== 'invalid')
  // As long as the subject is not chosen, the form as far as it is filled.
  if (evaluation.kind === 'undetermined') return evaluation.partial as AnalysisForm
  if (evaluation.kind !== 'decided') throw new Error(JSON.stringify(evaluation))
  return evaluation.value
}

type Answered = Extract<FormEntry, { status: 'answered' }>
const answered = ({ answers }: AnalysisForm): Answered[] =>
  answers.flatMap((entry) => (entry.status === 'answered' ? [entry] : []))

/** The answers as the conditions of the form read them. */
function asAnswers(form: AnalysisForm): FormAnswers {
  const of = (offer: number | undefined) =>
    Object.fromEntries(
      answered(form).flatMap((each) => (each.offer === offer ? [[each.id, each.answer]] : []))
    )
  return { ...of(undefined), offers: { 1: of(1), 2: of(2), 3: of(3), 4: of(4) } } as FormAnswers
}

test('every place of the form comes back once, in the order of the form, and is counted', () => {
  // 58 questions, of which 9 are asked about each of four offers.
  fc.assert(
    fc.property(anyCase, (facts) => {
      const { answers, answered: given, open } = formOf(facts)
      expect(answers.length).toBe(58 - 9 + 4 * 9)
      expect(new Set(answers.map(nameOf)).size).toBe(answers.length)
      expect(answers.map(({ id, offer }) => ({ id, ...(offer === undefined ? {} : { offer }) }))).toEqual(
        applicable({}).map(({ id, ...place }) => ({
          id,
          ...('offer' in place ? { offer: place.offer } : {})
        }))
      )
      const notAsked = answers.filter(({ status }) => status === 'does-not-apply').length
      expect(given + open + notAsked).toBe(answers.length)
    }),
    runs(150)
  )
})

test('nothing is answered that is not asked, and a question that is not asked has a condition that fails', () => {
  fc.assert(
    fc.property(anyCase, (facts) => {
      const form = formOf(facts)
      applicable(asAnswers(form)).forEach(({ applies, because }, index) => {
        const entry = form.answers[index] as FormEntry
        expect(entry.status === 'does-not-apply').toBe(applies === 'no')
        if (applies === 'no') expect(entry).toMatchObject({ because })
        if (applies === 'unknown')
          expect(entry).toMatchObject({ because: 'rests-on-open-question', restsOn: because })
        if (applies === 'yes') expect(entry).not.toHaveProperty('restsOn')
      })
    }),
    runs(150)
  )
})

test('an answer is one that the form prints under the question, and so is each that suits', () => {
  fc.assert(
    fc.property(anyCase, (facts) => {
      const { answers } = formOf(facts)
      for (const entry of answers) {
        const { type, multiple, answers: table } = formQuestions[entry.id]
        const printed = Object.keys(table)
        if (entry.status === 'open' && entry.suitable !== undefined) {
          expect(printed).toEqual(expect.arrayContaining(entry.suitable))
          expect(entry.suitable.length).toBeGreaterThan(1)
        }
        if (entry.status !== 'answered') continue
        if (type === 'choice') expect(Array.isArray(entry.answer)).toBe(multiple)
        if (type === 'choice') expect(printed).toEqual(expect.arrayContaining([entry.answer].flat()))
        if (type === 'number') expect(entry.answer).toEqual(expect.any(Number))
        if (type === 'date') expect(entry.answer).toMatch(/^\d{4}-\d\d-\d\d$/)
      }
    }),
    runs(150)
  )
})

test('telling less never changes an answer, but leaves it open or, with its condition, unasked', () => {
  const without = fc.tuple(anyCase, fc.nat())
  fc.assert(
    fc.property(without, ([facts, pick]) => {
      // The subject and the postponements are told in place of what the review shows.
      const fields = Object.keys(facts.about).filter((field) => field !== 'subject' && field !== 'extension')
      fc.pre(fields.length > 0)
      const { [fields[pick % fields.length] as 'sex']: _, ...less } = facts.about
      const before = new Map(answered(formOf({ ...facts, about: less })).map((each) => [nameOf(each), each]))
      const after = formOf(facts).answers
      for (const entry of after) {
        const { answer, by } = before.get(nameOf(entry)) ?? {}
        if (answer !== undefined) expect(entry).toMatchObject({ status: 'answered', answer, by })
      }
    }),
    runs(150)
  )
})

test('the board’s own assessments, and no others, are indications of the review', () => {
  fc.assert(
    fc.property(anyCase, (facts) => {
      const form = formOf(facts)
      const indications = answered(form).filter(({ by }) => by === 'review')
      expect(form.indicated).toEqual(Object.fromEntries(indications.map(({ id, answer }) => [id, answer])))
      const asBoard = ['3.5', '3.5.1', '3.5.2', '4.1.2.1', '4.2.3', '6.5', '7.5', '7.8', '7.9']
      for (const { id, by } of answered(form))
        expect([id, by === 'review']).toEqual([id, asBoard.includes(id)])
    }),
    runs(150)
  )
})

test('a form survives JSON, is what its schema says, and cites what exists; the same facts give the same form', () => {
  fc.assert(
    fc.property(anyCase, (facts) => {
      const form = formOf(facts)
      expect(JSON.parse(JSON.stringify(form))).toEqual(form)
      expect(analysisFormSchema.parse(form)).toEqual(form)
      expect(formOf(structuredClone(facts))).toEqual(form)
      const evaluation = toAnalysisForm(facts, options)
      const steps = evaluation.kind === 'decided' ? evaluation.steps : []
      for (const { citations } of steps) expect(citations.map((id) => citation(id).id)).toEqual(citations)
      expect(steps.at(-1)).toMatchObject({
        rule: 'analysis-form-filled',
        citations: ['undersoegelse-2018/bilag-4']
      })
    }),
    runs(80)
  )
})
