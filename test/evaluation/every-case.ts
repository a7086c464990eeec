import fc from 'fast-check'
import type { Capability, IsoDate, Readings } from '../../src/index.js'
import { sanctionListIds } from '../../src/index.js'
import { functions } from '../../src/record/functions.js'
import { aCase } from '../arbitraries.js'
import { aCaseWithWorkSince, aWholeCase } from '../case/assessment/arbitrary-cases.js'
import { anAidCase } from '../rule-225/aid-arbitraries.js'
import { aCouple } from '../rule-225/couples.js'
import { aFile, asOf as dayOfExemption } from '../rule-225/exemption-given.js'
import { aRegaining } from '../rule-225/regaining-cases.js'
import { AS_OF, completeFile } from '../sanctions/checklist/files.js'
import { asOf as dayOfDeduction, someFacts, someReadings } from '../sanctions/deduction/arbitraries.js'

/** A case of one function: what it is given. */
export interface CaseOf {
  capability: Capability
  facts: object
  options: { asOf: IsoDate; readings?: Partial<Readings> }
}

/** What the function makes of it. */
export const evaluationOf = ({ capability, facts, options }: CaseOf) => functions[capability](facts, options)

const of = <Given>(
  capability: Capability,
  given: fc.Arbitrary<Given>,
  make: (given: Given) => Omit<CaseOf, 'capability'>
): fc.Arbitrary<CaseOf> => given.map((each) => ({ capability, ...make(each) }))

const answers = fc.constantFrom('yes', 'no', 'unknown')
const benefits = fc.constantFrom('kontanthjaelp', 'overgangsydelse', 'benefit-without-work-demand', 'unknown')
const aCoverage = fc.record(
  {
    on: fc.constantFrom('2018-05-01', '2020-06-01'),
    benefit: benefits,
    maritalStatus: fc.constantFrom('married', 'married', 'unknown'),
    spouse: fc.record({ benefit: benefits }),
    reducedBeforeMarriage: answers,
    coupleYearOfAid: answers,
    maintenanceDuty: answers,
    computedUnder26Stk2: answers
  },
  { requiredKeys: ['on', 'benefit', 'maritalStatus'] }
)
const aJob = fc.record({
  kind: fc.constant('ordinary'),
  documentation: fc.constantFrom('unknown', ['payslips'], []),
  usualTerms: answers,
  pay: fc.constantFrom(
    { level: 'usual' },
    { level: 'unknown' },
    { level: 'slightly-below', below: 'unknown' }
  ),
  longHoursForLowPay: answers,
  concreteDoubt: fc.constantFrom('none', 'not-investigated', 'unknown'),
  municipalityActedOnIt: fc.constantFrom('no', 'regained', 'unknown')
})
const aSpell = fc.record({
  evidence: fc.constantFrom('unknown', ['absence-registered'], []),
  accepted: answers,
  sanctioned: answers,
  postponedOnMedicalInformation: answers,
  doubt: fc.constantFrom('none', 'not-pursued', 'unknown'),
  contradicted: answers
})
const aLetter = fc.record({
  letter: fc.constant('notice'),
  sentOn: fc.constantFrom('2019-01-31', 'unknown'),
  lapseDate: fc.constant('2019-09-01'),
  contents: fc.record({ rules: answers, consequence: answers, 'lapse-date': answers }, { requiredKeys: [] })
})
const aReduction = fc.record({
  lapseDate: fc.constant('2017-05-01'),
  benefit: fc.constant('kontanthjaelp'),
  rate: fc.constantFrom('25.3.1', '25.2.2'),
  supplement: fc.constant('none'),
  maintenanceDuty: answers
})
/** A file of which some facts and some answers are taken away. */
const aList = fc
  .record({
    list: fc.constantFrom(...sanctionListIds),
    date: fc.constantFrom('2020-05-04', '2023-05-04', '2025-08-04'),
    group: fc.constantFrom('unknown' as const, 'jobparat' as const, 'aktivitetsparat' as const),
    left: fc.array(fc.boolean(), { minLength: 200, maxLength: 200 })
  })
  .map(({ list, date, group, left }) => {
    const { answers: good, classification, event, list: _, ...facts } = completeFile(list, date, group)
    const some = (fields: object, from: number) =>
      Object.fromEntries(Object.entries(fields).filter((__, index) => left[from + index]))
    return { list, event, classification, ...some(facts, 0), answers: some(good, 50) }
  })

const on = (asOf: IsoDate) => (facts: object) => ({ facts, options: { asOf } })

/** Any case of every function that can ask for a fact, much of it not known. */
export const everyCase = {
  coverage: of('coverage', aCoverage, on('2020-06-01')),
  'year-of-aid': of('year-of-aid', anAidCase, ({ facts, asOf }) => ({ facts, options: { asOf } })),
  exemption: of('exemption', aFile, on(dayOfExemption)),
  'sickness-documentation': of('sickness-documentation', aSpell, on('2018-05-01')),
  'earning-period': of('earning-period', aCase, (given) => given),
  'ordinary-work': of('ordinary-work', aJob, on('2018-05-01')),
  'work-requirement': of('work-requirement', aWholeCase, ({ facts, options }) => {
    const { notice, grounds, work } = facts.person
    const lapseDate = facts.lapseDate ?? `${options.asOf.slice(0, 7)}-01`
    return { facts: { lapseDate, notice, grounds, work }, options: { asOf: options.asOf } }
  }),
  reduction: of('reduction', aReduction, on('2017-05-01')),
  'couple-reduction': of('couple-reduction', aCouple, on('2025-06-30')),
  regaining: of('regaining', aRegaining, (given) => given),
  projection: of('projection', aRegaining, ({ facts, options }) => ({
    facts: { from: facts.reducedFrom, grounds: facts.grounds, work: facts.work },
    options: { asOf: options.asOf }
  })),
  case: of('case', fc.oneof(aWholeCase, aCaseWithWorkSince), (given) => given),
  review: of('review', aCase, ({ facts: { lapseDate, notice, grounds }, options: { asOf } }) => {
    const decision = { on: asOf, extension: { days: 3, lapseDate } }
    const period = { lapseDate, notice, grounds: grounds.map((ground) => ({ ground })) }
    return { facts: { decision, period }, options: { asOf } }
  }),
  letter: of('letter', aLetter, on('2020-01-01')),
  checklist: of('checklist', aList, on(AS_OF)),
  deduction: of('deduction', fc.tuple(someFacts, someReadings), ([facts, readings]) => ({
    facts,
    options: { asOf: dayOfDeduction, readings }
  })),
  'what-would-change': of('what-would-change', aCase, ({ facts, options }) => ({
    facts,
    options: { asOf: options.asOf }
  }))
} satisfies Readonly<Partial<Record<Capability, fc.Arbitrary<CaseOf>>>>
