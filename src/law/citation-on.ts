import type { IsoDate } from '../calendar/iso-date.js'
import type { Citation } from './citations/citation.js'
import { type CitationId, citation } from './citations.js'

/** A citation as it stands for the events of a day. */
export interface CitationOn extends Citation {
  id: CitationId
  /** The number and day of the text in which it stands, where it is in several: `LBK nr. 241 af 12/02/2021`. */
  edition?: string
}

/**
 * What a citation id stands for on a day: where its wording is in several texts, the one that governs the events of that
 * day, with its own address and with how far that wording is verified for them.
 *
 * @example
 * citationOn('aktivloven/36/1', '2020-05-04').confidence // 'derived': of 2020 only a later text was read
 * citationOn('aktivloven/36/1', '2022-05-04').edition // 'LBK nr. 241 af 12/02/2021'
 */
export function citationOn(id: CitationId, date: IsoDate): CitationOn {
  const cited: CitationOn = citation(id)
  // Dates in this form sort as text; of two editions the first that holds.
  const edition = cited.editions?.find(({ from, to }) => from <= date && (to === undefined || date <= to))
  if (edition === undefined) return cited
  const { name, address, confidence } = edition
  return { ...cited, edition: name, address, confidence }
}

/** What a citation id stands for on several days: each text that governs one of them on which it was in force, once. */
export function citationsOn(id: CitationId, days: readonly IsoDate[]): CitationOn[] {
  const { inForce }: Citation = citation(id)
  const isInForce = (day: IsoDate): boolean =>
    inForce === undefined || (inForce.from <= day && (inForce.to === undefined || day <= inForce.to))
  const texts = new Map(
    days.filter(isInForce).map((day) => {
      const text = citationOn(id, day)
      return [text.edition, text] as const
    })
  )
  return texts.size === 0 ? [citation(id)] : [...texts.values()]
}
