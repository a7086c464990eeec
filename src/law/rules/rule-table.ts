import type { CitationId } from '../citations.js'

/** Rules by id, each with the provisions that it always rests on. */
export type RuleTable = Readonly<Record<string, readonly CitationId[]>>
