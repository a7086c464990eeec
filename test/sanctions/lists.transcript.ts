/** The items of each list in order, as the domain handbook’s data have them; in § 38 with STU, as its text calls for. */
export const listTranscript: Readonly<Record<string, string>> = {
  'absence-from-offer': `
    classification-on-file event-in-catalogue right-provision offer-kind-covered offer-lawfully-given
    offer-adapted duty-notified meeting-time-documented meeting-earliest-day-after holiday leave
    special-youth-education exempt-from-offer offer-97b offer-97b-from-2025 written-guidance
    guidance-by-first-talk guidance-handed-over-and-sent guidance-renewed-half-yearly
    guidance-on-request-or-need guidance-clear guidance-before-2024 absence-documented-per-day
    whole-or-partial lateness-assessed reason-asked reason-stated more-than-missing-cancellation
    own-illness-assessed illness-clarified illness-set-aside-on-basis medical-information-considered
    sick-absence-already-accepted other-reasons-assessed other-reason-clarified
    reasonable-ground-assessed reasonable-ground other-circumstances-assessed other-circumstances
    furthering-assessed furthers-availability overall-assessment personal-contact-exhausted
    contact-documented-how contact-documented-when contact-documented-times contact-attempts-documented
    contact-at-home contact-elsewhere contact-through-mentor contact-person-consents heard
    reply-considered monthly-statement heard-with-statement conditional-letter-used
    conditional-letter-group conditional-letter-hearing conditional-letter-deadline
    conditional-letter-intended-decision conditional-letter-becomes-final
    conditional-letter-reply-decided sufficiently-informed decided-by-municipality provision-cited
    reasons-stated individual-assessment appeal-guidance decision-notified file-note three-month-limit
    days-and-rate rate-before-income monthly-cap availability-order-2025 changes-2026 covid-suspension`,
  'absence-from-meeting': `
    classification-on-file event-in-catalogue talk-kind rehabilitation-team-2026 self-booked-summons
    duty-notified meeting-earliest-day-after holiday leave special-youth-education exempt-from-talk
    written-guidance first-summons-guidance guidance-by-first-talk guidance-handed-over-and-sent
    guidance-renewed-half-yearly guidance-on-request-or-need guidance-clear guidance-before-2024
    reason-asked reason-stated more-than-missing-cancellation own-illness-assessed illness-clarified
    illness-set-aside-on-basis medical-information-considered sick-absence-already-accepted
    other-reasons-assessed other-reason-clarified reasonable-ground-assessed reasonable-ground
    other-circumstances-assessed other-circumstances furthering-assessed furthers-availability
    overall-assessment personal-contact-exhausted contact-documented-how contact-documented-when
    contact-documented-times contact-attempts-documented contact-at-home contact-elsewhere
    contact-through-mentor contact-person-consents incoming-contacts-searched contact-renewed-date
    same-day-rule heard reply-considered monthly-statement told-at-once heard-with-statement
    conditional-letter-used conditional-letter-group conditional-letter-hearing
    conditional-letter-deadline conditional-letter-intended-decision conditional-letter-becomes-final
    conditional-letter-reply-decided sufficiently-informed decided-by-municipality provision-cited
    reasons-stated individual-assessment appeal-guidance decision-notified file-note three-month-limit
    days-and-rate rate-before-income monthly-cap availability-order-2025 changes-2026 covid-suspension`,
  'self-booking': `
    classification-on-file event-in-catalogue booking-group-2020 booking-group booking-deadline-told
    holiday leave special-youth-education exempt-from-talk written-guidance guidance-by-first-talk
    guidance-handed-over-and-sent guidance-renewed-half-yearly guidance-on-request-or-need guidance-clear
    guidance-before-2024 reason-asked reason-stated own-illness-assessed illness-clarified
    illness-set-aside-on-basis medical-information-considered sick-absence-already-accepted
    other-reasons-assessed other-reason-clarified reasonable-ground-assessed reasonable-ground
    other-circumstances-assessed other-circumstances furthering-assessed furthers-availability
    overall-assessment personal-contact-exhausted contact-documented-how contact-documented-when
    contact-documented-times contact-attempts-documented contact-at-home contact-elsewhere
    contact-through-mentor contact-person-consents incoming-contacts-searched contact-renewed-date
    same-day-rule heard reply-considered monthly-statement told-at-once heard-with-statement
    conditional-letter-used conditional-letter-group conditional-letter-hearing
    conditional-letter-deadline conditional-letter-intended-decision conditional-letter-becomes-final
    conditional-letter-reply-decided sufficiently-informed decided-by-municipality provision-cited
    reasons-stated individual-assessment appeal-guidance decision-notified file-note three-month-limit
    days-and-rate rate-before-income monthly-cap availability-order-2025 changes-2026 covid-suspension`,
  'duty-breach-per-day': `
    classification-on-file event-in-catalogue within-registration-duty cv-deadline-passed
    special-youth-education written-guidance guidance-by-first-talk guidance-handed-over-and-sent guidance-renewed-half-yearly
    guidance-on-request-or-need guidance-clear guidance-before-2024 breach-documented-per-day
    reason-asked due-to-the-person other-circumstances-assessed other-circumstances furthering-assessed
    furthers-availability overall-assessment personal-contact-exhausted contact-documented-how
    contact-documented-when contact-documented-times contact-attempts-documented contact-at-home
    contact-elsewhere contact-through-mentor contact-person-consents heard reply-considered
    monthly-statement told-at-once heard-with-statement conditional-letter-used conditional-letter-group
    conditional-letter-hearing conditional-letter-deadline conditional-letter-intended-decision
    conditional-letter-becomes-final conditional-letter-reply-decided sufficiently-informed
    decided-by-municipality provision-cited reasons-stated individual-assessment appeal-guidance
    decision-notified file-note three-month-limit days-and-rate rate-before-income monthly-cap
    availability-order-2025 changes-2026 covid-suspension`,
  'refusal-or-abandonment': `
    classification-on-file event-in-catalogue right-provision limb-stated duty-notified
    meeting-earliest-day-after breach-documented offer-adapted holiday leave special-youth-education
    exempt-from-offer offer-97b offer-97b-from-2025 exempt-from-work-during-course
    exempt-from-work-during-course-from-2025 written-guidance guidance-by-first-talk
    guidance-handed-over-and-sent guidance-renewed-half-yearly guidance-on-request-or-need guidance-clear
    guidance-before-2024 repeated-absence-extent illness-notice-as-directed cross-reference-2025
    joblog-suspended joblog-guided-again reason-asked reason-stated own-illness-assessed
    illness-clarified illness-set-aside-on-basis medical-information-considered
    sick-absence-already-accepted other-reasons-assessed other-reason-clarified
    reasonable-ground-assessed reasonable-ground other-circumstances-assessed other-circumstances
    furthering-assessed furthers-availability overall-assessment personal-contact-exhausted
    contact-documented-how contact-documented-when contact-documented-times contact-attempts-documented
    contact-at-home contact-elsewhere contact-through-mentor contact-person-consents heard
    reply-considered monthly-statement told-at-once heard-with-statement conditional-letter-used
    conditional-letter-group conditional-letter-hearing conditional-letter-deadline
    conditional-letter-intended-decision conditional-letter-becomes-final
    conditional-letter-reply-decided sufficiently-informed decided-by-municipality provision-cited
    reasons-stated individual-assessment appeal-guidance decision-notified file-note three-month-limit
    days-and-rate rate-before-income one-reduction-a-month availability-order-2025 changes-2026
    covid-suspension`,
  'aggravated-availability': `
    classification-on-file event-in-catalogue aggravated-group-2025h1 aggravated-group preceding-sanction
    preceding-sanction-stands new-breach duty-notified meeting-earliest-day-after holiday leave
    special-youth-education written-guidance guidance-by-first-talk guidance-handed-over-and-sent
    guidance-renewed-half-yearly guidance-on-request-or-need guidance-clear guidance-before-2024
    extra-guidance-person extra-guidance-repeat extra-guidance-attended-days extra-guidance-closing
    extra-guidance-spouse-closing extra-guidance-spouse reason-asked reason-stated
    more-than-missing-cancellation own-illness-assessed illness-clarified illness-set-aside-on-basis
    medical-information-considered sick-absence-already-accepted other-reasons-assessed
    other-reason-clarified reasonable-ground-assessed reasonable-ground other-circumstances-assessed
    other-circumstances furthering-assessed furthers-availability overall-assessment
    personal-contact-exhausted contact-documented-how contact-documented-when contact-documented-times
    contact-attempts-documented contact-at-home contact-elsewhere contact-through-mentor
    contact-person-consents lacking-will-assessed lacking-will lacking-will-documented
    all-circumstances-included lacking-will-reasons discretion-reasoned proportionality
    activity-with-decision activity-same-day daily-activity attended-days-only-stated
    at-most-three-months heard-before-unpaid-days stop-decided-at-same-time stop-whole-calendar-month
    stop-spouse-same-time calendar-day-fraction exceptional-situation heard reply-considered
    conditional-letter-used conditional-letter-group sufficiently-informed decided-by-municipality
    provision-cited reasons-stated individual-assessment appeal-guidance decision-notified file-note
    availability-order-2025 changes-2026 covid-suspension`,
  'work-placement': `
    placement-work-experience placement-job-goal placement-prerequisites placement-competences
    placement-resources placement-needs-for-consideration placement-fastest-way placement-starting-point
    placement-change-of-trade placement-purpose placement-plan-updated placement-written-decision
    placement-reasons placement-provision-cited placement-appeal-guidance placement-duration
    placement-duration-2026 placement-not-only-documentation placement-realistic-course`
}
