import type { CitationId } from '../law/citations.js'
import type { blanks } from '../words/da/reasons.js'
import type { ReasonsParagraph } from './draft.js'

/** A sentence with the provisions that it rests on. */
export const paragraph = (text: string, citations: readonly CitationId[] = []): ReasonsParagraph => ({
  text,
  citations: [...citations]
})

/** A marked place for the caseworker: its words take no parameter, so that nothing is filled in beforehand. */
export const blank = (
  text: (typeof blanks)[keyof typeof blanks],
  citations: readonly CitationId[] = []
): ReasonsParagraph => ({ ...paragraph(text, citations), fillIn: true })
