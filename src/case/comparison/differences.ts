import { dayOf } from '../../calendar/iso-date.js'
import { isFields, type Json, sortedText } from '../../evaluation/json.js'

/** A field that differs between two results. An absent side: the field was, or is, not there. */
export interface Difference {
  /** `value.lapseDate`, `kind`, `partial.earliestLapseDate`. */
  path: string
  /** What kind of thing changed. */
  what: 'date' | 'amount' | 'other'
  before?: Json
  after?: Json
}

const isDate = (value: Json | undefined): boolean => typeof value === 'string' && dayOf(value) !== undefined

function whatOf(before: Json | undefined, after: Json | undefined): Difference['what'] {
  const sides = [before, after].filter((side) => side !== undefined)
  if (sides.every(isDate)) return 'date'
  return sides.every((side) => typeof side === 'number') ? 'amount' : 'other'
}

/** Every field in which two values differ, in the alphabet's order of the fields; a list is compared as a whole. */
export function differences(path: string, before: Json | undefined, after: Json | undefined): Difference[] {
  if (isFields(before) && isFields(after)) {
    // What was stored may have had its keys sorted: the same evaluations are to give the same comparison.
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
    return keys.flatMap((key) => differences(`${path}.${key}`, before[key], after[key]))
  }
  if (sortedText(before) === sortedText(after)) return []
  return [
    {
      path,
      what: whatOf(before, after),
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after })
    }
  ]
}
