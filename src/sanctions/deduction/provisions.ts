import type { IsoDate } from '../../calendar/iso-date.js'
import type { CitationId } from '../../law/citations.js'
import { frozen } from '../../law/frozen.js'
import { SECOND_TABLE_FROM } from '../../law/rates/section-35.js'
import type { DeductedEvent } from './found-event.js'

/** Where the days of an event stand, or its three rates. */
export const provisionOf: Readonly<Record<DeductedEvent['provision'], CitationId>> = frozen({
  '36': 'aktivloven/36/2',
  '37': 'aktivloven/37',
  '37a': 'aktivloven/37a',
  '38': 'aktivloven/38',
  '39': 'aktivloven/40'
})

/** Where the aid of a month under § 40 a stands: stk. 6, and since the act of July 2025 stk. 5. */
export const aidCitation = (month: IsoDate): CitationId =>
  month < SECOND_TABLE_FROM ? 'aktivloven/40a/6' : 'aktivloven/40a/5'
