/** A field in which a stored evaluation and the one made now differ. An absent side does not have the field. */
export interface RecordDifference {
  /** The field of the evaluation: `value.lapseDate`, `steps[2].value`. */
  path: string
  stored?: unknown
  now?: unknown
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const fieldOf = (value: Fields, key: string): unknown => (Object.hasOwn(value, key) ? value[key] : undefined)

/**
 * Every field in which two values of JSON differ, whatever the order of their keys: a database may have sorted them.
 * Lists of unequal length differ as a whole. It goes no deeper than what was made now, be the stored value never so deep.
 */
export function differing(path: string, stored: unknown, now: unknown): RecordDifference[] {
  if (isFields(stored) && isFields(now)) {
    const below = path === '' ? '' : `${path}.`
    return [...new Set([...Object.keys(now), ...Object.keys(stored)])].flatMap((key) =>
      differing(`${below}${key}`, fieldOf(stored, key), fieldOf(now, key))
    )
  }
  if (Array.isArray(stored) && Array.isArray(now) && stored.length === now.length)
    return now.flatMap((entry, index) => differing(`${path}[${index}]`, stored[index], entry))
  if (stored === now) return []
  return [{ path, ...(stored === undefined ? {} : { stored }), ...(now === undefined ? {} : { now }) }]
}
