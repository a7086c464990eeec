import { dayOf } from '../../calendar/iso-date.js'
import type { Json } from '../../evaluation/json.js'

/** A field that differs between two results. An absent side: the field was, or is, not there. */
export interface Difference {
  /** `value.lapseDate`, `kind`, `partial.earliestLapseDate`. */
  path: string
  /** What kind of thing changed. */
  what: 'date' | 'amount' | 'other'
  before?: Json
  after?: Json
}

type Fields = { readonly [key: string]: Json }

const isFields = (value: Json | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isDate = (value: Json | undefined): boolean => typeof value === 'string' && dayOf(value) !== undefined

function whatOf(before: Json | undefined, after: Json | undefined): Difference['what'] {
  const sides = [before, after].filter((side) => side !== undefined)
  if (sides.every(isDate)) return 'date'
  return sides.every((side) => typeof side === 'number') ? 'amount' : 'other'
}

/** Every field in which two values differ, in order of the fields; a list is compared as a whole. */
export function differences(path: string, before: Json | undefined, after: Json | undefined): Difference[] {
  if (isFields(before) && isFields(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...keys].flatMap((key) => differences(`${path}.${key}`, before[key], after[key]))
  }
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  return [
    {
      path,
      what: whatOf(before, after),
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after })
    }
  ]
}
