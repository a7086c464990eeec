import type {
  page as danishPage,
  questions as danishQuestions,
  steps as danishSteps,
  terms as danishTerms
} from '../da/review.js'
import type { Words } from '../words.js'

/** The page of a review, in English. `sides`: what the municipality did and what the rules give, by matter. */
export const page: Words<typeof danishPage> = {
  title: 'Review of the municipality’s decision',
  summary: {
    correct: 'The decision is right by the facts that were known when it was made.',
    correctWithErrors: 'The result is right by the facts that were known when the decision was made.',
    errorsOnTheWay: 'But the municipality has made errors on the way.',
    incorrect: 'The decision is not right by the facts that were known when it was made.',
    'cannot-be-assessed': 'Whether the decision is right cannot be assessed on the present basis.',
    superseded: 'The decision had no effect: the municipality postponed the date at once afterwards.',
    owed: 'The citizen got too little for {months:months} from {from:date}: {total:kroner} altogether before tax.',
    owedOpen:
      'The citizen got too little for {months:months} from {from:date}. The amount cannot be computed yet.',
    owedAtLeast:
      'The citizen got too little for at least {months:months} from {from:date}: at least {total:kroner} before tax. It can prove to be more.',
    owedAtLeastOpen:
      'The citizen got too little for at least {months:months} from {from:date}. The amount cannot be computed yet.',
    'indicated-correct': 'The facts indicate that the decision is right.',
    'indicated-incorrect': 'The facts indicate that the decision is not right.',
    onlyThese: 'Only the matters on which facts were given were reviewed.',
    owedIfExempt: 'That holds only if the citizen was exempt, as the facts indicate.',
    indication: 'Whether the citizen is exempt is a judgement: here it is only said what the facts indicate.',
    knownLater:
      'What the municipality came to know only after the decision is left out: it does not speak against it.',
    forAHuman: 'A human must assess one matter before it can be said whether the decision is valid.'
  },
  heading: 'Matter by matter',
  owedHeading: 'What the citizen is owed',
  owedInYear: '{year}: {months:months} at {monthlyAmount:kroner}, {amount:kroner} altogether before tax',
  correct: '{matter:matter}: in order.',
  indicated: '{matter:matter}: the facts indicate what the municipality has found.',
  incorrect: '{matter:matter}: {error:error}.',
  'cannot-be-assessed': '{matter:matter}: cannot be assessed on the present basis.',
  'for-a-human':
    '{matter:matter}: must be assessed concretely, for missing guidance can make the decision invalid.',
  sides: {
    exemption: 'The municipality has found: {municipality}.',
    'extension-days': 'The municipality has extended by {municipality}. By the rules it is {found}.',
    'lapse-date': 'The municipality went by {municipality}. By the rules it is {found}.',
    'legal-ground': 'The municipality has used {municipality}. The extension follows from {found}.',
    cut: 'It took effect from {municipality} and could do so from {found} at the earliest.',
    hearing: 'The citizen was heard on {municipality}. That was due by {found}.'
  },
  same: {
    'extension-days': 'The rules give the same: {found}.',
    'lapse-date': 'The rules give the same: {found}.',
    'legal-ground': 'The rules give the same: {found}.',
    cut: 'It took effect from {municipality}. It could do so from {found} at the earliest.'
  },
  hoursNotReviewed: 'Only the date was reviewed, not whether the work requirement was met.',
  afterTheRepeal: 'The period is extended in any case until after the rule is repealed on 1 July 2025.',
  nothingToBeExemptFrom:
    'The rule is repealed from 1 July 2025, so that there is no requirement to be exempt from.',
  notExtended: 'The municipality has not extended. It had to extend by {found}.',
  withoutLetter:
    'It took effect from {municipality}. If the letter is sent now, it can do so from {found} at the earliest.',
  owedTurnsOn: 'Whether it is more turns on this: {question}',
  never: 'There was no basis for that.',
  dueBy: 'That was due by {found}.',
  by: {
    'extension-days': 'The difference is {by:days}.',
    'lapse-date': 'The difference is {by:months}.',
    cut: 'That is {by:months} too early.',
    requirement: 'The municipality’s count is off by {by:hours}.'
  },
  found: {
    earliest: '{earliest:date} at the earliest',
    latest: '{latest:date} at the latest',
    atLeast: 'at least {atLeast:days}',
    atMost: 'at most {atMost:days}',
    restarted: 'no date: the count starts afresh after 12 months of exemption',
    repealed: 'no date: the rule is repealed from 1 July 2025'
  }
}

/** What the steps of a review say, in English. */
export const steps: Words<typeof danishSteps> = {
  'known-later': {
    computed:
      'The municipality came to know of it only on {knownOn:date}, and it is left out: {kind:laterFact}.'
  },
  // The page tells each matter by itself, with both sides.
  'reviewed-matter': {},
  'review-verdict': { computed: 'Altogether: {said:verdict}.' }
}

/** What a review asks for, in English. */
export const questions: Words<typeof danishQuestions> = {
  'hearing-sent': {
    question: 'When was the citizen heard?',
    why: 'The hearing must be held at the latest 1 month before the lapse date.'
  },
  'decided-lapse-date': {
    question: 'By which lapse date did the municipality go?',
    why: 'The last timely day for the hearing is counted from that date.'
  },
  'work-then': {
    question: 'Which work has the citizen done in the period?',
    why: 'The requirement is met if the hours reach what is demanded.'
  },
  'new-date-told': {
    question: 'Was the citizen told the new lapse date in writing?',
    why: 'When the date is postponed the municipality must say so in writing.'
  },
  'reason-stated': {
    question: 'Does the letter of postponement say why the date is postponed?',
    why: 'Without the reason the citizen cannot see what has extended the period.'
  },
  'clarifying-offer': {
    question: 'Was the citizen in an offer to clarify working capacity?',
    why: 'The offer must give way to ordinary work, and the citizen must be guided about that.'
  },
  'guided-that-work-comes-first': {
    question: 'Was the citizen guided that ordinary work comes before the offer?',
    why: 'Missing guidance can, after a concrete assessment, make the decision invalid.'
  },
  'cut-amount': {
    question: 'How much less was the citizen paid each month?',
    why: 'What the citizen must be paid afterwards follows from the amount.'
  }
}

/** Words of a review, in English. */
export const terms: Words<typeof danishTerms> = {
  matter: {
    exemption: 'The exemption under stk. 9',
    'sickness-documentation': 'The documentation of sickness',
    'ordinary-work': 'The assessment of the work',
    'extension-days': 'The extension of the period',
    'lapse-date': 'The lapse date',
    'legal-ground': 'The provision that the municipality used',
    requirement: 'The work requirement',
    cut: 'The reduction or lapse of the aid',
    'new-date-told': 'The telling of the new date',
    'reason-stated': 'The reason in the letter',
    hearing: 'The hearing',
    guidance: 'The guidance on offers and work'
  },
  error: {
    'wrongly-exempt': 'the facts indicate that the citizen should not be exempt',
    'wrongly-not-exempt': 'the facts indicate that the citizen should be exempt',
    'wrongly-documented': 'the sickness is not documented',
    'wrongly-not-documented': 'the sickness is documented',
    'wrongly-counted': 'the work is not ordinary and unsubsidised, and does not count',
    'wrongly-not-counted': 'the work is ordinary and unsubsidised, and counts',
    'not-extended': 'the period was not extended although it had to be',
    'too-many-days': 'the period was extended by too many days',
    'too-few-days': 'the period was extended by too few days',
    'date-too-late': 'the date was set too late',
    'date-too-early': 'the date was set too early',
    'date-void': 'the old date no longer holds',
    'wrong-legal-ground': 'the extension follows from another provision',
    'wrongly-met': 'the requirement is not met',
    'wrongly-not-met': 'the requirement is met',
    'cut-without-letter':
      'no letter of notice was sent, and without one the aid can neither lapse nor be reduced',
    'cut-too-early': 'it took effect too early',
    'wrongly-cut': 'it should not have been done at all',
    'new-date-not-told': 'the citizen was not told the new date in writing',
    'reason-not-stated': 'the letter does not say why the date is postponed',
    'heard-too-late': 'the citizen was heard too late',
    'not-heard': 'the citizen was not heard'
  },
  verdict: {
    correct: 'the result is right',
    incorrect: 'the decision is not right',
    'cannot-be-assessed': 'whether the decision is right cannot be assessed on the present basis',
    superseded: 'the decision had no effect',
    'indicated-correct': 'the facts indicate that the decision is right',
    'indicated-incorrect': 'the facts indicate that the decision is not right'
  },
  laterFact: {
    sickness: 'sickness',
    'parental-leave': 'absence for pregnancy, birth, adoption or bereavement',
    care: 'care of a relative',
    'military-service': 'military service',
    'limited-work-capacity': 'limited work capacity (exempt)',
    'education-or-other-benefit': 'education, or another benefit, without a demand to be available',
    work: 'work'
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
