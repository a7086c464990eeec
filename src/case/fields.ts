import type { Issue } from '../evaluation/issue.js'
import { type Missing, missingAt } from '../evaluation/missing.js'

/** Something that names a field of the input. */
export type Named = Missing | Issue

/** Questions and warnings about a part of the law, by the fields in which its facts stand here. */
export function renamed<Item extends Named>(
  items: readonly Item[],
  rename: (path: string) => string
): Item[] {
  return items.map((item) => {
    const path = rename(item.path)
    if (!('message' in item)) return missingAt(item, path) as Item
    // The sentence of an issue begins with the field.
    const inPlace = (sentence: string): string => sentence.replace(`${item.path}: `, `${path}: `)
    const { da, en } = item.message
    return { ...item, path, message: { da: inPlace(da), en: inPlace(en) } }
  })
}
