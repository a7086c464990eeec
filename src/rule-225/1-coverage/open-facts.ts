import type { IsoDate } from '../../calendar/iso-date.js'
import type { CoverageFacts } from '../../input/coverage-facts.js'
import { isSection22Benefit } from '../../law/benefits.js'
import type { CitationId } from '../../law/citations.js'
import type { OpenAnswer } from '../../logic/turning.js'
import type { QuestionKey } from '../../words/question-keys.js'
import { FIRST_COVID_DAY, isInFirstCovidPeriod } from './13h-1-applied-during-covid.js'
import { spouseBenefit } from './spouse-benefit.js'

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

// What most cases have no use for is not tried, to keep the ways few. Whatever else cannot matter is tried.
const mayBeMarried = ({ maritalStatus }: CoverageFacts): boolean => maritalStatus !== 'unmarried'
const coupleMayBeOnSection22 = (facts: CoverageFacts): boolean =>
  mayBeMarried(facts) &&
  [facts.benefit, spouseBenefit(facts)].some((each) => each === 'unknown' || isSection22Benefit(each))

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
    isOpen: (facts) => mayBeMarried(facts) && isUnknown(facts.reducedBeforeMarriage),
    answers: [{ reducedBeforeMarriage: 'yes' }, { reducedBeforeMarriage: 'no' }]
  },
  {
    path: 'facts.coupleYearOfAid',
    question: 'couple-year-of-aid',
    citations: ['aktivloven/13f/7/2'],
    isOpen: (facts) => mayBeMarried(facts) && isUnknown(facts.coupleYearOfAid),
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
    isOpen: (facts) => coupleMayBeOnSection22(facts) && isUnknown(facts.childBenefit),
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
    isOpen: ({ computedUnder26Stk2 }) => isUnknown(computedUnder26Stk2),
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
