import type { IsoDate } from '../../calendar/iso-date.js'
import type { ReadingId, Readings } from '../../law/readings.js'
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
  if (underReading === undefined) return {}
  const bears =
    readingBearsOn === undefined ||
    (isWithin(date, readingBearsOn) &&
      readingBearsOn.classifications.some((group) => group === classification))
  // Only an item that names a reading says what a value of it puts in the place of its effect.
  return bears ? (underReading[readings[reading as ReadingId]] ?? {}) : {}
}

/** What an answer to an item says of the file. An item that can block says how far, or its reading does. */
export function itemEffect(item: SanctionItem, answer: Answer, governing: Governing): ItemEffect {
  const under = underReading(item, governing)
  const effect = (under.effect ?? item.effect)[answer]
  return effect === 'block' ? { effect, blocks: (under.blocks ?? item.blocks) as Reach } : { effect }
}
