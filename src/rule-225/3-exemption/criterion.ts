import type { FileAtAssessment } from './file-at-assessment.js'

/** What a fact indicates of exemption: the analysis form's 3.1, and its "cannot be assessed on the present basis". */
export const exemptionIndications = ['exempt', 'not-exempt', 'insufficiently-informed'] as const

/** Exempt, not exempt, or not to be assessed on the present basis. */
export type ExemptionIndication = (typeof exemptionIndications)[number]

/** What can be obtained where the file does not suffice. */
export const exemptionInformation = [
  'medical-information',
  'what-the-illness-means-for-work',
  'offer-describing-capacity',
  'look-into-new-information'
] as const

/** What to obtain, so that working capacity can be assessed. */
export type ExemptionInformation = (typeof exemptionInformation)[number]

/** A fact that weighs in the assessment of working capacity, drawn from the board's decisions. */
export interface Criterion {
  id: string
  indicates: ExemptionIndication
  /** Whether it is there, in a file of which everything is known. */
  isMet(file: FileAtAssessment): boolean
  /** What to obtain where it is there. */
  obtain?: readonly ExemptionInformation[]
}
