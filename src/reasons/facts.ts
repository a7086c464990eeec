import { blanks } from '../words/da/reasons.js'
import { facts as sentences } from '../words/da/reasons-facts.js'
import type { ReasonsParagraph } from './draft.js'
import { type Material, stepOf } from './material.js'
import { blank } from './paragraph.js'
import { told } from './told.js'

/** The facts relied on, from the steps alone; what they do not tell is a marked place. */
export function factParagraphs({ own, ofAid, matter, whom }: Material): ReasonsParagraph[] {
  const isOfAid = matter.of === 'aid'
  const isCounted = own.some(({ inputs, outcome }) => outcome === 'met' && 'stated' in inputs)
  const lacking = [
    ...(isOfAid && stepOf(own, 'transition-date') === undefined ? [blanks.year] : []),
    ...(stepOf(own, 'notice-in-time')?.inputs.sentOn === undefined ? [blanks.notice] : []),
    ...(isOfAid && stepOf(own, 'hours-of-work') === undefined ? [blanks.hours] : []),
    ...(isCounted ? [blanks.days] : [])
  ]
  // A fact is the file's, and no provision's.
  return [...told([...own, ...ofAid], sentences, whom, () => []), ...lacking.map((text) => blank(text))]
}
