import type { IsoDate } from '../calendar/iso-date.js'

/** A text in both languages of the library. */
export interface Bilingual {
  da: string
  en: string
}

/**
 * How far an entry of the law data is verified: `read` the operative wording or figure was read; `secondary` an
 * official or professional page paraphrases it; `derived` computed or inferred here, reproducibly; `unverified`
 * not confirmed, and never the basis of a rule.
 */
export type Confidence = 'read' | 'secondary' | 'derived' | 'unverified'

/** What is less sure than what was read, the least sure first. */
const lessSure: readonly Confidence[] = ['unverified', 'derived', 'secondary']

/** The least sure of several. */
export const weakest = (confidences: readonly Confidence[]): Confidence =>
  lessSure.find((each) => confidences.includes(each)) ?? 'read'

/** Where an entry of the law data comes from, how sure it is, and when it was last held against that source. */
export interface Provenance {
  confidence: Confidence
  source: string
  checkedOn: IsoDate
}

/** The day on which all law data of this edition were last held against the material that they are taken from. */
export const CHECKED_ON: IsoDate = '2026-11-21'
