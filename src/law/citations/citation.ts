import type { IsoDate } from '../../calendar/iso-date.js'
import type { Bilingual, Provenance } from '../provenance.js'
import type { Edition } from './editions.js'

/** A provision, a principle decision or a passage of the board's study that a step can rest on. */
export interface Citation extends Provenance {
  /** What it says, in a line. */
  title: Bilingual
  /** Where it stands, in Danish legal notation: `aktivloven § 13 f, stk. 12, nr. 1`. */
  provision: string
  /** Where it can be read, where an address is known. */
  address?: string
  /** For statutes and orders: the days on which it was in force, both included; without `to` no end is known. */
  inForce?: { from: IsoDate; to?: IsoDate }
  /** Where its wording is in several texts, each for the events of its days: that in which it stands for an event. */
  editions?: readonly Edition[]
  /** What the reader should know about it. */
  note?: string
}

export type CitationTable = Readonly<Record<string, Citation>>
