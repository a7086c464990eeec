import type { ChecklistFacts } from '../../../src/index.js'
import { lines } from './in-lines.js'

/** Nothing is known but that she is married: neither her group nor what happened. */
export const facts: ChecklistFacts = {
  list: 'aggravated-availability',
  event: { date: '2025-03-04' },
  classification: 'unknown',
  maritalStatus: 'married',
  answers: {}
}

/** Every item, as `itemsIn` writes it. */
export const every = lines(`
  classification-on-file | yes | unknown | investigate
  event-in-catalogue | yes | unknown | investigate
  aggravated-group-2025h1 | unknown classification | unknown | open
  aggravated-group | no event-date | unknown | notApplicable
  preceding-sanction | yes | unknown | investigate
  preceding-sanction-stands | yes | unknown | investigate
  new-breach | yes | unknown | investigate
  duty-notified | yes | unknown | investigate
  meeting-earliest-day-after | yes | unknown | investigate
  holiday | yes | unknown | investigate
  leave | yes | unknown | investigate
  special-youth-education | no event-date | unknown | notApplicable
  written-guidance | yes | unknown | undocumented
  guidance-by-first-talk | no event-date | unknown | notApplicable
  guidance-handed-over-and-sent | no event-date | unknown | notApplicable
  guidance-renewed-half-yearly | no event-date | unknown | notApplicable
  guidance-on-request-or-need | no event-date | unknown | notApplicable
  guidance-clear | yes | unknown | human
  guidance-before-2024 | unknown condition | unknown | reminder
  extra-guidance-person | yes | unknown | undocumented
  extra-guidance-repeat | yes | unknown | undocumented
  extra-guidance-attended-days | yes | unknown | undocumented
  extra-guidance-closing | yes | unknown | undocumented
  extra-guidance-spouse-closing | yes | unknown | undocumented
  extra-guidance-spouse | yes | unknown | undocumented
  reason-asked | yes | unknown | investigate
  reason-stated | yes | unknown | investigate
  more-than-missing-cancellation | yes | unknown | investigate
  own-illness-assessed | unknown condition | unknown | open
  illness-clarified | unknown condition | unknown | open
  illness-set-aside-on-basis | unknown condition | unknown | open
  medical-information-considered | unknown condition | unknown | open
  sick-absence-already-accepted | unknown condition | unknown | open
  other-reasons-assessed | unknown condition | unknown | open
  other-reason-clarified | unknown condition | unknown | open
  reasonable-ground-assessed | unknown condition | unknown | open
  reasonable-ground | unknown condition | unknown | open
  other-circumstances-assessed | unknown classification | unknown | open
  other-circumstances | unknown classification | unknown | open
  furthering-assessed | unknown classification | unknown | open
  furthers-availability | unknown classification | unknown | open
  overall-assessment | unknown classification | unknown | open
  personal-contact-exhausted | unknown classification | unknown | open
  contact-documented-how | no event-date | unknown | notApplicable
  contact-documented-when | no event-date | unknown | notApplicable
  contact-documented-times | no event-date | unknown | notApplicable
  contact-attempts-documented | unknown classification | unknown | open
  contact-at-home | unknown classification | unknown | open
  contact-elsewhere | unknown classification | unknown | open
  contact-through-mentor | unknown classification | unknown | open
  contact-person-consents | unknown classification | unknown | open
  lacking-will-assessed | yes | unknown | investigate
  lacking-will | yes | unknown | investigate
  lacking-will-documented | yes | unknown | investigate
  all-circumstances-included | yes | unknown | human
  lacking-will-reasons | unknown condition | unknown | open
  discretion-reasoned | yes | unknown | human
  proportionality | yes | unknown | human
  activity-with-decision | yes | unknown | investigate
  activity-same-day | yes | unknown | investigate
  daily-activity | yes | unknown | investigate
  attended-days-only-stated | unknown condition | unknown | open
  at-most-three-months | yes | unknown | investigate
  heard-before-unpaid-days | unknown classification | unknown | open
  stop-decided-at-same-time | unknown condition | unknown | open
  stop-whole-calendar-month | unknown condition | unknown | open
  stop-spouse-same-time | unknown condition | unknown | open
  calendar-day-fraction | yes | unknown | investigate
  exceptional-situation | yes | unknown | human
  heard | unknown condition | unknown | open
  reply-considered | unknown condition | unknown | open
  conditional-letter-used | yes | unknown | investigate
  conditional-letter-group | unknown condition | no facts | open
  sufficiently-informed | yes | unknown | investigate
  decided-by-municipality | unknown condition | unknown | open
  provision-cited | unknown condition | unknown | open
  reasons-stated | unknown condition | unknown | open
  individual-assessment | unknown condition | unknown | open
  appeal-guidance | unknown condition | unknown | open
  decision-notified | unknown condition | unknown | open
  file-note | yes | unknown | investigate
  availability-order-2025 | yes | unknown | reminder
  changes-2026 | no event-date | unknown | notApplicable
  covid-suspension | no event-date | unknown | notApplicable
`)

/** The classification comes first whatever it can show; of the others those that can block. */
export const asked = lines(`
  facts.classification (block): aggravated-group-2025h1 other-circumstances-assessed other-circumstances furthering-assessed furthers-availability overall-assessment personal-contact-exhausted contact-attempts-documented contact-at-home contact-elsewhere contact-through-mentor contact-person-consents heard-before-unpaid-days
  facts.event.kind (block): own-illness-assessed other-reasons-assessed reasonable-ground-assessed reasonable-ground
  facts.conditionalLetter.used (block): heard conditional-letter-group decision-notified
  facts.decision.exists (block): lacking-will-reasons attended-days-only-stated decided-by-municipality provision-cited reasons-stated individual-assessment appeal-guidance decision-notified
  facts.aggravated.stop (block): stop-decided-at-same-time stop-whole-calendar-month stop-spouse-same-time
  facts.reasons (undocumented): illness-clarified illness-set-aside-on-basis medical-information-considered sick-absence-already-accepted other-reason-clarified
  facts.hearing.reply (defect): reply-considered
  event-in-catalogue (block)
  preceding-sanction (block)
  new-breach (block)
  duty-notified (block)
  holiday (block)
  leave (block)
  written-guidance (block)
  extra-guidance-person (block)
  extra-guidance-repeat (block)
  extra-guidance-attended-days (block)
  extra-guidance-closing (block)
  extra-guidance-spouse-closing (block)
  extra-guidance-spouse (block)
  lacking-will-assessed (block)
  lacking-will (block)
  lacking-will-documented (block)
  activity-with-decision (block)
  activity-same-day (block)
  classification-on-file (investigate)
  preceding-sanction-stands (investigate)
  meeting-earliest-day-after (investigate)
  reason-asked (investigate)
  more-than-missing-cancellation (investigate)
  all-circumstances-included (investigate)
  daily-activity (investigate)
  sufficiently-informed (investigate)
  file-note (investigate)
  guidance-clear (human)
  discretion-reasoned (human)
  proportionality (human)
  exceptional-situation (human)
  at-most-three-months (amount)
  calendar-day-fraction (amount)
  availability-order-2025 (reminder)
`)
