import { aktivloven } from './citations/aktivloven.js'
import { couples } from './citations/aktivloven-couples.js'
import { coverage } from './citations/aktivloven-coverage.js'
import { deductions } from './citations/aktivloven-deductions.js'
import { board } from './citations/board.js'
import type { Citation } from './citations/citation.js'
import { commencement } from './citations/commencement.js'
import { noticeOrders } from './citations/notice-orders.js'
import { principleDecisions } from './citations/principle-decisions.js'
import { aggravatedSanction } from './citations/sanctions-aggravated.js'
import { sanctionDecisions } from './citations/sanctions-board.js'
import { sanctionBreaches } from './citations/sanctions-breaches.js'
import { sanctionsInCommon } from './citations/sanctions-common.js'
import { sanctionDuties } from './citations/sanctions-duties.js'
import { employmentActs } from './citations/sanctions-employment.js'
import { sanctionGuidance } from './citations/sanctions-guidance.js'
import { orderForActivityReady } from './citations/sanctions-order-activity-ready.js'
import { orderOnContact } from './citations/sanctions-order-contact.js'
import { orderForJobReady } from './citations/sanctions-order-job-ready.js'
import { sanctionProcedure } from './citations/sanctions-procedure.js'
import { sanctionStudies } from './citations/sanctions-studies.js'
import { studySections } from './citations/study-sections.js'
import { frozen } from './frozen.js'

/** Of a row the type says no more than of any other, so that what is published names the ids and not every text. */
const tableOf = <Id extends string>(rows: Readonly<Record<Id, Citation>>): typeof rows => frozen(rows)

const table = /* @__PURE__ */ tableOf({
  ...coverage,
  ...aktivloven,
  ...couples,
  ...deductions,
  ...commencement,
  ...noticeOrders,
  ...board,
  ...principleDecisions,
  ...studySections,
  ...sanctionDuties,
  ...sanctionGuidance,
  ...sanctionsInCommon,
  ...sanctionBreaches,
  ...aggravatedSanction,
  ...orderForActivityReady,
  ...orderOnContact,
  ...orderForJobReady,
  ...sanctionProcedure,
  ...employmentActs,
  ...sanctionDecisions,
  ...sanctionStudies
})

/** The id of a provision, a principle decision or a passage of the board's study: a closed set. */
export type CitationId = keyof typeof table

/** Every citation id, in the order of the sources. */
export const citationIds: readonly CitationId[] = /* @__PURE__ */ frozen(Object.keys(table) as CitationId[])

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
