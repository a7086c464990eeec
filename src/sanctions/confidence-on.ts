import type { IsoDate } from '../calendar/iso-date.js'
import { governingOrder } from '../law/availability-orders.js'
import { citationOn } from '../law/citation-on.js'
import { type CitationId, citation } from '../law/citations.js'
import { type Confidence, weakest } from '../law/provenance.js'
import { basisOn, groupOf, orderOf } from './basis-on.js'
import type { Classification, SanctionItem } from './item.js'
import { isWithin } from './within.js'

/** Whether a citation is of an availability order that is read by analogy: that of the other group. */
const isByAnalogy = (id: CitationId, date: IsoDate, classification: Classification | 'unknown'): boolean => {
  if (classification === 'unknown' || groupOf(id) === 'all') return false
  // Only of a group that stands under an order does a basis hold one.
  const own = orderOf[classification as keyof typeof orderOf]
  return governingOrder(own, date) !== own
}

/** How far the wording is verified on a day, where that is less than of the citation as such. */
function lessSure(id: CitationId, date: IsoDate, classification: Classification | 'unknown'): Confidence[] {
  const { confidence } = isByAnalogy(id, date, classification)
    ? { confidence: 'derived' as const }
    : citationOn(id, date)
  return confidence === citation(id).confidence ? [] : [confidence]
}

/**
 * How sure an item is for an event: no surer than the texts that it rests on are for that day. An availability order
 * that is not established makes it less sure where nothing else carries it.
 *
 * @example
 * confidenceOn(sanctionItem('written-guidance'), '2024-03-01', 'jobparat') // 'secondary': the change was only paraphrased
 */
export function confidenceOn(
  item: Pick<SanctionItem, 'basis' | 'confidence' | 'derivedFor' | 'readingBearsOn'>,
  date: IsoDate,
  classification: Classification | 'unknown'
): Confidence {
  const basis = basisOn(item, date, classification)
  const besides = basis.filter((id) => groupOf(id) === 'all')
  const carrying = besides.length > 0 ? besides : basis
  const { readingBearsOn: open } = item
  const isOpen =
    open !== undefined &&
    isWithin(date, open) &&
    open.classifications.some((group) => group === classification)
  const isDerived = isOpen || item.derivedFor?.some((days) => isWithin(date, days)) === true
  return weakest([
    item.confidence,
    ...(isDerived ? (['derived'] as const) : []),
    ...carrying.flatMap((id) => lessSure(id, date, classification))
  ])
}
