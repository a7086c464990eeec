import type { IsoDate } from '../../calendar/iso-date.js'
import type { CoverageFacts } from '../../input/coverage-facts.js'
import { isCashBenefit, isSection22Benefit, type ReceivedBenefit } from '../../law/benefits.js'
import type { CitationId } from '../../law/citations.js'
import { LOV_1413_FROM } from '../../law/lov1413-2016.js'
import type { OpenAnswer } from '../../logic/turning.js'
import type { QuestionKey } from '../../words/question-keys.js'
import { FIRST_COVID_DAY, isInFirstCovidPeriod } from './13h-1-applied-during-covid.js'

/** A fact of coverage that is not known, with its question. */
export interface OpenCoverageFact extends OpenAnswer<CoverageFacts> {
  question: QuestionKey
  citations: readonly CitationId[]
}

/** A fact that can be missing. */
interface Question {
  path: string
  question: QuestionKey
  citations: readonly CitationId[]
  /** Whether it is missing and can matter. */
  isOpen: (facts: CoverageFacts, asOf: IsoDate) => boolean
  /** How it can turn out. */
  answers: readonly Partial<CoverageFacts>[]
}

/** One benefit of each sort that coverage tells apart: whatever a person receives is treated as one of these. */
const benefits = [
  { benefit: 'kontanthjaelp' },
  { benefit: 'overgangsydelse' },
  { benefit: 'benefit-without-work-demand' },
  { benefit: 'none' }
] as const
const spouses = [
  { spouse: { benefit: 'kontanthjaelp' } },
  { spouse: { benefit: 'overgangsydelse' } },
  { spouse: { benefit: 'benefit-without-work-demand' } },
  { spouse: { benefit: 'none' } }
] as const

const isUnknown = (answer: string | undefined): boolean => answer === undefined || answer === 'unknown'
const mayBe = (benefit: ReceivedBenefit | undefined, isSort: (benefit: string) => boolean): boolean =>
  benefit === undefined || benefit === 'unknown' || isSort(benefit)

const mayBeMarried = ({ maritalStatus }: CoverageFacts): boolean => maritalStatus !== 'unmarried'
const spouseMayBeOnSection22 = (facts: CoverageFacts): boolean =>
  mayBeMarried(facts) && mayBe(facts.spouse?.benefit, isSection22Benefit)
const coupleMayBeOnSection22 = (facts: CoverageFacts): boolean =>
  spouseMayBeOnSection22(facts) || (mayBeMarried(facts) && mayBe(facts.benefit, isSection22Benefit))
/** § 13 f, stk. 7, 2. pkt.: only where both conditions can hold does either matter. */
const mayBeReducedSinceBefore = (facts: CoverageFacts): boolean =>
  mayBeMarried(facts) &&
  mayBe(facts.benefit, isCashBenefit) &&
  facts.reducedBeforeMarriage !== 'no' &&
  facts.coupleYearOfAid !== 'yes'
/** § 13 f, stk. 7, 3. pkt.: it spares only those who would be reduced as unmarried. */
const mayHavePartnerOnSection22 = (facts: CoverageFacts): boolean =>
  facts.on >= LOV_1413_FROM &&
  mayBe(facts.benefit, isCashBenefit) &&
  (facts.maritalStatus !== 'married' || (spouseMayBeOnSection22(facts) && mayBeReducedSinceBefore(facts)))

/** In the order to ask for them. */
const questions: readonly Question[] = [
  {
    path: 'facts.benefit',
    question: 'benefit',
    citations: ['aktivloven/13f/1', 'aktivloven/13f/3', 'aktivloven/13f/6'],
    isOpen: ({ benefit }) => benefit === 'unknown',
    answers: benefits
  },
  {
    path: 'facts.maritalStatus',
    question: 'marital-status',
    citations: ['aktivloven/13f/1', 'aktivloven/13f/3', 'aktivloven/13f/6'],
    isOpen: ({ maritalStatus }) => maritalStatus === 'unknown',
    answers: [{ maritalStatus: 'unmarried' }, { maritalStatus: 'married' }]
  },
  {
    path: 'facts.spouse',
    question: 'spouse-benefit',
    citations: ['aktivloven/13f/5', 'aktivloven/13f/8'],
    isOpen: (facts) => mayBeMarried(facts) && facts.spouse === undefined,
    answers: spouses
  },
  {
    path: 'facts.spouse.benefit',
    question: 'spouse-benefit',
    citations: ['aktivloven/13f/5', 'aktivloven/13f/8'],
    isOpen: ({ spouse }) => spouse?.benefit === 'unknown',
    answers: spouses
  },
  {
    path: 'facts.reducedBeforeMarriage',
    question: 'reduced-before-marriage',
    citations: ['aktivloven/13f/7/2'],
    isOpen: (facts) => mayBeReducedSinceBefore(facts) && isUnknown(facts.reducedBeforeMarriage),
    answers: [{ reducedBeforeMarriage: 'yes' }, { reducedBeforeMarriage: 'no' }]
  },
  {
    path: 'facts.coupleYearOfAid',
    question: 'couple-year-of-aid',
    citations: ['aktivloven/13f/7/2'],
    isOpen: (facts) => mayBeReducedSinceBefore(facts) && isUnknown(facts.coupleYearOfAid),
    answers: [{ coupleYearOfAid: 'yes' }, { coupleYearOfAid: 'no' }]
  },
  {
    path: 'facts.maintenanceDuty',
    question: 'child-of-the-couple',
    citations: ['aktivloven/13f/4/2'],
    isOpen: (facts) => coupleMayBeOnSection22(facts) && isUnknown(facts.maintenanceDuty),
    answers: [{ maintenanceDuty: 'yes' }, { maintenanceDuty: 'no' }]
  },
  {
    path: 'facts.childBenefit',
    question: 'child-benefit',
    citations: ['aktivloven/13f/4/2'],
    isOpen: (facts) =>
      coupleMayBeOnSection22(facts) && facts.maintenanceDuty !== 'no' && isUnknown(facts.childBenefit),
    answers: [
      { childBenefit: 'in-full' },
      { childBenefit: 'not-for-residence-alone' },
      { childBenefit: 'not-for-another-reason' }
    ]
  },
  {
    path: 'facts.computedUnder26Stk2',
    question: 'computed-under-26-2',
    citations: ['aktivloven/13f/7/3'],
    isOpen: (facts) => mayHavePartnerOnSection22(facts) && isUnknown(facts.computedUnder26Stk2),
    answers: [{ computedUnder26Stk2: 'yes' }, { computedUnder26Stk2: 'no' }]
  },
  {
    path: 'facts.appliedOn',
    question: 'applied-on',
    citations: ['aktivloven/13h/1'],
    // Before those days nobody has applied on one of them.
    isOpen: ({ on, appliedOn }, asOf) =>
      isInFirstCovidPeriod(on) && appliedOn === undefined && asOf >= FIRST_COVID_DAY,
    // Before the days on which § 13 h, stk. 1 looks, and on one of them.
    answers: [{ appliedOn: '2020-03-08' }, { appliedOn: '2020-03-09' }]
  }
]

/** The facts that are not known and that can matter, in the order to ask for them. */
export function openCoverageFacts(facts: CoverageFacts, asOf: IsoDate): OpenCoverageFact[] {
  return questions
    .filter(({ isOpen }) => isOpen(facts, asOf))
    .map(({ path, question, citations, answers }) => ({
      path,
      question,
      citations,
      ways: answers.map((answer) => (known: CoverageFacts) => ({ ...known, ...answer }))
    }))
}
