import type { IssueCode } from '../issue-codes.js'

/** Issues in English: which value was found, and what was expected. The field stands before the sentence. */
export const issues = {
  required: 'The field is missing. Expected: {expected}.',
  'wrong-type': 'Found {found}. Expected {expected}.',
  'unknown-key': 'There is no field {key}. A misspelt field would be lost; therefore it is refused.',
  'unknown-value': 'Found {found}. Expected one of: {expected}.',
  'not-a-date': 'Found {found}. Expected a date that exists, in the form YYYY-MM-DD, without a time.',
  'date-out-of-range': 'Found {found}. Expected a date from {first} to {last}.',
  'not-first-of-month': 'Found {found}. A lapse date is always the 1st of a month.',
  'from-after-to': 'The period begins {from} and ends {to}. It must begin no later than it ends.',
  'starts-after-assessment':
    'An ongoing period begins {from}, after the day of assessment {asOf}. It must begin no later than that day.',
  'sent-after-assessment':
    'The letter was sent {sentOn}, after the day of assessment {asOf}. It must be sent no later than that day.',
  'more-days-than-within': 'Found {days} days in a period of {room}. There can be at most {room}.',
  'number-out-of-range': 'Found {found}. The number must be {limit}.',
  'more-than-two-decimals': 'Found {found}. There can be at most two decimals.',
  'neither-hours-nor-income':
    'Hours or income are missing. At least one of the fields hours and income must be given.',
  'too-many': 'Found {found} periods. There can be at most {most}.',
  'rate-not-of-benefit': 'The rate {rate} does not belong to {benefit}.',
  'supplement-not-of-rate': 'The supplement {supplement} does not belong to the rate {rate}.',
  'no-amount-for-date':
    'There is no amount for {found}. The table of reductions runs from {first} to {last}.',
  'wrong-legal-ground':
    'The citizen is exempt on {days} of the sick days that count. They extend under § 13 f, stk. 12, nr. 5, not nr. 1.',
  'unused-fact':
    'The fact is used only for education and other benefits (nr. 6). It has no bearing on {kind}.',
  'duty-against-rate':
    'The rate {rate} and the stated maintenance duty do not fit together. Computed on the maintenance duty as stated.',
  'not-json': 'The line is not JSON from character {position}: {found}',
  'not-utf8': 'The line is not valid UTF-8.',
  'line-too-long': 'The line is longer than {megabytes} MB.',
  'no-case': 'There is no case in the input.'
} as const satisfies Record<IssueCode, string>
