import type { ExemptionFacts } from '../../input/exemption-facts.js'
import type { MedicalInformation } from '../../input/medical-information.js'
import type { Offer } from '../../input/offer.js'

/** A file with nothing on it: no problem is stated, nothing has begun, nothing was tested. */
export const emptyFile: ExemptionFacts = {
  classification: 'activity-ready',
  rehabilitation: { status: 'none' },
  problems: { health: 'no', social: 'no', languageOrEducation: 'no' },
  medicalInformation: [],
  considerations: 'none',
  offers: [],
  capacity: { reachesFiveHoursAWeek: 'unknown', limitsIndicated: 'unknown' },
  clarification: { inDoubt: 'no', status: 'not-begun' },
  newInformation: []
}

/** Health problems are stated, and nothing else. */
export const healthProblems = { health: 'yes', social: 'no', languageOrEducation: 'no' } as const

/** An offer of which the file says nothing. */
export const anOffer: Offer = {
  kind: 'work-placement',
  effectiveness: 'cannot-be-assessed',
  describesCapacity: 'no',
  needsMet: 'cannot-be-assessed',
  endedForHealth: 'not-stated'
}

/** An offer, with what the file says of it. */
export const offer = (says: Partial<Offer>): Offer => ({ ...anOffer, ...says })

/** Current medical information, and what it shows. */
export const certificate = (
  kind: MedicalInformation['kind'],
  ...shows: MedicalInformation['shows']
): MedicalInformation => ({ kind, current: 'yes', shows })

/** What most cases assume. */
export const isCurrent = 'that the medical information is current'
export const noDoubt =
  'that the municipality is not in doubt and has begun no clarification, which is not printed'
