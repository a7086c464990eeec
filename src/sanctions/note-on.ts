import type { IsoDate } from '../calendar/iso-date.js'
import type { Bilingual } from '../law/provenance.js'
import type { Classification, ItemNote, SanctionItem } from './item.js'
import { isWithin } from './within.js'

/** What the reader should know of an item for an event: the notes that are true of its day and of the citizen's group. */
export function noteOn(
  { notes = [] }: Pick<SanctionItem, 'notes'>,
  date: IsoDate,
  classification: Classification | 'unknown'
): Bilingual | undefined {
  const isTrue = ({ classifications: groups, ...days }: ItemNote): boolean =>
    isWithin(date, days) &&
    (groups === undefined || classification === 'unknown' || groups.includes(classification))
  const told = notes.filter(isTrue)
  if (told.length === 0) return undefined
  const inOne = (language: keyof Bilingual): string => told.map((note) => note[language]).join(' ')
  return { da: inOne('da'), en: inOne('en') }
}
