import type { page as danishPage, steps as danishSteps, terms as danishTerms } from '../da/comparison.js'
import type { Words } from '../words.js'

/** The page of a comparison, in English. */
export const page: Words<typeof danishPage> = {
  title: 'What changed, and what follows from it',
  summary: {
    unchanged: 'The result is unchanged.',
    changed: 'The result has changed.',
    noDuties: 'No duties follow from the change.'
  },
  headings: {
    results: 'Changed in the result',
    inputs: 'Changed in what the rules were applied to',
    readings: 'Other readings'
  },
  both: '{field}: {before} has become {after}.',
  added: '{field}: {after} (new).',
  removed: '{field}: {before} (gone).',
  earlier: 'Before: {before}.',
  now: 'Now: {after}.'
}

/** What the step of a comparison says, in English. */
export const steps: Words<typeof danishSteps> = {
  'duties-of-change': {
    computed:
      'The results were held against each other. Fields of the result that changed: {changed}. Duties that follow: {duties}.'
  }
}

/** What the fields of a result are called, in English. */
export const terms: Words<typeof danishTerms> = {
  fieldValue: {
    decided: 'decided',
    undetermined: 'not decided',
    notCovered: 'not covered',
    repealed: 'the rule is repealed',
    restarted: 'the reckoning starts afresh',
    outsideCoverage: 'not covered',
    notYetInForce: 'the rule was not in force yet',
    yes: 'yes',
    no: 'no',
    unknown: 'not known',
    true: 'yes',
    false: 'no',
    ongoing: 'not ended'
  },
  field: {
    kind: 'Outcome',
    reason: 'Reason',
    lapseDate: 'Lapse date',
    earliestLapseDate: 'Earliest lapse date',
    met: 'Requirement met',
    hours: 'Hours that count',
    required: 'Hours required',
    shortfall: 'Hours missing',
    monthlyReduction: 'Reduction a month',
    daysLate: 'By so much the letter came too late',
    extensionDays: 'Extension of the period',
    'period.from': 'First day of the earning period',
    'period.to': 'Last day of the earning period',
    calculationDate: 'Calculation date',
    noticeDeadline: 'Letter of notice at the latest',
    hearingDeadline: 'Hearing at the latest',
    documented: 'Documented',
    exemptFromAvailability: 'Exempt from being available for work',
    from: 'From',
    to: 'To'
  },
  appliedTo: {
    'ordinary-work': 'Ordinary work',
    'subsidised-work': 'Subsidised work',
    'self-employment': 'Self-employment'
  },
  occurrence: '{name} (no. {occurrence})'
}
