import type { IsoDate } from '../calendar/iso-date.js'
import { type AvailabilityGroup, governingOrder } from '../law/availability-orders.js'
import { type CitationId, citation } from '../law/citations.js'
import { frozen } from '../law/frozen.js'
import type { Classification, SanctionItem } from './item.js'
import { isWithin } from './within.js'

/** The availability order that each group stands under. */
export const orderOf = frozen({
  jobparat: 'uddannelses- og jobparate',
  uddannelsesparat: 'uddannelses- og jobparate',
  'aabenlyst-uddannelsesparat': 'uddannelses- og jobparate',
  aktivitetsparat: 'aktivitetsparate'
} as const satisfies Readonly<Partial<Record<Classification, AvailabilityGroup>>>)

/** Whose order a citation is from; a citation of anything else is of no group. */
export function groupOf(id: CitationId): AvailabilityGroup | 'all' {
  if (id.startsWith('raadighed-aktivitetsparate/')) return 'aktivitetsparate'
  return id.startsWith('raadighed-uddannelses-og-jobparate/') ? 'uddannelses- og jobparate' : 'all'
}

const isInForce = (id: CitationId, date: IsoDate): boolean => isWithin(date, citation(id).inForce ?? {})

/**
 * What an item rests on for an event: the provisions that were in force on its day, and of the two availability orders
 * that of the citizen's group, or both where the group is unknown.
 *
 * @example
 * basisOn(sanctionItem('written-guidance'), '2024-03-01', 'jobparat') // ['aktivloven/35/1']
 */
export function basisOn(
  { basis }: Pick<SanctionItem, 'basis'>,
  date: IsoDate,
  classification: Classification | 'unknown'
): CitationId[] {
  const governs = (id: CitationId): boolean => {
    const group = groupOf(id)
    if (group === 'all' || classification === 'unknown') return true
    return classification !== 'dagpengemodtager' && governingOrder(orderOf[classification], date) === group
  }
  return basis.filter((id) => isInForce(id, date) && governs(id))
}
