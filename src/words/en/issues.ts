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
  'assessed-after-as-of':
    'The municipality’s assessment is dated {assessedOn}, after the day of assessment {asOf}. It must lie no later than that day.',
  'reduced-after-assessment':
    'Aid is reduced from {reducedFrom}, after the day of assessment {asOf}. It must be reduced by that day.',
  'work-after-assessment':
    'The work ends {to}, after the day of assessment {asOf}. Only work that has been done counts: split the period.',
  'work-not-done-yet':
    'The work ends on {to}, after the day of assessment {asOf}. Planned work is not done, and does not count yet.',
  'more-than-24-hours-a-day':
    'Found {hours} hours. The days hold no more than {room}. They are counted as stated, but should be looked into.',
  'lapses-when-resumed':
    'Hours have left the latest months as soon as there were enough: already on {nextLapseDate} the requirement is again not met.',
  'more-days-than-within': 'Found {days} days in a period of {room}. There can be at most {room}.',
  'number-out-of-range': 'Found {found}. The number must be {limit}.',
  'more-than-two-decimals': 'Found {found}. There can be at most two decimals.',
  'neither-hours-nor-income':
    'Hours or income are missing. At least one of the fields hours and income must be given.',
  'too-many': 'Found {found} periods. There can be at most {most}.',
  'too-few': 'Found {found}. There must be at least {least}.',
  'rate-not-of-benefit': 'The rate {rate} does not belong to "{benefit}".',
  'supplement-not-of-rate': 'The supplement {supplement} does not belong to the rate {rate}.',
  'aid-without-benefit': 'Aid is stated only for aid under § 11. The benefit is "{benefit}".',
  'aid-not-of-benefit': 'The aid is not computed under the provisions that hold for "{benefit}".',
  'not-two-spouses': 'Found {found}. A couple is two spouses.',
  'no-entitled-spouse':
    'Where a spouse has chosen not to use the possibilities for work, aid goes only to the other, and by the facts the other gets none.',
  'high-rate-against-duties':
    'The high rate follows from the maintenance duty, and both spouses’ answers point to the other rate.',
  'no-amount-for-date':
    'There is no amount for {found}. The table of reductions runs from {first} to {last}.',
  'wrong-legal-ground':
    '{days} of the sick days that count lie in an exemption. They extend under § 13 f, stk. 12, nr. 5, not nr. 1.',
  'unused-fact':
    'The fact is used only for education and other benefits (nr. 6). It has no bearing on "{kind}".',
  'duty-against-rate':
    'The rate {rate} and the stated maintenance duty do not fit together. Computed on the maintenance duty as stated.',
  'evaluations-of-different-questions':
    'Found an evaluation of "{found}". Expected is an evaluation of "{expected}", like the first.',
  'self-employment-apart':
    'Self-employment is no employment and is assessed under § 13 f, stk. 16, with its hours (work-requirement).',
  'pay-not-below': 'It is stated how long the pay was below the level, but the pay is stated as "{level}".',
  'pay-against-level':
    'The stated amounts and the level of pay "{level}" do not fit together. Assessed on the level as stated.',
  'accepted-and-sanctioned':
    'The absence is stated as both accepted and sanctioned. Assessed as accepted; it should be looked into.',
  'item-of-other-letter': 'The point "{item}" does not belong to the letter "{letter}".',
  'new-date-without-postponement':
    'A new lapse date belongs only to the letter "postponement", not to "{letter}".',
  'new-date-not-later': 'The new lapse date {newLapseDate} must lie after the old one, {lapseDate}.',
  'decided-after-assessment':
    'The decision was made on {on}, after the day of assessment {asOf}. It must have been made by that day.',
  'known-after-assessment':
    'The municipality came to know of it on {knownOn}, after the day of assessment {asOf}. It must be on that day at the latest.',
  'superseded-out-of-time':
    'The decision was withdrawn on {supersededOn}. That is on the day it was made ({on}) at the earliest, and on the day of assessment ({asOf}) at the latest.',
  'full-again-before-cut':
    'The aid was reduced or lapsed from {from} and was paid in full again from {until}. The latter must be later: otherwise nothing was taken from the citizen.',
  'exemption-during-full-time-work':
    'Exempt from {from} to {to}, and in full-time work in the same time. Both can be right, but should be looked into.',
  'exempt-against-ground':
    'This says "no", but by the facts the exemption from {from} still runs. They cannot both be right.',
  'year-of-aid-against-aid':
    'This says "{said}", but of the aid that is stated for the couple {counted} of {required} count. They cannot both be right.',
  'lapse-date-before-year-of-aid':
    'The lapse date {lapseDate} lies before {firstLapseDate}, which follows from the year of aid. Computed with the date as stated.',
  'ends-after-assessment':
    'The period ends {to}, after the day of assessment {asOf}. Only aid that has been received counts: write "ongoing" if it goes on.',
  'overlaps-same-kind':
    'The period overlaps another of the same kind, {from} to {to}. The same aid may stand only once.',
  'fact-of-the-married': 'The citizen is stated to be unmarried. The fact belongs to a married citizen only.',
  'applied-afterwards': 'The aid was applied for on {appliedOn}, after {on}, the day that is asked about.',
  'name-of-another-time':
    'The benefit had another name at that time ("{other}"). It was treated as the same benefit.',
  'text-length': 'The text has {length} characters. It must say something, in at most {most}.',
  'said-otherwise': 'This says "{said}", but {field} says "{shown}". They cannot both be right.',
  'not-asked': 'Question {question} is not asked in this case, so the remark has been left out.',
  'not-a-month': 'Found {found}. A month is written by its 1st day: YYYY-MM-01.',
  'breach-after-assessment':
    'The day is {on}, after the day of assessment {asOf}. Only days that have passed can be confirmed.',
  'before-event': 'Found {found}, before the event {event}. Decision and deduction come only after it.',
  'decided-after-deduction':
    'The decision was made on {on}, after the deduction (at the latest {end}). It must come first.',
  'month-outside-sanction': 'The month {month} lies outside the sanction, {from} to {to}.',
  'not-ascending': 'Found {found}. The amounts must be in ascending order.',
  'other-than-read': 'Found {found}. The published amount is {read}.',
  'no-rates-begin':
    'Found {found}. Rates hold from 1 January of a year or from 2025-07-01, between {first} and {last}.',
  'statutory-level-only':
    'The amounts of the time from {from} are not established. The act’s own amounts (DKK {thresholds}, {level} level) are regulated each year and were not used.',
  'law-of-2026':
    'The event is on {on}. It was reckoned by the act as it stood from 1 July 2025; from when the changes of act no. 1750 of 29/12/2025 hold is not established.',
  'not-in-list': '{found} does not belong to the checklist "{list}".',
  'dated-after-assessment':
    'The date {on} lies after the day of assessment {asOf}. It must lie no later than that day.',
  'answer-against-facts':
    'The answer is {answer} to “{question}”, but the facts of the case give: {shown}. The answer that points to a gap is used until this is settled.',
  'no-attempt-dated': 'The answer is yes to “{question}”, but none of the attempts at contact is dated.',
  'stated-twice': 'The reason "{kind}" is stated twice.',
  'decision-day-open':
    'It is not told when the decision was made, or whether it is. So it is not known which attempts at contact come before it.',
  'attempt-not-counted':
    'The attempt at contact of {on} is not counted: it lies before the event {event} or after the decision.',
  'not-json': 'The line is not JSON from character {position}: {found}',
  'not-utf8': 'The line is not valid UTF-8.',
  'line-too-long': 'The line is longer than {megabytes} MB.',
  'no-case': 'There is no case in the input.',
  'not-data': 'This cannot be read as data. It must be possible to write it as JSON.',
  'no-evaluation': 'This is no evaluation of the library, or it has been altered.'
} as const satisfies Record<IssueCode, string>
