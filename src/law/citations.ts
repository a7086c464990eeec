import { aktivloven } from './citations/aktivloven.js'
import { couples } from './citations/aktivloven-couples.js'
import { coverage } from './citations/aktivloven-coverage.js'
import { board } from './citations/board.js'
import type { Citation } from './citations/citation.js'
import { commencement } from './citations/commencement.js'
import { noticeOrders } from './citations/notice-orders.js'
import { principleDecisions } from './citations/principle-decisions.js'
import { studySections } from './citations/study-sections.js'
import { frozen } from './frozen.js'

const table = /* @__PURE__ */ frozen({
  ...coverage,
  ...aktivloven,
  ...couples,
  ...commencement,
  ...noticeOrders,
  ...board,
  ...principleDecisions,
  ...studySections
})

/** The id of a provision, a principle decision or a passage of the board's study: a closed set. */
export type CitationId = keyof typeof table

/** Every citation id, in the order of the sources. */
export const citationIds = Object.keys(table) as CitationId[]

/**
 * What a citation id stands for: its title in both languages, the provision in Danish legal notation, the address
 * where it can be read, for statutes and orders the days on which it was in force, and how far it is verified.
 *
 * An id outside the closed set, which only untyped code can name, gives `undefined`.
 *
 * @example
 * citation('aktivloven/13f/12/1').provision // 'aktivloven § 13 f, stk. 12, nr. 1'
 */
export function citation(id: CitationId): Citation & { id: CitationId } {
  return (Object.hasOwn(table, id) ? { id, ...table[id] } : undefined) as Citation & { id: CitationId }
}
