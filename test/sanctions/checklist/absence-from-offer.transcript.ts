import type { ChecklistFacts } from '../../../src/index.js'
import { lines } from './in-lines.js'

/** He says that he was ill; two calls, no visit; guided eight months before; nobody has looked at furthering. */
export const facts: ChecklistFacts = {
  list: 'absence-from-offer',
  event: { date: '2023-10-04', kind: 'offer' },
  classification: 'aktivitetsparat',
  reasons: [{ kind: 'egen-sygdom', accepted: 'no' }],
  guidance: { givenOn: '2023-02-04', extraNeed: 'no' },
  contact: {
    homeAddressKnown: 'yes',
    otherPlaceKnown: 'no',
    made: 'no',
    noVisitReasoned: 'no',
    intermediary: 'no',
    person: 'no'
  },
  contactAttempts: [
    { on: '2023-10-05', how: 'telephone', result: 'not-reached' },
    { on: '2023-10-04', how: 'telephone', result: 'not-reached' },
    { on: '2023-10-03', how: 'letter', result: 'unknown' }
  ],
  hearing: { reply: 'no' },
  conditionalLetter: { used: 'no' },
  decision: { exists: 'yes', on: '2023-10-20' },
  amount: { computed: 'yes', monthlyStatement: 'no', deductedIn: '2023-11-01' },
  absence: { partial: 'no' },
  answers: {
    'classification-on-file': 'yes',
    'event-in-catalogue': 'yes',
    'offer-kind-covered': 'yes',
    'offer-lawfully-given': 'no',
    'offer-adapted': 'yes',
    'duty-notified': 'no',
    'meeting-time-documented': 'yes',
    holiday: 'no',
    leave: 'no',
    'exempt-from-offer': 'yes',
    'offer-97b': 'no',
    'guidance-by-first-talk': 'yes',
    'guidance-renewed-half-yearly': 'yes',
    'absence-documented-per-day': 'no',
    'whole-or-partial': 'yes',
    'reason-asked': 'yes',
    'more-than-missing-cancellation': 'no',
    'own-illness-assessed': 'no',
    'illness-set-aside-on-basis': 'no',
    'medical-information-considered': 'yes',
    'sick-absence-already-accepted': 'yes',
    'other-reasons-assessed': 'yes',
    'reasonable-ground-assessed': 'yes',
    'reasonable-ground': 'no',
    'other-circumstances-assessed': 'yes',
    'other-circumstances': 'no',
    'furthering-assessed': 'no',
    heard: 'no',
    'sufficiently-informed': 'no',
    'decided-by-municipality': 'yes',
    'provision-cited': 'no',
    'appeal-guidance': 'yes',
    'decision-notified': 'yes',
    'file-note': 'yes',
    'days-and-rate': 'no',
    'rate-before-income': 'yes',
    'monthly-cap': 'yes'
  }
}

/** Every item, as `itemsIn` writes it. */
export const every = lines(`
  classification-on-file | yes | yes caseworker | ok
  event-in-catalogue | yes | yes caseworker | ok
  right-provision | yes | unknown | human
  offer-kind-covered | yes | yes caseworker | ok
  offer-lawfully-given | yes | no caseworker | investigate
  offer-adapted | yes | yes caseworker | ok
  duty-notified | yes | no caseworker | block sanction
  meeting-time-documented | yes | yes caseworker | ok
  meeting-earliest-day-after | yes | unknown | investigate | waits for duty-notified
  holiday | yes | no caseworker | ok
  leave | yes | no caseworker | ok
  special-youth-education | no event-date | unknown | notApplicable
  exempt-from-offer | yes | yes caseworker | block sanction
  offer-97b | yes | no caseworker | ok
  offer-97b-from-2025 | no event-date | unknown | notApplicable
  written-guidance | yes | yes facts | ok
  guidance-by-first-talk | yes | yes caseworker | ok
  guidance-handed-over-and-sent | yes | unknown | investigate
  guidance-renewed-half-yearly | yes | no facts | block sanction
  guidance-on-request-or-need | no condition | unknown | notApplicable
  guidance-clear | yes | unknown | human
  guidance-before-2024 | no event-date | unknown | notApplicable
  absence-documented-per-day | yes | no caseworker | block days
  whole-or-partial | yes | yes caseworker | ok
  lateness-assessed | no condition | unknown | notApplicable
  reason-asked | yes | yes caseworker | ok
  reason-stated | yes | yes facts | route
  more-than-missing-cancellation | yes | no caseworker | investigate
  own-illness-assessed | yes | no caseworker | investigate
  illness-clarified | yes | unknown | investigate
  illness-set-aside-on-basis | yes | no caseworker | undocumented
  medical-information-considered | yes | yes caseworker | ok
  sick-absence-already-accepted | yes | yes caseworker | human
  other-reasons-assessed | yes | yes caseworker | ok
  other-reason-clarified | no condition | unknown | notApplicable
  reasonable-ground-assessed | yes | yes caseworker | ok
  reasonable-ground | yes | no caseworker | ok
  other-circumstances-assessed | yes | yes caseworker | ok
  other-circumstances | yes | no caseworker | ok
  furthering-assessed | yes | no caseworker | block sanction
  furthers-availability | yes | unknown | investigate | waits for furthering-assessed
  overall-assessment | yes | unknown | human
  personal-contact-exhausted | yes | unknown | investigate
  contact-documented-how | yes | yes facts | ok
  contact-documented-when | yes | yes facts | ok
  contact-documented-times | yes | yes facts | ok
  contact-attempts-documented | no event-date | yes facts | notApplicable
  contact-at-home | yes | no facts | investigate
  contact-elsewhere | no condition | unknown | notApplicable
  contact-through-mentor | no condition | unknown | notApplicable
  contact-person-consents | no condition | unknown | notApplicable
  heard | yes | no caseworker | defect
  reply-considered | no condition | unknown | notApplicable | waits for heard
  monthly-statement | yes | no facts | ok
  heard-with-statement | no condition | unknown | notApplicable
  conditional-letter-used | yes | no facts | ok
  conditional-letter-group | no condition | no facts | notApplicable
  conditional-letter-hearing | no condition | unknown | notApplicable
  conditional-letter-deadline | no condition | unknown | notApplicable
  conditional-letter-intended-decision | no condition | unknown | notApplicable
  conditional-letter-becomes-final | no condition | unknown | notApplicable
  conditional-letter-reply-decided | no condition | unknown | notApplicable
  sufficiently-informed | yes | no caseworker | investigate
  decided-by-municipality | yes | yes caseworker | ok
  provision-cited | yes | no caseworker | defect
  reasons-stated | yes | unknown | defect
  individual-assessment | yes | unknown | human
  appeal-guidance | yes | yes caseworker | ok
  decision-notified | yes | yes caseworker | ok
  file-note | yes | yes caseworker | ok
  three-month-limit | yes | yes facts | ok
  days-and-rate | yes | no caseworker | amount
  rate-before-income | yes | yes caseworker | ok
  monthly-cap | yes | yes caseworker | ok
  availability-order-2025 | no event-date | unknown | notApplicable
  changes-2026 | no event-date | unknown | notApplicable
  covid-suspension | no event-date | unknown | notApplicable
`)

/** What the items that apply give to report, the gravest first. */
export const report = {
  block: [
    'duty-notified',
    'exempt-from-offer',
    'guidance-renewed-half-yearly',
    'absence-documented-per-day',
    'furthering-assessed'
  ],
  undocumented: ['illness-set-aside-on-basis'],
  investigate: [
    'offer-lawfully-given',
    'meeting-earliest-day-after',
    'guidance-handed-over-and-sent',
    'more-than-missing-cancellation',
    'own-illness-assessed',
    'illness-clarified',
    'furthers-availability',
    'personal-contact-exhausted',
    'contact-at-home',
    'sufficiently-informed'
  ],
  human: [
    'right-provision',
    'guidance-clear',
    'sick-absence-already-accepted',
    'overall-assessment',
    'individual-assessment'
  ],
  defect: ['heard', 'provision-cited', 'reasons-stated'],
  amount: ['days-and-rate'],
  reminder: []
}

/** What to answer next: what can block, then what can be examined, judged and mended. */
export const asked = lines(`
  guidance-handed-over-and-sent (block)
  personal-contact-exhausted (block)
  right-provision (investigate)
  illness-clarified (investigate)
  overall-assessment (investigate)
  guidance-clear (human)
  reasons-stated (defect)
  individual-assessment (defect)
`)
