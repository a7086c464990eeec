import type { terms as danish } from '../da/checklist-terms.js'
import type { Words } from '../words.js'

/** Words that the sentences of a sanction checklist are filled with, in English. */
export const terms: Words<typeof danish> = {
  checklistAnswer: { yes: 'yes', no: 'no', unknown: 'not answered' },
  checklistEffect: {
    ok: 'in order',
    block: 'a condition is not met',
    undocumented: 'not documented',
    investigate: 'not sufficiently informed',
    human: 'an assessment is missing',
    defect: 'a procedural error',
    amount: 'days or amounts are not right',
    route: 'in order, and the answer decides which other items apply',
    reminder: 'a reminder'
  },
  checklistBasis: {
    'nothing-lacking-in-the-answers': 'nothing lacking in the answers given',
    lacking: 'the file lacks something',
    open: 'it cannot be seen yet whether all items are included'
  },
  reach: {
    sanction: 'the sanction',
    days: 'the sanction for the days concerned',
    'monthly-statement': 'the collective monthly statement',
    'conditional-letter': 'the agterskrivelse as decision',
    'this-reduction': 'the second reduction in the month',
    'stop-of-aid': 'the stop of aid',
    'spouse-stop': 'the stop of the spouse’s aid'
  },
  sanctionLaw: {
    '2020-text': 'the law as it read from 1 January 2020',
    '2024-text': 'the law as it read from 1 January 2024',
    '2025-text': 'the law as it read from 1 July 2025',
    '2026-text': 'the law as it read from 1 July 2025; what changed in 2026 is not established'
  },
  classificationOf: {
    jobparat: 'jobparat (job-ready)',
    uddannelsesparat: 'uddannelsesparat (education-ready)',
    'aabenlyst-uddannelsesparat': 'åbenlyst uddannelsesparat (obviously education-ready)',
    aktivitetsparat: 'aktivitetsparat (activity-ready)',
    dagpengemodtager: 'dagpengemodtager (a recipient of unemployment benefit)'
  },
  itemConfidence: {
    read: 'The wording of the source was read.',
    secondary: 'The item rests on an account of the source.',
    derived:
      'The item is derived; the wording of the source on the day of the event does not say it itself or was not read.',
    unverified: 'The item is not verified.'
  },
  overallAssessment: {
    'other-circumstances': 'Other circumstances than the reasonable grounds',
    'furthering-availability': 'Whether a sanction furthers availability',
    'personal-contact': 'All reasonable possibilities of personal contact'
  },
  assessmentStatus: {
    lacking: 'the file lacks something by the answers',
    open: 'it cannot be seen yet',
    'nothing-lacking': 'nothing lacking in the answers given'
  },
  contactWay: {
    telephone: 'telephone',
    'text-message': 'text message',
    'digital-post': 'digital post',
    letter: 'letter',
    'home-visit': 'visit at the home',
    'at-place-of-stay': 'visit at another place of stay',
    'at-offer': 'visit at the place of offer',
    'at-treatment': 'visit at the place of treatment',
    'through-mentor': 'through a mentor',
    'through-contact-person': 'through family or another contact person',
    other: 'in another way',
    unknown: 'the way is not stated'
  },
  contactResult: {
    reached: 'The citizen was reached',
    'not-reached': 'The citizen was not reached',
    unknown: 'The result is not stated'
  },
  dayNotTold: 'The day is not stated'
}
