import type { IsoDate } from '../../calendar/iso-date.js'
import type { Readings } from '../../law/readings.js'
import type { Answer } from '../../logic/answer.js'
import type { Classification, Effect, Reach, SanctionItem, UnderReading } from '../item.js'
import { isWithin } from '../within.js'

/** What an answer says of the file, and how far a block reaches. */
export interface ItemEffect {
  effect: Effect
  blocks?: Reach
}

export interface Governing {
  date: IsoDate
  classification: Classification | 'unknown'
  readings: Readings
}

/** What the chosen reading puts in the place of the item's effect, where it bears on the event and the group. */
function underReading(
  { reading, underReading, readingBearsOn }: SanctionItem,
  { date, classification, readings }: Governing
): UnderReading {
  if (reading === undefined || underReading === undefined) return {}
  const bears =
    readingBearsOn === undefined ||
    (isWithin(date, readingBearsOn) &&
      readingBearsOn.classifications.some((group) => group === classification))
  return bears ? (underReading[readings[reading]] ?? {}) : {}
}

/** What an answer to an item says of the file. What is not verified is a reminder at most, and never blocks. */
export function itemEffect(item: SanctionItem, answer: Answer, governing: Governing): ItemEffect {
  const under = underReading(item, governing)
  const found = (under.effect ?? item.effect)[answer]
  const effect = item.confidence === 'unverified' && found !== 'ok' ? 'reminder' : found
  return effect === 'block' ? { effect, blocks: under.blocks ?? item.blocks ?? 'sanction' } : { effect }
}
