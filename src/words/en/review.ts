import type {
  page as danishPage,
  questions as danishQuestions,
  steps as danishSteps,
  terms as danishTerms
} from '../da/review.js'
import type { Words } from '../words.js'

/** The page of a review, in English. */
export const page: Words<typeof danishPage> = {
  title: 'Review of the municipality’s decision',
  summary: {
    correct: 'The decision is right by the facts that were known when it was made.',
    incorrect: 'The decision is not right by the facts that were known when it was made.',
    'cannot-be-assessed': 'The decision cannot be assessed on the present basis.',
    superseded: 'The decision has had no effect: the date was postponed at once afterwards.',
    owed: 'The citizen got too little for {months:months} from {from:date}: {total:kroner} altogether before tax.',
    owedOpen:
      'The citizen got too little for {months:months} from {from:date}. The amount cannot be computed yet.',
    forAHuman: 'There is a matter that a human must assess before the decision’s validity can be settled.'
  },
  heading: 'Matter by matter',
  owedHeading: 'The amount owed',
  owedInYear: '{year}: {months:months} at {monthlyAmount:kroner}, {amount:kroner} altogether before tax',
  correct: '{matter:matter}: right.',
  incorrect: '{matter:matter}: {error:error}.',
  sides: 'The municipality: {municipality}. By the rules: {found}.',
  'cannot-be-assessed': '{matter:matter}: cannot be assessed on the present basis.',
  'for-a-human': '{matter:matter}: must be assessed concretely; it can make the decision invalid.'
}

/** What the steps of a review say, in English. */
export const steps: Words<typeof danishSteps> = {
  'reviewed-matter': {
    met: '{matter:matter}: the municipality’s decision is right.',
    notMet: '{matter:matter}: {error:error}.',
    unknown: '{matter:matter}: cannot be assessed on the present basis.',
    computed: '{matter:matter}: must be assessed concretely by a human.'
  },
  'review-verdict': { computed: 'Altogether: {verdict:verdict}.' }
}

/** What a review asks for, in English. */
export const questions: Words<typeof danishQuestions> = {
  'hearing-sent': {
    question: 'When was the citizen heard?',
    why: 'The hearing must be held at the latest 1 month before the lapse date.'
  },
  'cut-amount': {
    question: 'By how much was the aid cut each month?',
    why: 'What the citizen must be paid afterwards follows from the amount.'
  }
}

/** Words of a review, in English. */
export const terms: Words<typeof danishTerms> = {
  matter: {
    exemption: 'The exemption under stk. 9',
    'sickness-documentation': 'The documentation of sickness',
    'ordinary-work': 'Whether the work is ordinary and unsubsidised',
    'extension-days': 'The number of days by which the period was extended',
    'lapse-date': 'The new lapse date',
    'legal-ground': 'The legal ground of the extension',
    requirement: 'Whether the work requirement is met',
    'new-date-told': 'The telling of the new date',
    'reason-stated': 'The reason in the letter',
    hearing: 'The hearing',
    guidance: 'The guidance on offers and work'
  },
  error: {
    'wrongly-exempt': 'the citizen should not be exempt',
    'wrongly-not-exempt': 'the citizen should be exempt',
    'wrongly-documented': 'the sickness is not documented',
    'wrongly-not-documented': 'the sickness is documented',
    'wrongly-counted': 'the work does not count',
    'wrongly-not-counted': 'the work counts',
    'not-extended': 'the period was not extended at all',
    'too-many-days': 'too many days were counted',
    'too-few-days': 'too few days were counted',
    'date-too-late': 'the date is too late',
    'date-too-early': 'the date is too early',
    'wrong-legal-ground': 'the extension rests on another provision',
    'wrongly-met': 'the requirement is not met',
    'wrongly-not-met': 'the requirement is met',
    'new-date-not-told': 'the citizen was not told the new date in writing',
    'reason-not-stated': 'the letter does not say why',
    'heard-too-late': 'the citizen was heard too late',
    'not-heard': 'the citizen was not heard'
  },
  verdict: {
    correct: 'right',
    incorrect: 'not right',
    'cannot-be-assessed': 'cannot be assessed on the present basis',
    superseded: 'without effect'
  },
  reviewValue: {
    yes: 'yes',
    no: 'no',
    unknown: 'not known',
    exempt: 'exempt',
    'not-exempt': 'not exempt',
    'not-sent': 'not sent'
  }
}
