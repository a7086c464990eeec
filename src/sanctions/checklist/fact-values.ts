import type { IsoDate } from '../../calendar/iso-date.js'
import { frozen } from '../../law/frozen.js'
import type { SanctionListId } from '../lists.js'

/** What an event can be about: `other` is none of those that a condition asks for. */
export const eventKinds = frozen([
  'offer',
  'first-talk',
  'talk',
  'booking',
  'registration',
  'cv',
  'illness-notice',
  'other'
] as const)

/**
 * What the event is about: an `offer` or measure, the `first-talk` (first jobsamtale) or another `talk`, a `booking`,
 * the `registration` as jobseeker or the `cv`, a missing `illness-notice`, or something `other`.
 */
export type EventKind = (typeof eventKinds)[number]

/** The kinds of event that each list is about; § 40 a follows on a breach of any of the duties. */
export const kindsOfList: Readonly<Record<SanctionListId, readonly EventKind[]>> = frozen({
  'absence-from-offer': ['offer'],
  'absence-from-meeting': ['first-talk', 'talk'],
  'self-booking': ['booking'],
  'duty-breach-per-day': ['registration', 'cv'],
  'refusal-or-abandonment': ['offer', 'illness-notice', 'other'],
  'aggravated-availability': eventKinds,
  'work-placement': ['offer']
})

/** The numbers of § 39; 3 and 8 with what they rest on, where that is known. */
export const limbs = frozen([
  '1',
  '2',
  '3',
  '3-refusal',
  '3-repeated-absence',
  '4',
  '5',
  '6',
  '7',
  '8',
  '8-agreements',
  '8-joblog'
] as const)

/**
 * The number of § 39 that is used. Number 3 is a refusal or repeated absence of considerable extent, number 8 an
 * agreement on job search or the joblog; `3` and `8` alone leave open which.
 */
export type Limb = (typeof limbs)[number]

/** The kinds of reason that a citizen can state. */
export const reasonKinds = frozen([
  'egen-sygdom',
  'begravelse',
  'jobsamtale-arbejdsgiver',
  'samvaer-anbragt-barn',
  'transport',
  'boernepasning',
  'helbred-ved-tilbud',
  'andet'
] as const)

/**
 * A reason that the citizen stated: own illness, a funeral, a job interview with an employer, fixed contact with a child
 * placed in care, transport, childcare, health when the offer was given, or something else (`andet`).
 */
export type ReasonKind = (typeof reasonKinds)[number]

/** The kinds of talk: § 37 names the first three. */
export const talkKinds = frozen([
  'jobsamtale',
  'rehabiliteringsteam',
  'raadighedsvurdering',
  'opfoelgningssamtale',
  'andet'
] as const)

/** The kind of talk that was missed. § 37 names the first three; an opfølgningssamtale is in no version of it. */
export type TalkKind = (typeof talkKinds)[number]

/** Whether a field holds a date, not one of the words that can stand in its place: none of them has a digit. */
export const isDate = (value: string | undefined): value is IsoDate => /\d/.test(String(value))
