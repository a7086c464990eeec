import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CoverageFacts, citationIds, determineCoverage, type ReceivedBenefit } from '../../src/index.js'
import { runs } from '../arbitraries.js'

const benefits: Exclude<ReceivedBenefit, 'unknown'>[] = [
  'kontanthjaelp',
  'uddannelseshjaelp',
  'integrationsydelse',
  'sho-ydelse',
  'overgangsydelse',
  'ressourceforloebsydelse',
  'benefit-without-work-demand',
  'other-public-benefit',
  'own-child-care-subsidy',
  'none'
]
const yesNo = ['yes', 'no'] as const
const children = ['in-full', 'not-for-residence-alone', 'not-for-another-reason'] as const

/** Cases of which every fact is known, with some of the benefits. */
const knownCases = (some: typeof benefits) =>
  fc.record({
    on: fc.constantFrom('2016-10-01', '2016-12-01', '2018-05-01', '2020-06-01', '2020-09-08', '2021-01-01'),
    benefit: fc.constantFrom(...some),
    maritalStatus: fc.constantFrom('unmarried', 'married', 'married'),
    spouse: fc.record({ benefit: fc.constantFrom(...some) }),
    reducedBeforeMarriage: fc.constantFrom(...yesNo),
    coupleYearOfAid: fc.constantFrom(...yesNo),
    maintenanceDuty: fc.constantFrom(...yesNo),
    childBenefit: fc.constantFrom(...children),
    computedUnder26Stk2: fc.constantFrom(...yesNo),
    applied: fc.constantFrom('2016-09-01', '2020-03-08', '2020-03-09')
  })
const aKnownCase = knownCases(benefits)
/** Fewer benefits, so that few tries meet every sort of case. */
const aWay = knownCases(['kontanthjaelp', 'overgangsydelse', 'benefit-without-work-demand', 'none'])
type Known = typeof aKnownCase extends fc.Arbitrary<infer Case> ? Case : never

/** Facts of a known case; the unmarried have none of a marriage. */
function factsOf({ applied, ...known }: Known): CoverageFacts {
  const appliedOn = applied <= known.on ? applied : '2016-09-01'
  if (known.maritalStatus === 'married') return { ...known, maritalStatus: 'married', appliedOn }
  const { spouse: _, reducedBeforeMarriage: __, coupleYearOfAid: ___, ...own } = known
  return { ...own, maritalStatus: 'unmarried', appliedOn }
}

const fields = [
  'benefit',
  'maritalStatus',
  'spouse',
  'reducedBeforeMarriage',
  'coupleYearOfAid',
  'maintenanceDuty',
  'childBenefit',
  'computedUnder26Stk2',
  'appliedOn'
] as const
type Field = (typeof fields)[number]

/** The facts with some of them not known. */
function forget(facts: CoverageFacts, forgotten: readonly Field[]): CoverageFacts {
  const known: CoverageFacts = { ...facts }
  for (const field of forgotten) {
    if (field === 'benefit' || field === 'maritalStatus') known[field] = 'unknown'
    else delete known[field]
  }
  return known
}

const someFields = fc.subarray([...fields])
const options = { asOf: '2021-12-31' }
const outcomeOf = (facts: CoverageFacts): string => {
  const evaluation = determineCoverage(facts, options)
  if (evaluation.kind === 'invalid') throw new Error(JSON.stringify(evaluation.issues))
  const { kind } = evaluation
  if (kind === 'decided') return JSON.stringify(evaluation.value)
  return kind === 'notCovered' ? evaluation.reason : kind
}

test('a case of which every fact is known is not undetermined', () => {
  fc.assert(
    fc.property(aKnownCase, (known) => {
      expect(outcomeOf(factsOf(known))).not.toBe('undetermined')
    }),
    runs(300)
  )
})

test('knowing more never changes what was decided', () => {
  let decided = 0
  fc.assert(
    fc.property(aKnownCase, someFields, (known, forgotten) => {
      const facts = factsOf(known)
      const before = outcomeOf(forget(facts, forgotten))
      if (before === 'undetermined') return
      decided++
      expect(outcomeOf(facts)).toBe(before)
    }),
    runs(300)
  )
  expect(decided).toBeGreaterThan(50)
})

/** Facts in which those that are not known turn out as in a known case, and one of them as it may. */
function learn(facts: CoverageFacts, way: Known, field: Field, answer: unknown): CoverageFacts {
  const { applied, ...others } = way
  const known = { ...others, appliedOn: applied <= facts.on ? applied : '2016-09-01' }
  const learnt: CoverageFacts = { ...facts }
  for (const each of fields)
    if (learnt[each] === undefined || learnt[each] === 'unknown')
      Object.assign(learnt, { [each]: known[each] })
  Object.assign(learnt, { [field]: answer })
  if (learnt.maritalStatus === 'married') return learnt
  const { spouse: _, reducedBeforeMarriage: __, coupleYearOfAid: ___, ...own } = learnt
  return own
}

/** The ways in which a fact can turn out. */
const answers: Readonly<Record<Field, readonly unknown[]>> = {
  benefit: benefits,
  maritalStatus: ['unmarried', 'married'],
  spouse: benefits.map((benefit) => ({ benefit })),
  reducedBeforeMarriage: yesNo,
  coupleYearOfAid: yesNo,
  maintenanceDuty: yesNo,
  childBenefit: children,
  computedUnder26Stk2: yesNo,
  appliedOn: ['2016-09-01', '2020-03-09']
}

test('every fact that is asked for can, as the others may turn out, change the result', () => {
  const asked = new Set<string>()
  const others = fc.array(aWay, { minLength: 400, maxLength: 400 })
  fc.assert(
    fc.property(aKnownCase, someFields, fc.noShrink(others), (each, forgotten, ways) => {
      const facts = forget(factsOf(each), forgotten)
      const evaluation = determineCoverage(facts, options)
      if (evaluation.kind !== 'undetermined') return
      expect(evaluation.missing.length).toBeGreaterThan(0)
      for (const { path } of evaluation.missing) {
        asked.add(path)
        const field = path.split('.')[1] as Field
        const matters = ways.some(
          (way) =>
            new Set(answers[field].map((answer) => outcomeOf(learn(facts, way, field, answer)))).size > 1
        )
        if (!matters) throw new Error(`${path} in ${JSON.stringify(facts)}`)
      }
    }),
    runs(80)
  )
  expect([...asked].sort()).toEqual(fields.map((field) => `facts.${field}`).sort())
})

test('every step and question names provisions that exist, and a result survives JSON', () => {
  const known = new Set<string>(citationIds)
  fc.assert(
    fc.property(aKnownCase, someFields, (each, forgotten) => {
      const evaluation = determineCoverage(forget(factsOf(each), forgotten), options)
      if (evaluation.kind === 'invalid') throw new Error(JSON.stringify(evaluation.issues))
      const questions = evaluation.kind === 'undetermined' ? evaluation.missing : []
      for (const { citations } of [...evaluation.steps, ...questions]) {
        expect(citations.length).toBeGreaterThan(0)
        expect(citations.filter((id) => !known.has(id))).toEqual([])
        expect(new Set(citations).size).toBe(citations.length)
      }
      expect(JSON.parse(JSON.stringify(evaluation))).toStrictEqual(evaluation)
      expect(evaluation.hinges).toEqual([])
    }),
    runs(300)
  )
})

test('a step of a provision comes out the same however the case turns out, or is unknown', () => {
  fc.assert(
    fc.property(aKnownCase, someFields, (each, forgotten) => {
      const facts = factsOf(each)
      const [before, after] = [forget(facts, forgotten), facts].map((one) => {
        const evaluation = determineCoverage(one, options)
        return 'steps' in evaluation
          ? new Map(evaluation.steps.map(({ rule, outcome }) => [rule, outcome]))
          : undefined
      })
      for (const [rule, outcome] of before ?? [])
        if (outcome !== 'unknown') expect(after?.get(rule), rule).toBe(outcome)
    }),
    runs(300)
  )
})
