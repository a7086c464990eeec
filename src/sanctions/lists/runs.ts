import { frozen } from '../../law/frozen.js'
import type { SanctionItemId } from '../items.js'

/** What can take the duty away, § 13, stk. 9 and 12-13, and § 13 i. */
export const noDuty = frozen([
  'holiday',
  'leave',
  'special-youth-education'
] as const satisfies readonly SanctionItemId[])

/** What takes the duty to accept an offer away. */
export const exemptFromOffer = frozen([
  'exempt-from-offer',
  'offer-97b',
  'offer-97b-from-2025'
] as const satisfies readonly SanctionItemId[])

/** How and when the citizen was guided, § 35, stk. 1, besides that it was in writing. */
export const guidanceInDetail = frozen([
  'guidance-by-first-talk',
  'guidance-handed-over-and-sent',
  'guidance-renewed-half-yearly',
  'guidance-on-request-or-need',
  'guidance-clear',
  'guidance-before-2024'
] as const satisfies readonly SanctionItemId[])

/** Illness, other reasons and the reasonable ground, § 13, stk. 7. */
export const reasonableGround = frozen([
  'own-illness-assessed',
  'illness-clarified',
  'illness-set-aside-on-basis',
  'medical-information-considered',
  'sick-absence-already-accepted',
  'other-reasons-assessed',
  'other-reason-clarified',
  'reasonable-ground-assessed',
  'reasonable-ground'
] as const satisfies readonly SanctionItemId[])

/** The extra protection of aktivitetsparate, § 13, stk. 8, and § 35, stk. 7. */
export const protection = frozen([
  'other-circumstances-assessed',
  'other-circumstances',
  'furthering-assessed',
  'furthers-availability',
  'overall-assessment',
  'personal-contact-exhausted',
  'contact-documented-how',
  'contact-documented-when',
  'contact-documented-times',
  'contact-attempts-documented',
  'contact-at-home',
  'contact-elsewhere',
  'contact-through-mentor',
  'contact-person-consents'
] as const satisfies readonly SanctionItemId[])

/** The days until contact is renewed, §§ 37 and 37 a. */
export const renewedContact = frozen([
  'incoming-contacts-searched',
  'contact-renewed-date',
  'same-day-rule'
] as const satisfies readonly SanctionItemId[])

/** The hearing, forvaltningsloven § 19. */
export const hearing = frozen(['heard', 'reply-considered'] as const satisfies readonly SanctionItemId[])

/** The agterskrivelse, § 35, stk. 6. */
export const agterskrivelse = frozen([
  'conditional-letter-used',
  'conditional-letter-group',
  'conditional-letter-hearing',
  'conditional-letter-deadline',
  'conditional-letter-intended-decision',
  'conditional-letter-becomes-final',
  'conditional-letter-reply-decided'
] as const satisfies readonly SanctionItemId[])

/** The decision, forvaltningsloven and retssikkerhedsloven. */
export const decision = frozen([
  'sufficiently-informed',
  'decided-by-municipality',
  'provision-cited',
  'reasons-stated',
  'individual-assessment',
  'appeal-guidance',
  'decision-notified',
  'file-note'
] as const satisfies readonly SanctionItemId[])

/** The time limit and the rate, § 35, stk. 3-5. */
export const timeAndRate = frozen([
  'three-month-limit',
  'days-and-rate',
  'rate-before-income'
] as const satisfies readonly SanctionItemId[])

/** What is not verified. */
export const reminders = frozen([
  'availability-order-2025',
  'changes-2026',
  'covid-suspension'
] as const satisfies readonly SanctionItemId[])
