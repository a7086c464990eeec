import type { Bilingual, Confidence } from '../provenance.js'

/** A named answer to a question that the sources leave open (fortolkning). */
export interface Reading {
  question: Bilingual
  /** Every value that a caller can choose, with what it means. */
  values: Readonly<Record<string, Bilingual>>
  /** The value that is used where the caller chooses none. */
  default: string
  /** What the default rests on. */
  authority: Bilingual
  /** How well the default is founded: `read` in the sources, or `derived` here. */
  confidence: Confidence
}

export type ReadingTable = Readonly<Record<string, Reading>>
