import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Answer,
  assessOrdinaryWork,
  assessSicknessDocumentation,
  checkLetter,
  citationIds,
  evaluationSchemaOf,
  explain,
  factsSchemaOf,
  type LetterFacts,
  type OrdinaryWorkFacts,
  type SicknessDocumentationFacts
} from '../../src/index.js'
import { letterCheckSchema, openLetterCheckSchema } from '../../src/schemas/letter-schemas.js'
import { ordinaryWorkSchema } from '../../src/schemas/ordinary-work-schemas.js'
import { sicknessDocumentationSchema } from '../../src/schemas/sickness-documentation-schemas.js'
import { runs } from '../arbitraries.js'

const options = { asOf: '2020-01-01' }
const answers = fc.constantFrom<Answer>('yes', 'no', 'unknown')

const aJob: fc.Arbitrary<OrdinaryWorkFacts> = fc.record({
  kind: fc.constantFrom('ordinary', 'ordinary', 'ordinary', 'ordinary', 'wage-subsidy', 'job-rotation'),
  documentation: fc.oneof(
    fc
      .subarray(['payslips', 'employment-contract', 'income-register', 'other'] as const)
      .map((list) => [...list]),
    fc.constant('unknown' as const)
  ),
  usualTerms: answers,
  pay: fc.oneof(
    fc.record({ level: fc.constantFrom('usual', 'substantially-below', 'no-pay', 'unknown') }),
    fc.record({
      level: fc.constant('slightly-below' as const),
      below: fc.constantFrom('for-a-while', 'throughout', 'unknown')
    })
  ),
  longHoursForLowPay: answers,
  concreteDoubt: fc.constantFrom(
    'none',
    'none',
    'not-investigated',
    'investigated-and-cleared',
    'investigated-and-confirmed',
    'unknown'
  ),
  municipalityActedOnIt: fc.constantFrom('regained', 'neither-reduction-nor-lapse', 'no', 'unknown')
})

const aSpell: fc.Arbitrary<SicknessDocumentationFacts> = fc.record({
  evidence: fc.oneof(
    fc
      .subarray(
        [
          'absence-registered',
          'status-certificate',
          'other-medical-information',
          'offer-absence-list',
          'signed-declarations'
        ] as const,
        { maxLength: 2 }
      )
      .map((list) => [...list]),
    fc.constant('unknown' as const)
  ),
  accepted: answers,
  sanctioned: answers,
  postponedOnMedicalInformation: fc.constantFrom<Answer>('no', 'no', 'yes', 'unknown'),
  doubt: fc.constantFrom(
    'none',
    'pursued-at-once-and-cleared',
    'pursued-and-confirmed',
    'not-pursued',
    'unknown'
  ),
  contradicted: fc.constantFrom<Answer>('no', 'no', 'yes', 'unknown')
})

const points = {
  notice: ['rules', 'consequence', 'lapse-date', 'jobnet-guidance', 'own-field-guidance'],
  hearing: ['intention', 'information-request'],
  postponement: ['in-writing', 'new-date', 'reason']
} as const
const aLetter: fc.Arbitrary<LetterFacts> = fc
  .constantFrom('notice', 'hearing', 'postponement')
  .chain((letter) =>
    fc.record({
      letter: fc.constant(letter),
      sentOn: fc.constantFrom('2019-01-31', '2019-07-31', '2019-08-01', 'not-sent', 'unknown'),
      lapseDate: fc.constantFrom('2019-08-01', '2019-09-01', '2020-02-01', '2020-07-01'),
      contents: fc.record(
        Object.fromEntries(
          points[letter].map((id) => [id, fc.constantFrom<Answer>('yes', 'yes', 'yes', 'no', 'unknown')])
        ),
        { requiredKeys: [] }
      )
    })
  )

/** The values that a missing field can take, once it is known. */
const job: Readonly<Record<string, readonly unknown[]>> = {
  documentation: [['other'], ['payslips', 'income-register'], []],
  municipalityActedOnIt: ['regained', 'neither-reduction-nor-lapse', 'no'],
  'pay.below': ['for-a-while', 'throughout'],
  concreteDoubt: ['none', 'not-investigated', 'investigated-and-cleared', 'investigated-and-confirmed']
}
const spell: Readonly<Record<string, readonly unknown[]>> = {
  evidence: [
    ['signed-declarations'],
    ['status-certificate'],
    ['offer-absence-list'],
    ['absence-registered'],
    []
  ],
  accepted: ['yes', 'no'],
  sanctioned: ['yes', 'no'],
  postponedOnMedicalInformation: ['yes', 'no'],
  doubt: ['none', 'pursued-at-once-and-cleared', 'pursued-and-confirmed', 'not-pursued'],
  contradicted: ['yes', 'no']
}

/** The facts with one field known. */
function knowing(facts: object, field: string, value: unknown): object {
  const [first = '', ...rest] = field.split('.')
  const inner = (facts as Record<string, object>)[first]
  return { ...facts, [first]: rest.length === 0 ? value : knowing(inner ?? {}, rest.join('.'), value) }
}
const at = (facts: object, field: string): unknown =>
  field.split('.').reduce<unknown>((value, part) => (value as Record<string, unknown>)[part], facts)

/** The evaluations of the facts completed in every way. */
function completions(facts: object, possible: Readonly<Record<string, readonly unknown[]>>): object[] {
  return Object.entries(possible).reduce<object[]>(
    (all, [field, values]) =>
      all.flatMap((each) =>
        at(each, field) === 'unknown' ? values.map((value) => knowing(each, field, value)) : [each]
      ),
    [facts]
  )
}

interface Case {
  facts: object
  /** How it ends, and what is found where it is decided. */
  found: (facts: object) => string
  missing: readonly string[]
  possible: Readonly<Record<string, readonly unknown[]>>
}

const caseOf = (
  facts: object,
  evaluate: (
    facts: object
  ) => ReturnType<typeof assessOrdinaryWork> | ReturnType<typeof assessSicknessDocumentation>,
  possible: Case['possible']
): Case => {
  const evaluation = evaluate(facts)
  return {
    facts,
    possible,
    found: (given) => {
      const found = evaluate(given)
      return found.kind === 'decided' ? found.value.finding : found.kind
    },
    missing:
      evaluation.kind === 'undetermined'
        ? evaluation.missing.map(({ path }) => path.replace('facts.', ''))
        : []
  }
}
const work = (facts: object) => assessOrdinaryWork(facts as OrdinaryWorkFacts, options)
const sickness = (facts: object) => assessSicknessDocumentation(facts as SicknessDocumentationFacts, options)
const aCase = fc.oneof(
  aJob.map((facts) => caseOf(facts, work, job)),
  aSpell.map((facts) => caseOf(facts, sickness, spell))
)

test('what is decided is what every way of completing the facts gives; otherwise they differ', () => {
  fc.assert(
    fc.property(aCase, ({ facts, found, possible }) => {
      const ways = new Set(completions(facts, possible).map(found))
      expect(ways.has('undetermined')).toBe(false)
      expect(found(facts)).toBe(ways.size === 1 ? [...ways][0] : 'undetermined')
    }),
    runs(300)
  )
})

test('every missing fact has two answers between which the finding turns, the rest being known in some way', () => {
  fc.assert(
    fc.property(aCase, ({ facts, found, missing, possible }) => {
      for (const field of missing) {
        const { [field]: values = [], ...others } = possible
        const turns = completions(facts, others).some(
          (each) => new Set(values.map((value) => found(knowing(each, field, value)))).size > 1
        )
        expect(turns, field).toBe(true)
      }
    }),
    runs(200)
  )
})

test('a finding has its reasons, and says what to obtain just where something would help', () => {
  fc.assert(
    fc.property(aJob, aSpell, (facts, spellFacts) => {
      for (const evaluation of [work(facts), sickness(spellFacts)]) {
        if (evaluation.kind !== 'decided') continue
        const { finding, reasons, obtain } = evaluation.value
        expect(reasons.length).toBeGreaterThan(0)
        const helps =
          finding === 'insufficiently-informed' || (reasons as string[]).includes('not-documented')
        expect(obtain.length > 0).toBe(helps)
      }
    }),
    runs(300)
  )
})

test('the order in which documents are listed changes nothing', () => {
  fc.assert(
    fc.property(aJob, aSpell, (facts, spellFacts) => {
      const turned = <List>(list: List) => (Array.isArray(list) ? [...list].reverse() : list)
      const seen = (evaluation: ReturnType<typeof work> | ReturnType<typeof sickness>) =>
        evaluation.kind === 'decided' ? evaluation.value : evaluation.kind
      expect(seen(work({ ...facts, documentation: turned(facts.documentation) }))).toEqual(seen(work(facts)))
      const reversed = { ...spellFacts, evidence: turned(spellFacts.evidence) }
      expect(seen(sickness(reversed))).toEqual(seen(sickness(spellFacts)))
    }),
    runs(200)
  )
})

test('an answer to an open point of a letter never changes what was decided, and all of them decide it', () => {
  fc.assert(
    fc.property(aLetter, fc.constantFrom<Answer>('yes', 'no'), (facts, answer) => {
      const before = checkLetter(facts, options)
      const known = Object.fromEntries(
        points[facts.letter].map((id) => {
          const given = facts.contents[id] ?? 'unknown'
          return [id, given === 'unknown' ? answer : given]
        })
      )
      const after = checkLetter({ ...facts, contents: known }, options)
      if (after.kind !== 'decided') throw new Error(after.kind)
      expect(after.value.complete).toBe(Object.values(known).every((each) => each === 'yes'))
      if (before.kind === 'decided') expect(after.value.complete).toBe(before.value.complete)
    }),
    runs(200)
  )
})

test('every value is what its schema says', () => {
  fc.assert(
    fc.property(aJob, aSpell, aLetter, (facts, spellFacts, letter) => {
      const [found, documented, checked] = [work(facts), sickness(spellFacts), checkLetter(letter, options)]
      if (found.kind === 'decided') expect(ordinaryWorkSchema.parse(found.value)).toEqual(found.value)
      if (documented.kind === 'decided')
        expect(sicknessDocumentationSchema.parse(documented.value)).toEqual(documented.value)
      if (checked.kind === 'decided') expect(letterCheckSchema.parse(checked.value)).toEqual(checked.value)
      if (checked.kind === 'undetermined')
        expect(openLetterCheckSchema.parse(checked.partial)).toEqual(checked.partial)
    }),
    runs(200)
  )
})

test.each(['ordinary-work', 'sickness-documentation', 'letter'] as const)(
  '%s has its JSON Schemas',
  (name) => {
    expect(factsSchemaOf(name)).toMatchObject({ type: 'object', additionalProperties: false })
    expect(JSON.stringify(evaluationSchemaOf(name))).toContain('"undetermined"')
  }
)

test('every result survives JSON, cites what exists, and can be read in both languages', () => {
  fc.assert(
    fc.property(aJob, aSpell, aLetter, (facts, spellFacts, letter) => {
      for (const evaluation of [work(facts), sickness(spellFacts), checkLetter(letter, options)]) {
        if (evaluation.kind === 'invalid') throw new Error(JSON.stringify(evaluation))
        expect(JSON.parse(JSON.stringify(evaluation))).toStrictEqual(evaluation)
        for (const { citations } of evaluation.steps) {
          expect(citations.length).toBeGreaterThan(0)
          expect(citations.filter((id) => !citationIds.includes(id))).toEqual([])
          expect(new Set(citations).size).toBe(citations.length)
        }
        for (const language of ['da', 'en'] as const) {
          const page = explain(evaluation, { language, format: 'markdown' })
          expect(page).not.toMatch(/\{\w+(:\w+)?\}|undefined|NaN|\[object/)
        }
      }
    }),
    runs(200)
  )
})
